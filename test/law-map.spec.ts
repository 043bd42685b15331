import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..');

/** Fails with the sentence of the script when a rule or the name of a test changed since; `npm run law-map` mends it. */
it('docs/law-map.md is what the law data and the names of the tests give', async () => {
  const check = promisify(execFile)(process.execPath, ['scripts/law-map.mjs', '--check'], { cwd: ROOT });
  await expect(check).resolves.toMatchObject({ stderr: '' });
});
