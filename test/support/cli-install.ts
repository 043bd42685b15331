import { transformFileSync } from '@swc/core';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

function compile(source: string, target: string): void {
  const { code } = transformFileSync(source, {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      target: 'es2022',
    },
    module: { type: 'es6' },
    swcrc: false,
  });
  writeFileSync(target, code);
}

/** Everything that a build puts into `dist`: TypeScript compiled, data files as they are. */
function build(part: string, folder: string): void {
  for (const file of readdirSync(join(ROOT, part), { recursive: true, encoding: 'utf8' })) {
    const [source, target] = [join(ROOT, part, file), join(folder, part, file)];
    if (file.endsWith('.spec.ts') || !/\.(ts|yaml|css|typ)$/.test(file)) continue;
    mkdirSync(dirname(target), { recursive: true });
    if (file.endsWith('.ts')) compile(source, target.replace(/\.ts$/, '.js'));
    else cpSync(source, target);
  }
}

/**
 * The product compiled from the sources as they are, so that its command line can run as a process of its own whether or not
 * `dist` is up to date. Once for a run of the suite: whichever worker is first.
 * @returns path of the compiled `cli.js`
 */
export function installCli(): string {
  const run = process.env.GONGKAI_TEST_RUN;
  if (!run) throw new Error('GONGKAI_TEST_RUN is not set: was Jest started without its globalSetup?');
  const home = join(run, 'product');
  if (existsSync(home)) return join(home, 'src', 'cli.js');
  const draft = mkdtempSync(join(run, 'product-'));
  for (const part of ['src', 'migrations']) build(part, draft);
  writeFileSync(join(draft, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(ROOT, 'node_modules'), join(draft, 'node_modules'));
  try {
    renameSync(draft, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
    rmSync(draft, { recursive: true });
  }
  return join(home, 'src', 'cli.js');
}
