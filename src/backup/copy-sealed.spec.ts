import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { copySealed } from './copy-sealed.js';

const CONTENT = '申请人补充的材料\n'.repeat(20_000);
let folder: string;
let recipients: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-test-copy-'));
  recipients = [await identityToRecipient(await generateIdentity())];
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Gives half of the content, and then what a disk gives that cannot read on. */
function* rotten(): Generator<Buffer> {
  yield Buffer.from(CONTENT.slice(0, CONTENT.length / 2));
  throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
}

describe.each(['in clear', 'sealed'])('a copy %s', (how) => {
  const to = (): string[] => (how === 'sealed' ? recipients : []);

  it('is told by its hash', async () => {
    const path = join(folder, `sound ${how}`);
    const found = await copySealed(() => Readable.from([Buffer.from(CONTENT)]), path, to());
    expect(found).toBe(createHash('sha256').update(CONTENT).digest('hex'));
    expect(readFileSync(path, 'utf8') === CONTENT).toBe(how === 'in clear');
  });

  it.each([
    ['breaks off', () => Readable.from(rotten())],
    ['cannot be opened', () => Promise.reject(new Error('EACCES'))],
  ])('of what %s leaves nothing, and is no fault of the place', async (_, open) => {
    const path = join(folder, `rotten ${how}`);
    expect(await copySealed(open, path, to())).toBeUndefined();
    expect(existsSync(path)).toBe(false);
  });

  it('to a full disk says so', async () => {
    const copied = copySealed(() => Readable.from([Buffer.from(CONTENT)]), '/dev/full', to());
    await expect(copied).rejects.toMatchObject({ code: 'ENOSPC' });
  });
});
