// `npm run package [-- FOLDER]`: everything that a machine without network needs, in one archive: Node, the built product and the
// modules it runs with, how to install it, licences and bill of materials. Needs no network itself, only node_modules.
// PACKAGE_LEVEL=1: packed in a third of the time, and larger.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack, writeSums } from './package/archive.mjs';
import { copyFile, copyPackage, copyTree, runs } from './package/copy.mjs';
import { licenceTexts } from './package/licence-texts.mjs';
import { nodeRuntime } from './package/node-runtime.mjs';
import { noticesOf } from './package/notices.mjs';
import { readProject } from './supply-chain/lockfile.mjs';
import { checkSbom, sbomOf } from './supply-chain/sbom.mjs';
import { shippedWith } from './supply-chain/shipped.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function fill(folder) {
  const project = readProject(root);
  const node = nodeRuntime();
  const copy = (from, to = from) => copyFile(resolve(root, from), join(folder, to));
  copy(node.program, 'bin/node');
  copy(node.licence, 'LICENSE.node');
  for (const name of ['gongkai', 'environment.sh']) copy(`deploy/offline/${name}`, `bin/${name}`);
  for (const name of ['start.sh', 'start-worker.sh', 'README.md', 'gongkai.service'])
    copy(`deploy/offline/${name}`, name);
  for (const name of ['LICENSE', 'CHANGELOG.md', 'deploy/roles.sh', 'docs/operations.md']) copy(name);
  // Beside README.md, which is how to install: what it does, and its settings.
  copy('README.zh-CN.md', 'docs/README.zh-CN.md');
  copyTree(join(root, 'dist'), join(folder, 'app/dist'), runs);
  copyTree(join(root, 'web/dist'), join(folder, 'app/web/dist'), runs);
  copy('package.json', 'app/package.json');
  for (const path of shippedWith(root, project, '')) copyPackage(root, path, join(folder, 'app'));
  writeDocuments(folder, project);
  writeSums(folder);
}

function writeDocuments(folder, project) {
  const bom = sbomOf(root, project);
  const faults = checkSbom(root, bom, project);
  if (faults.length > 0) throw new Error(`bill of materials: ${faults.join('; ')}`);
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bom, null, 1)}\n`);
  const paths = new Set(['', 'web'].flatMap((part) => shippedWith(root, project, part)));
  const shipped = project.packages.filter(({ path }) => paths.has(path));
  writeFileSync(join(folder, 'THIRD-PARTY-LICENCES.txt'), licenceTexts(root, shipped));
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), noticesOf(root, bom));
}

process.umask(0o022);
const { version } = readProject(root).manifest;
const name = `gongkai-${version}-linux-x64`;
const target = resolve(process.argv[2] ?? join(root, 'release'));
const stage = mkdtempSync(join(tmpdir(), 'gongkai-package-'));
try {
  mkdirSync(join(stage, name));
  fill(join(stage, name));
  mkdirSync(target, { recursive: true });
  const archive = join(stage, `${name}.tar.gz`);
  const hash = await pack(root, stage, name, archive);
  copyFileSync(archive, join(target, `${name}.tar.gz`));
  writeFileSync(join(target, `${name}.tar.gz.sha256`), `${hash}  ${name}.tar.gz\n`);
  const megabytes = (statSync(archive).size / 2 ** 20).toFixed(0);
  console.log(`${join(target, `${name}.tar.gz`)}（${megabytes} MB）\nSHA-256 ${hash}`);
} catch (error) {
  console.error(`离线安装包没有制作成功：${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(stage, { recursive: true, force: true });
}
