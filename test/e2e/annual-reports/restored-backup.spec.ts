import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AnchorService } from '../../../src/audit/anchor.service.js';
import { anchorPlace } from '../../../src/audit/anchor-place.js';
import { verifyCommand } from '../../../src/cli/verify-command.js';
import { localDate } from '../../../src/law/local-date.js';
import { fixedClock } from '../../../src/platform/clock/clock.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { connect } from '../../../src/server/connect.js';
import { openProtection } from '../../../src/server/protect.js';
import { TestApp, type Visitor } from '../../support/http.js';
import { posted } from '../../support/office.js';
import type { Credentials } from '../../support/people.js';
import { addPerson } from '../../support/people.js';
import { ReportOffice } from '../../support/report-office.js';

/**
 * Somebody puts a whole installation back to the evening before: database, keys and anchors, all of one state. What had been
 * published meanwhile lies elsewhere, as it does in life: the bundle, and a copy of the anchors.
 */
const CODE = 'back-1';
const REPORT = `/agencies/${CODE}/reports/2025`;
let folder: string;
let chief: Credentials;
const former = process.env.DATA_DIR;

const at = (...names: string[]): string => join(folder, ...names);
const copy = (from: string, to: string): void => {
  rmSync(at(to), { recursive: true, force: true });
  // As it is, with the owner: the database server does not run as whoever makes backups.
  execFileSync('cp', ['-a', at(from), at(to)]);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-restored-'));
  chmodSync(folder, 0o755);
  mkdirSync(at('elsewhere'));
  process.env.DATA_DIR = at('data');
});
afterAll(() => {
  if (former === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = former;
  rmSync(folder, { recursive: true, force: true });
});

/** The product on its own database server, as long as the work lasts; then all is stopped and can be copied. */
async function running(work: (office: ReportOffice) => Promise<void>): Promise<void> {
  const config = loadConfig();
  const { dataSource, database } = await connect(config, () => undefined);
  const { cipher } = await openProtection(config, dataSource);
  const own = {
    ...database,
    name: 'gongkai',
    superuserUrl: database.ownerUrl,
    drop: async () => {
      await dataSource.destroy();
      await database.stop();
    },
  };
  const clock = fixedClock(localDate('2026-01-12'));
  const app = await TestApp.on(own, { clock, cipher, anchors: anchorPlace(config) });
  try {
    await work(await ReportOffice.of(app));
    await app.app.get(AnchorService).anchorAll();
  } finally {
    await app.stop();
  }
}

async function verified(...args: string[]): Promise<{ code: number; told: string }> {
  const told: string[] = [];
  const output = { result: (text: string) => told.push(text), note: () => undefined };
  return { code: await verifyCommand(args, output), told: told.join('\n') };
}

const bundle = (): string => at('elsewhere', 'bundle.zip');
const byBundle = (): ReturnType<typeof verified> => verified(bundle(), '--database');
const byAudit = (): ReturnType<typeof verified> => verified('--audit', '--agency', CODE);
const byAnchors = (): ReturnType<typeof verified> =>
  verified('--audit', '--agency', CODE, '--anchors', at('elsewhere', 'anchors.jsonl'));

describe('an older backup that is put back as a whole', () => {
  it('is made between submitting and approving', async () => {
    await running(async (office) => {
      const body = { code: CODE, name: '甲县教育局', level: 'county', kind: 'department' };
      await office.done(office.visitor.post('/agencies', body));
      chief = await addPerson(office.app, office.visitor, CODE, 'chief', ['approver']);
      const answered = await office.received('2025-03-03', {}, CODE);
      await answered.happened(...posted('2025-03-10'));
      await office.complete(CODE, 2025);
      await office.done(office.visitor.post(`/agencies/${CODE}/reports`, { year: 2025 }));
      await office.done(office.visitor.post(`${REPORT}/submit`, {}));
    });
    copy('data', 'backup');
  }, 120_000);

  it('as long as nobody puts it back, what was published agrees with the database', async () => {
    await running(async (office) => {
      const approver: Visitor = await office.app.logIn(chief);
      await office.done(approver.post(`${REPORT}/approve`, {}));
      const publication = { on: '2026-01-12', address: 'https://www.example.gov.cn/nb/2025.html' };
      await office.done(office.visitor.post(`${REPORT}/publish`, publication));
      const { rawPayload } = await office.done(office.visitor.get(`${REPORT}/bundle`));
      writeFileSync(bundle(), rawPayload);
    });
    copyFileSync(loadConfig().auditAnchors, at('elsewhere', 'anchors.jsonl'));
    expect(await byBundle()).toEqual({
      code: 0,
      told: expect.stringContaining('与数据库的登记和审计记录一致'),
    });
    expect(await byAnchors()).toEqual({ code: 0, told: expect.stringContaining('没有发现改动') });
  }, 120_000);

  it('lacks the approval that the bundle tells of', async () => {
    copy('backup', 'data');
    const { code, told } = await byBundle();
    expect(code).toBe(1);
    expect(told).toContain('数据库里 2025 年第 1 版的年度报告没有批准');
    expect(told).toContain('审计记录里没有批准这份快照的记录');
    expect(told).toContain('核验没有通过');
  }, 60_000);

  it('agrees with itself, and ends before the last anchor that somebody else kept', async () => {
    expect((await byAudit()).code).toBe(0);
    const { code, told } = await byAnchors();
    expect(code).toBe(1);
    expect(told).toMatch(
      /留存的锚点有 \d+ 条记录，现在只有 \d+ 条：末尾的记录被删除，或者数据库退回过旧备份/,
    );
  }, 60_000);

  it('is not made good by reporting anew: another approval is not that of the bundle', async () => {
    await running(async (office) => {
      const approver = await office.app.logIn(chief);
      await office.done(approver.post(`${REPORT}/return`, { reason: '补写监督保障情况' }));
      await office.done(office.visitor.post(`${REPORT}/submit`, {}));
      await office.done(approver.post(`${REPORT}/approve`, {}));
    });
    const { code, told } = await byBundle();
    expect([code, told]).toEqual([1, expect.stringContaining('审计记录里没有批准这份快照的记录')]);
    expect((await byAnchors()).code).toBe(1);
  }, 120_000);
});
