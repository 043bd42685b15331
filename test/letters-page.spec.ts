import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..');

/** Fails with the sentence of the script when a letter or an element changed since; `npm run letters` mends it. */
it('docs/letters.md is what the data of the letters give', async () => {
  const check = promisify(execFile)(process.execPath, ['scripts/letters.mjs', '--check'], { cwd: ROOT });
  await expect(check).resolves.toMatchObject({ stderr: '' });
});
