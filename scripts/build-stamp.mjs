import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const SOURCES = [
  'src',
  'migrations',
  'web',
  'package.json',
  'package-lock.json',
  'nest-cli.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const OUTPUTS = ['dist/src/main.js', 'dist/src/worker.js', 'dist/src/cli.js', 'web/dist/index.html'];
const STAMP = 'dist/.build-stamp';
const NOT_SOURCES = new Set(['node_modules', 'dist']);

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !NOT_SOURCES.has(entry.name) && !/\.spec\.tsx?$/.test(entry.name))
    .flatMap((entry) => filesUnder(join(path, entry.name)));
}

const sourcesOf = (root) => SOURCES.flatMap((source) => filesUnder(join(root, source))).sort();

/** A hash of all that the build reads: a checkout or a copy changes every file's time, but not what is in it. */
export function stampOf(root) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const file of sourcesOf(root)) hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Without a stamp (a plain `npm run build`) the times decide. */
function isNewerThanSources(root) {
  const built = Math.min(...OUTPUTS.map((output) => statSync(join(root, output)).mtimeMs));
  return sourcesOf(root).every((file) => statSync(file).mtimeMs < built);
}

/** @returns {boolean} whether what is built was built from these sources. */
export function isFresh(root) {
  if (!OUTPUTS.every((output) => existsSync(join(root, output)))) return false;
  const stamp = join(root, STAMP);
  return existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() === stampOf(root) : isNewerThanSources(root);
}

export function writeStamp(root, stamp) {
  writeFileSync(join(root, STAMP), `${stamp}\n`);
}
