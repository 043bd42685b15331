import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TypstJob } from './typst-compiler.js';

/** The compiled entry; under the tests, which run from the sources, a bootstrap that compiles on the way. */
const OWN_URL = import.meta.url;
const ENTRY = OWN_URL.endsWith('.ts')
  ? ['../../../../test/support/typescript-process.mjs', './typeset-process.ts']
  : ['./typeset-process.js'];
const PATIENCE_MS = 60_000;

/** Sets a document in a process of its own, which may die of it. @returns undefined where it did, or failed */
export function compiledApart(job: TypstJob): Promise<Buffer | undefined> {
  const files = ENTRY.map((file) => fileURLToPath(new URL(file, OWN_URL)));
  // It needs none of the secrets of the environment.
  const child = spawn(process.execPath, files, {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
    timeout: PATIENCE_MS,
  });
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    child.once('error', reject);
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    // It may be gone before it has read everything.
    child.stdin.on('error', () => undefined);
    child.once('close', (code) => {
      resolve(code === 0 ? Buffer.concat(pieces) : undefined);
    });
    child.stdin.end(JSON.stringify(job));
  });
}
