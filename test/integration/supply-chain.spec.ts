import { afterAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(__dirname, '..', '..');
const folder = mkdtempSync(join(process.env.GONGKAI_TEST_RUN!, 'supply-chain-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Entry = Record<string, unknown>;
interface Project {
  readonly manifest: { allowScripts: Record<string, boolean> };
  readonly lock: { lockfileVersion: number; packages: Record<string, Entry> };
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

function check(change: (project: Project) => void): readonly [number | null, string] {
  const project = { manifest: read('package.json'), lock: read('package-lock.json') } as Project;
  change(project);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project.manifest));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(project.lock));
  const args = [join(ROOT, 'scripts', 'supply-chain.mjs'), folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return [status, stdout + stderr];
}

const PLANTED = {
  version: '1.0.0',
  license: 'MIT',
  integrity: `sha512-${'A'.repeat(86)}==`,
};
const plant =
  (entry: Entry) =>
  ({ lock }: Project): void => {
    lock.packages['node_modules/planted'] = { ...PLANTED, ...entry };
  };

describe('what comes from outside', () => {
  it('is what was looked at', () => {
    expect(check(() => undefined)).toEqual([0, expect.stringContaining('nothing that was not looked at')]);
    expect(check(plant({}))[0]).toBe(0);
  });

  const from = (resolved: string): ((project: Project) => void) => plant({ resolved });
  it.each([
    ['from another registry', from('https://registry.example.com/p.tgz'), 'comes from'],
    ['from a look-alike', from('https://registry.npmjs.org.example.com/p.tgz'), 'comes from'],
    ['without encryption', from('http://registry.npmjs.org/p/-/p-1.0.0.tgz'), 'comes from'],
    ['from a repository', from('git+ssh://git@github.com/a/b.git#1'), 'comes from'],
    ['without a hash', plant({ integrity: undefined }), 'has no SHA-512'],
    ['with a weak hash', plant({ integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }), 'has no SHA-512'],
    ['with an install script', plant({ hasInstallScript: true }), 'planted: has an install script'],
    ['without a licence', plant({ license: undefined }), 'names no licence'],
    ['under a licence that binds the whole', plant({ license: 'AGPL-3.0-only' }), 'AGPL-3.0-only is not'],
    ['under two of which one binds', plant({ license: '(MIT AND GPL-3.0-only)' }), 'is not among'],
    ['under words that say nothing', plant({ license: 'SEE LICENSE IN LICENSE' }), 'is not among'],
    ['shipped under a licence for tools', plant({ license: 'MPL-2.0' }), 'in what is passed on'],
  ])('a package that comes %s is refused', (_, change, words) => {
    expect(check(change)).toEqual([1, expect.stringContaining(words)]);
  });

  it.each([
    ['of which one may be chosen', { license: '(MIT OR GPL-3.0-or-later)' }],
    ['that tools may have', { license: 'MPL-2.0', dev: true }],
    ['that joins two', { license: 'MIT AND OFL-1.1' }],
  ])('a licence %s is none that is refused', (_, entry) => {
    expect(check(plant(entry))[0]).toBe(0);
  });

  it('the list of install scripts names nothing that is gone', () => {
    const [status, said] = check(({ manifest }) => (manifest.allowScripts.gone = false));
    expect([status, said]).toEqual([1, expect.stringContaining('gone: stands in allowScripts')]);
  });

  it('runs no install script at all', () => {
    const { allowScripts } = read('package.json') as Project['manifest'];
    expect(Object.values(allowScripts)).toEqual(Object.values(allowScripts).map(() => false));
  });
});

describe('the bill of materials', () => {
  interface Bom {
    readonly components: { name: string; licenses?: unknown; hashes?: unknown; purl?: string }[];
    readonly dependencies: { ref: string }[];
    readonly serialNumber: string;
  }
  const write = (name: string): string => {
    const target = join(folder, name);
    execFileSync(process.execPath, [join(ROOT, 'scripts', 'sbom.mjs'), target]);
    return readFileSync(target, 'utf8');
  };

  it('is the same twice, names what is shipped and its licence, and nothing of the tools', () => {
    const text = write('one.json');
    expect(write('two.json')).toBe(text);
    const bom = JSON.parse(text) as Bom;
    const names = bom.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['@nestjs/common', 'pg', 'antd', 'node', 'postgresql']));
    expect(names.filter((name) => /^(jest|typescript|eslint|vite|@swc\/core)$/.test(name))).toEqual([]);
    expect(new Set(bom.dependencies.map(({ ref }) => ref)).size).toBe(bom.components.length + 1);
    expect(text).not.toContain(ROOT);
  });

  it.each([
    ['a missing component', 'bom.components.splice(3, 1)', /is missing/],
    ['a component without licence', 'delete bom.components[3].licenses', /has no licence/],
    ['a component without hash', 'delete bom.components[3].hashes', /has no SHA-512/],
  ])('is refused with %s', (_, change, words) => {
    const of = (name: string): string => pathToFileURL(join(ROOT, 'scripts/supply-chain', name)).href;
    const program = `
      import { readFileSync } from 'node:fs';
      import { checkSbom } from '${of('sbom.mjs')}';
      import { readProject } from '${of('lockfile.mjs')}';
      const bom = JSON.parse(readFileSync('${join(folder, 'one.json')}', 'utf8'));
      ${change};
      console.log(checkSbom('${ROOT}', bom, readProject('${ROOT}')).join());`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    expect(said).toMatch(words);
  });
});

describe('the notices of what is passed on beside the modules', () => {
  const noticed = (extra: string): readonly [number | null, string] => {
    const script = `
      const { bundledLibraries } = await import(${JSON.stringify(module('supply-chain/bundled-libraries.mjs'))});
      const { noticesOf } = await import(${JSON.stringify(module('package/notices.mjs'))});
      const root = ${JSON.stringify(ROOT)};
      const all = [{ name: 'postgresql', version: '18.4', licence: 'PostgreSQL' }, ...bundledLibraries(root)${extra}];
      const components = all.map(({ name, version, licence }) =>
        ({ name, version, purl: 'pkg:generic/' + name, licenses: [{ license: { id: licence } }] }));
      console.log(noticesOf(root, { components }));`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    return [status, stdout + stderr];
  };
  const module = (name: string): string => pathToFileURL(join(ROOT, 'scripts', name)).href;

  it('name each with its version and licence, and have its text', () => {
    const [status, text] = noticed('');
    expect(status).toBe(0);
    for (const said of [
      /^openssl 1\.1\.\d\w? \(OpenSSL\)$/m,
      /^icu \d+ \(ICU\)$/m,
      /^libxml2 \S+ \(MIT\)$/m,
      /Copyright \(c\) 1998-2019 The OpenSSL Project/,
      /Copyright © 1991-2017 Unicode/,
      /PostgreSQL Global Development Group/,
      /Daniel Veillard/,
      /Ralf S\. Engelschall/,
      /Jean-loup Gailly and Mark Adler/,
      /liblzma is in the public domain/,
    ])
      expect(text).toMatch(said);
  });

  it('are not made where a text is missing', () => {
    const [status, text] = noticed(`, { name: 'planted', version: '1', licence: 'MIT' }`);
    expect([status, text]).toEqual([1, expect.stringContaining('planted is passed on, and')]);
  });
});
