import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE_FILES } from '../../support/attachments/hostile-files.js';
import type { HostileFile } from '../../support/attachments/hostile-files.js';
import { HEAVIEST, LARGE_HOSTILE_FILES } from '../../support/attachments/large-hostile-files.js';
import { ProcessWatch } from '../../support/attachments/process-watch.js';
import { proofNote } from '../../support/proof-note.js';
import { AttackWorld, CUT_OFF } from './attack-world.js';

/** How often all of it comes; the large files only where there is time for them. */
const ROUNDS = Number(process.env.ATTACK_ROUNDS ?? 1);
const LARGE = process.env.ATTACK_LARGE === '1';
const SENDERS = 4;
/** Said, or shown by the end of the connection. */
const TOO_LARGE = 'request.tooLarge';
const QUIET_MS = LARGE ? 15_000 : 5000;
const MEGABYTES = 512;
const SECONDS = 20;

let world: AttackWorld;
let watch: ProcessWatch;
beforeAll(async () => {
  world = await AttackWorld.start();
  watch = new ProcessWatch(world.server.pid);
}, 400_000);
afterAll(async () => {
  watch.stop();
  await world.stop();
}, 120_000);

/** A second, or three times what a machine with other work gives anyway. */
const patience = (quiet: readonly number[]): number => Math.max(1000, 3 * p99(quiet));
const p99 = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length * 0.99)]!;
const told = (sorted: readonly number[]): string =>
  `p50 ${sorted[Math.floor(sorted.length / 2)]!.toFixed(0)} ms, p99 ${p99(sorted).toFixed(0)} ms, most ${sorted.at(-1)!.toFixed(0)} ms of ${sorted.length}`;

/** Made before: only what the server does with it is measured. */
type MadeFile = HostileFile & { readonly bytes: Buffer };
const made = (file: HostileFile): MadeFile => ({ ...file, bytes: file.content() });

/** Several at once; what is expected stands beside what was answered. */
async function attack(files: readonly MadeFile[]): Promise<{ answered: string[]; expected: string[] }> {
  const waiting = [...files];
  const answered: string[] = [];
  const sender = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const { status, code } = await world.upload(file.bytes, `a.${file.extension}`);
      const stopped = code === CUT_OFF && file.code === TOO_LARGE;
      answered.push(`${file.what}: ${stopped ? `413 ${TOO_LARGE}` : `${status} ${code}`}`);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  const expected = files.map(({ what, code }) => `${what}: ${code === TOO_LARGE ? 413 : 422} ${code}`);
  return { answered: answered.sort(), expected: expected.sort() };
}

it(`${SENDERS} senders of hostile files at once: each refused for what it is, and others answered in time`, async () => {
  const all = [...HOSTILE_FILES, ...(LARGE ? LARGE_HOSTILE_FILES : [])].map(made);
  const files = Array.from({ length: ROUNDS }, () => all).flat();
  const before = await world.whileReading(() => new Promise((resolve) => setTimeout(resolve, QUIET_MS)));
  const quiet = watch.serverMegabytes;
  const { result, times } = await world.whileReading(() => attack(files));
  expect(result.answered).toEqual(result.expected);
  proofNote(`list of cases, quiet: ${told(before.times)}`);
  proofNote(`list of cases, while ${files.length} hostile files come in, ${SENDERS} at once: ${told(times)}`);
  proofNote(
    `server, most memory: ${quiet.toFixed(0)} MB before, ${watch.serverMegabytes.toFixed(0)} MB after`,
  );
  proofNote(
    `${watch.checkers} checking processes, ${watch.mostAtOnce} at once: at most ${watch.checkerMegabytes.toFixed(0)} MB, ${watch.longestSeconds.toFixed(1)} s`,
  );
  expect(times.length).toBeGreaterThan(50);
  expect(p99(times)).toBeLessThan(patience(before.times));
  expect(watch.checkers).toBeGreaterThan(files.length / 2);
  expect(watch.mostAtOnce).toBeLessThanOrEqual(2);
  expect(watch.checkerMegabytes).toBeLessThan(MEGABYTES);
  expect(watch.serverMegabytes).toBeLessThan(MEGABYTES);
  // The watch looks now and then, and a killed process is there a moment longer.
  expect(watch.longestSeconds).toBeLessThan(SECONDS + 2);
}, 1_800_000);

it('leaves nothing of them behind, and the server takes in what is good', async () => {
  const store = join(world.folder, 'attachments');
  const all = (): string[] =>
    existsSync(store) ? readdirSync(store, { recursive: true, encoding: 'utf8' }) : [];
  const kept = (): string[] => all().filter((path) => /[0-9a-f-]{36}$/.test(path));
  expect(kept()).toEqual([]);
  expect(await world.upload(Buffer.from('申请人补充说明\n'), '说明.txt')).toMatchObject({ status: 201 });
  expect(kept()).toHaveLength(1);
}, 60_000);

if (LARGE)
  it('the heaviest document that the limits allow is taken in or given up within the bounds', async () => {
    const { bytes } = made(HEAVIEST);
    const { result, times } = await world.whileReading(() => world.upload(bytes, 'a.docx'));
    proofNote(
      `the heaviest document that the limits allow: ${result.status} ${result.code ?? 'taken in'}; checking processes since: at most ${watch.checkerMegabytes.toFixed(0)} MB, ${watch.longestSeconds.toFixed(1)} s; list of cases meanwhile: ${told(times)}`,
    );
    expect(result.status === 201 || result.code === HEAVIEST.code).toBe(true);
    expect(watch.checkerMegabytes).toBeLessThan(MEGABYTES);
    expect(watch.longestSeconds).toBeLessThan(SECONDS + 2);
  }, 300_000);
