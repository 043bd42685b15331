import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const RUNNER = join(process.cwd(), 'test/support/examine-runner.mjs');
const MEGABYTE = 1024 * 1024;
const HUGE = 200;

const application = JSON.stringify({
  kind: 'application',
  ref: 'A1',
  applicant: { type: 'naturalPerson', name: '张三' },
  channel: 'online',
  receivedOn: '2024-02-01',
  description: '某规划的批复',
});

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-huge-'));
  file = join(folder, 'huge.jsonl');
  const handle = await open(file, 'w');
  await handle.write(`${application}\n{"kind":"application","description":"`);
  for (let written = 0; written < HUGE; written += 1) await handle.write('甲'.repeat(MEGABYTE / 3 + 1));
  await handle.write(`"}\n${application.replace('A1', 'A2')}\n`);
  await handle.close();
});
afterAll(() => rm(folder, { recursive: true }));

describe('a line of 200 MB', () => {
  it('is refused by its number, costs no memory to speak of, and does not stop the next line', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [RUNNER, file], { timeout: 50_000 });
    const said = JSON.parse(stdout) as { counts: unknown; refused: unknown; megabytes: number };
    expect(said.counts).toEqual({ accepted: 2, repeated: 0, refused: 1 });
    expect(said.refused).toMatchObject([{ line: 2, field: '', code: 'line.tooLong' }]);
    expect(said.megabytes).toBeLessThan(300);
  });
});
