import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  lstatSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPdf } from '../../../src/reporting/published-report/read/pdf/read-pdf.js';
import { bareEnvironment, withoutNetwork } from '../../support/offline/without-network.js';
import { buildProduct, freePort, processesOn } from '../../support/product.js';

const ROOT = join(__dirname, '..', '..', '..');
let place: string;
let archive: string;
/** Of the unpacked product. */
let folder: string;

function run(
  command: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): string {
  const [program = '', ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    ...options,
  });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${status}\n${stdout}${stderr}`);
  return stdout;
}

/** Packed quickly: how hard is no matter of what is in it. */
function packageTo(target: string): string {
  run([process.execPath, join(ROOT, 'scripts', 'package.mjs'), target], {
    env: { ...(process.env as Record<string, string>), PACKAGE_LEVEL: '1' },
  });
  return join(
    target,
    readdirSync(target).find((name) => name.endsWith('.tar.gz'))!,
  );
}

beforeAll(() => {
  buildProduct();
  place = mkdtempSync(join(tmpdir(), 'gongkai-offline-'));
  chmodSync(place, 0o755);
  archive = packageTo(join(place, 'release'));
}, 300_000);
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

it('is one archive of a bearable size, bound by a hash, the same when it is made again', () => {
  const hash = createHash('sha256').update(readFileSync(archive)).digest('hex');
  expect(archive).toMatch(/gongkai-\d+\.\d+\.\d+-linux-x64\.tar\.gz$/);
  expect(readFileSync(`${archive}.sha256`, 'utf8')).toContain(hash);
  expect(statSync(archive).size).toBeLessThan(200 * 2 ** 20);
  const again = packageTo(join(place, 'again'));
  expect(createHash('sha256').update(readFileSync(again)).digest('hex')).toBe(hash);
  rmSync(join(place, 'again'), { recursive: true });
}, 180_000);

it('unpacks to what its own sums say, without anything for developers, with licences and bill of materials', () => {
  run(['tar', '--no-same-owner', '-xzf', archive, '-C', place]);
  folder = join(
    place,
    readdirSync(place).find((name) => name.endsWith('linux-x64'))!,
  );
  run(['sha256sum', '--quiet', '-c', 'SHA256SUMS'], { cwd: folder });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const summed = new Set(lines.map((line) => line.slice(66)));
  const plain = files.filter((name) => lstatSync(join(folder, name)).isFile() && name !== 'SHA256SUMS');
  expect(plain.filter((name) => !summed.has(name))).toEqual([]);
  expect(files.filter((name) => /\.(d\.ts|map|spec\.js)$/.test(name))).toEqual([]);
  const packages = readdirSync(join(folder, 'app', 'node_modules'));
  expect(
    packages.filter((name) => /^(jest|typescript|eslint|antd|react|vite|chinese-days)$/.test(name)),
  ).toEqual([]);
  const licences = readFileSync(join(folder, 'THIRD-PARTY-LICENCES.txt'), 'utf8');
  const bom = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')) as {
    components: { purl: string; name: string; version: string }[];
  };
  const npm = bom.components.filter(({ purl }) => purl.startsWith('pkg:npm/'));
  expect(npm.filter(({ name, version }) => !licences.includes(`${name} ${version} (`))).toEqual([]);
  const notices = readFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  const others = bom.components.filter(({ purl }) => purl.startsWith('pkg:generic/'));
  expect(others.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['postgresql', 'openssl', 'icu', 'libxml2']),
  );
  expect(others.filter(({ name, version }) => !notices.includes(`${name} ${version} (`))).toEqual([]);
  expect(notices).toContain('Copyright (c) 1998-2019 The OpenSSL Project');
  expect(readFileSync(join(folder, 'LICENSE.node'), 'utf8')).toContain(
    'Node.js is licensed for use as follows',
  );
});

interface Facts {
  readonly outside: string;
  readonly execPath: string;
  readonly caseNo: string;
  readonly year: string;
  readonly pdf: string;
  readonly page: boolean;
  readonly verified: readonly [number, string];
  readonly ended: number;
}

it('starts where there is no network, no Node and no home, takes in a case, makes a report, and stops', async () => {
  const { prefix, how } = withoutNetwork();
  const home = join(place, 'home');
  mkdirSync(home);
  const port = String(await freePort());
  const journey = join(ROOT, 'test', 'support', 'offline', 'journey.mjs');
  const [wrap = '', ...wrapping] = prefix;
  const command = [join(folder, 'bin', 'node'), journey, folder, port];
  const bare = { ...bareEnvironment(home, join(place, 'tools')), PORT: port };
  const said = run([...(wrap ? [wrap, ...wrapping] : []), ...command], { cwd: '/', env: bare });
  const facts = JSON.parse(said.trim().split('\n').at(-1)!) as Facts;
  process.stderr.write(`offline package: without network by ${how}\n`);
  if (how === 'network namespace') expect(facts.outside).toBe('ENETUNREACH');
  expect(facts).toMatchObject({ execPath: join(folder, 'bin', 'node'), page: true, ended: 0 });
  expect(facts.caseNo).toBe(`〔${facts.year}〕1号`);
  expect(facts.verified).toEqual([0, expect.stringContaining('没有发现改动')]);
  const pdf = Buffer.from(facts.pdf, 'base64');
  expect(pdf.includes('NotoSerifSC')).toBe(true);
  expect(JSON.stringify(await readPdf(pdf))).toContain('离线县人民政府');
  expect(readdirSync(home)).toEqual([]);
  expect(existsSync(join(place, 'gongkai-data', 'data-keys'))).toBe(true);
  expect(processesOn(place)).toEqual([]);
}, 180_000);
