import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithStrace, KernelFaults, withChildren } from '../../support/kernel-faults.js';
import { newCase } from '../../support/new-case.js';
import { proofNote } from '../../support/proof-note.js';
import { sleep, until } from '../queue/fault-world.js';
import type { Clerk } from './clerk.js';
import { IntakeWorld } from './intake-world.js';
import { descriptionOf, losses, NO_LOSSES } from './losses.js';
import type { Acknowledged } from './losses.js';
import { upload } from './upload.js';

/** Seconds of the longest wait for the database, as this world has it. */
const ANSWER = 6;
/** How often each fault of the upload happens; `npm run prove -- disk` has more of them. */
const TIMES = Number(process.env.DISK_TIMES ?? 2);

/** Trials of one fault that may hit something else than the intake; whatever they hit, nothing may be lost. */
const MISSES = 1 + TIMES / 10;
/** So long the processes of PostgreSQL stay the same before one of them is looked for that writes. */
const UNCHANGED_MS = 200;

jest.setTimeout(300_000 + TIMES * 10_000);

describeWithStrace('a disk that fails', () => {
  let world: IntakeWorld;
  let clerk: Clerk;
  let caseNo: string;
  const acknowledged = new Map<string, Acknowledged>();
  const agency = 'a00';

  const attachments = (): string => `/agencies/${agency}/cases/${encodeURIComponent(caseNo)}/attachments`;
  const storedFiles = (): string[] =>
    readdirSync(join(world.folder, 'attachments'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /[\da-f-]{36}$/.test(name),
    );
  const uploadFolders = (): string[] =>
    readdirSync(tmpdir()).filter((name) => name.startsWith(`gongkai-upload-${world.product.pid}-`));
  const rowCount = async (): Promise<number> => (await world.rows('select 1 from attachment')).length;

  async function takeIn(key: string): Promise<void> {
    const body = newCase({ description: descriptionOf(key), submittedOn: null });
    acknowledged.set(key, { agency, body: await clerk.takeIn(agency, key, body) });
  }

  beforeAll(async () => {
    world = await IntakeWorld.create({
      agencies: 1,
      clerks: 1,
      environment: { DATABASE_TIMEOUT_SECONDS: String(ANSWER) },
    });
    clerk = world.clerks[0]!;
    await takeIn('first');
    ({ caseNo } = JSON.parse(acknowledged.get('first')!.body) as { caseNo: string });
    expect((await upload(clerk, attachments(), '先有的文件')).status).toBe(201);
  });
  afterAll(() => world.drop());

  let faults: KernelFaults | undefined;
  beforeEach(() => {
    faults = undefined;
  });

  it.each([
    ['is full', 'mkdir,mkdirat', 'ENOSPC'],
    ['takes no writing', 'mkdir,mkdirat', 'EROFS'],
    ['fails while it writes', 'fsync', 'EIO'],
    ['is full only when the bytes have to be there', 'fsync', 'ENOSPC'],
  ])(
    'of the server %s: the upload is told to come back, and nothing is left of it',
    async (_what, calls, error) => {
      const before = { rows: await rowCount(), files: storedFiles().length };
      for (let time = 0; time < TIMES; time += 1) {
        faults = await KernelFaults.into([world.product.pid], calls, error, { follow: false });
        const answer = await upload(clerk, attachments(), `第 ${time} 次的正文`).finally(() => faults?.end());
        expect([
          answer.status,
          JSON.parse(answer.body).code,
          Number(answer.headers['retry-after']) > 0,
        ]).toEqual([503, 'service.storage', true]);
        expect(answer.body).toMatch(/磁盘/);
        expect({ rows: await rowCount(), files: storedFiles().length }).toEqual(before);
        expect(uploadFolders()).toEqual([]);
      }
      const text = `${calls} ${error} 之后的正文`;
      const kept = await upload(clerk, attachments(), text);
      expect([kept.status, JSON.parse(kept.body).sha256]).toEqual([
        201,
        createHash('sha256').update(text).digest('hex'),
      ]);
      expect({ rows: await rowCount(), files: storedFiles().length }).toEqual({
        rows: before.rows + 1,
        files: before.files + 1,
      });
      proofNote(
        `${TIMES} uploads with ${calls} answered ${error}: 503 each, 0 rows, 0 files; the next one is kept`,
      );
    },
  );

  /** What came up anew, or gives itself up because of the fault before, has other processes in a moment: those here write nothing. */
  const settled = (): Promise<void> =>
    until('PostgreSQL stays as it is', async () => {
      const works = await world.rows('checkpoint').then(
        () => true,
        () => false,
      );
      // The one that answered goes, too.
      await sleep(UNCHANGED_MS);
      const processes = withChildren(world.postgres.pid()).join();
      await sleep(UNCHANGED_MS);
      return works && withChildren(world.postgres.pid()).join() === processes;
    });

  /** The kernel answers the processes that there are; PostgreSQL gives itself up, and those that it starts then have a disk. */
  it.each([
    ['fails while it writes', 'fsync,fdatasync', 'EIO'],
    ['is full', 'pwrite64,pwritev,fallocate', 'ENOSPC'],
    ['takes no writing', 'pwrite64,pwritev,fallocate', 'EROFS'],
  ])('of PostgreSQL %s: told to come back, and going on by itself', async (_what, calls, error) => {
    const { product } = world;
    let hit = 0;
    let trials = 0;
    while (hit < TIMES) {
      await settled();
      const refused = clerk.trouble.refused;
      faults = await KernelFaults.into(withChildren(world.postgres.pid()), calls, error, { follow: false });
      await takeIn(`postgres-${error}-${(trials += 1)}`).finally(() => faults?.end());
      // Where a sweep wrote first, the server came up anew before the intake did, and its processes have a disk.
      if (clerk.trouble.refused > refused) hit += 1;
      expect(trials - hit).toBeLessThanOrEqual(MISSES);
    }
    expect([clerk.trouble.cut, product.endedWith]).toEqual([0, null]);
    expect(await losses(world, acknowledged)).toEqual(NO_LOSSES);
    proofNote(
      `${TIMES} intakes with PostgreSQL's ${calls} answered ${error}: each told to come back, then kept, once`,
    );
  });

  it('leaves an unbroken audit trail, and no attachment without its file', async () => {
    expect(await rowCount()).toBe(storedFiles().length);
    expect(await world.command('verify', '--audit')).toMatchObject({ code: 0 });
  });
});
