import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extension } from '../../../src/attachments/check/accepted-types.js';
import { checkFile } from '../../../src/attachments/check/check-file.js';
import { FileChecker } from '../../../src/attachments/check/file-checker.js';
import { Unacceptable } from '../../../src/attachments/check/unacceptable.js';
import { HOSTILE_FILES } from '../../support/attachments/hostile-files.js';
import { FOREIGN, office, SAMPLES } from '../../support/attachments/sample-files.js';
import { proofNote } from '../../support/proof-note.js';

const checker = new FileChecker();
let folder: string;
let peak = 0;
let slowest = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-test-files-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** `accepted`, or the code of the refusal. */
async function verdict(content: Buffer, extension: string): Promise<string> {
  const path = join(folder, 'file');
  await writeFile(path, content);
  const begun = performance.now();
  try {
    const { peakKilobytes } = await checker.check(path, extension as Extension);
    peak = Math.max(peak, peakKilobytes);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof Unacceptable)) throw error;
    peak = Math.max(peak, error.peakKilobytes ?? 0);
    return error.fault;
  } finally {
    slowest = Math.max(slowest, performance.now() - begun);
  }
}

describe('what is what it says', () => {
  it.each(Object.entries(SAMPLES))('%s is taken in', async (extension, content) => {
    expect(await verdict(content, extension)).toBe('accepted');
  });

  it('a chart with its workbook is taken in', async () => {
    const chart = office('docx', {
      more: [{ name: 'word/embeddings/Microsoft_Excel.xlsx', content: SAMPLES.xlsx! }],
    });
    expect(await verdict(chart, 'docx')).toBe('accepted');
  });

  it('a photograph with a film behind it is taken in', async () => {
    expect(await verdict(Buffer.concat([SAMPLES.jpg!, Buffer.from('ftypmp42 film')]), 'jpg')).toBe(
      'accepted',
    );
  });

  it('text of GB 18030 is taken in', async () => {
    expect(await verdict(Buffer.from([0xc9, 0xea, 0xc7, 0xeb, 0x0a]), 'txt')).toBe('accepted');
  });
});

const PAIRS = [
  ...Object.entries(SAMPLES).flatMap(([kind, content]) =>
    Object.keys(SAMPLES)
      .filter((extension) => extension !== kind)
      .map((extension) => [kind, extension, content] as const),
  ),
  ...Object.entries(FOREIGN).flatMap(([kind, content]) =>
    ['pdf', 'docx', 'txt'].map((extension) => [kind, extension, content] as const),
  ),
];

describe(`${PAIRS.length} pairs of a content and another extension`, () => {
  it('are all refused', async () => {
    const taken: string[] = [];
    for (const [kind, extension, content] of PAIRS) {
      const path = join(folder, 'pair');
      await writeFile(path, content);
      // In this process: that the other one says the same is seen below.
      const found: unknown = await checkFile(path, extension as Extension).catch((error: unknown) => error);
      if (!(found instanceof Unacceptable)) taken.push(`${kind} as ${extension}: ${String(found)}`);
    }
    expect(taken).toEqual([]);
    expect(PAIRS.length).toBeGreaterThan(40);
  });
});

describe('hostile files are refused for what they are', () => {
  it.each(HOSTILE_FILES.map((file) => [file.what, file] as const))(
    '%s',
    async (_what, { content, extension, code }) => {
      expect(await verdict(content(), extension)).toBe(code);
    },
    60_000,
  );

  it('within 512 MB and 20 seconds', () => {
    proofNote(`checking processes: at most ${Math.round(peak / 1024)} MB, ${(slowest / 1000).toFixed(1)} s`);
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(512 * 1024);
    expect(slowest).toBeLessThan(20_000);
  });
});

describe('a check that does not end in its bounds', () => {
  it('is killed after its time', async () => {
    const path = join(folder, 'slow');
    await writeFile(path, SAMPLES.docx!);
    await expect(checker.check(path, 'docx', { seconds: 0.01, megabytes: 512 })).rejects.toMatchObject({
      fault: 'attachment.tooMuch',
    });
  });

  it('is killed at its memory', async () => {
    const path = join(folder, 'large');
    await writeFile(path, SAMPLES.docx!);
    await expect(checker.check(path, 'docx', { seconds: 20, megabytes: 1 })).rejects.toMatchObject({
      fault: 'attachment.tooMuch',
    });
  });
});
