import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import type { LightMyRequestResponse } from 'fastify';
import type {
  ReportBatches,
  ReportBatchAnswer,
} from '../../../src/annual-reports/batches/batches.schemas.js';
import { localDate } from '../../../src/law/local-date.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { DeadLetters } from '../../../src/platform/queue/dead-letters.js';
import { Relay } from '../../../src/platform/queue/relay.js';
import type { YearTables } from '../../../src/reporting/year-tables.js';
import type { Visitor } from '../../support/http.js';
import { posted } from '../../support/office.js';
import { addPerson } from '../../support/people.js';
import { ReportOffice } from '../../support/report-office.js';

/** 戊市: itself, eleven bureaus, and next to it 己市, which gets one of them. */
const CITY = 'batch-city';
const OTHER = 'batch-other';
const BUREAUS = Array.from({ length: 11 }, (_, n) => `batch-${String(n + 1).padStart(2, '0')}`);
const [APPROVED, SUBMITTED, CORRECTED, DRAFTED, LEAVING] = BUREAUS as [string, ...string[]] &
  Record<number, string>;
const BATCHES = `/agencies/${CITY}/years/2025/report-batches`;

let office: ReportOffice;
let visitor: Visitor;
const rows = (sql: string): Promise<Record<string, unknown>[]> =>
  withClient(office.app.database.superuserUrl, async (client) => (await client.query(sql)).rows as never);
const drain = (): Promise<number> => office.app.app.get(Relay).drain();
const report = (code: string, step: string, body: object = {}): Promise<LightMyRequestResponse> =>
  office.done(visitor.post(`/agencies/${code}/reports${step}`, body));
const order = async (formats?: string[]): Promise<ReportBatchAnswer> => {
  const answer = await visitor.post(BATCHES, formats ? { formats } : {});
  expect(answer.statusCode).toBe(202);
  return answer.json();
};
const look = async (id: number): Promise<ReportBatchAnswer> =>
  (await office.done(visitor.get(`${BATCHES}/${id}`))).json();
const archive = async (id: number): Promise<JSZip> =>
  JSZip.loadAsync((await office.done(visitor.get(`${BATCHES}/${id}/files.zip`))).rawPayload);
const fileOf = (zip: JSZip, code: string, format = 'docx'): Promise<Buffer> => {
  const [path] = Object.keys(zip.files).filter(
    (name) => name.startsWith(`${code} `) && name.endsWith(format),
  );
  return zip.file(path!)!.async('nodebuffer');
};
const single = async (code: string, file = '2025.docx'): Promise<Buffer> =>
  (await office.done(visitor.get(`/agencies/${code}/reports/${file}`))).rawPayload;
const cellsOf = ({ applications, proceedings }: YearTables): number[] => [
  ...applications.rows.flatMap(({ values }) => values),
  ...Object.values(proceedings).flatMap((counts) => Object.values(counts as object) as number[]),
];

beforeAll(async () => {
  office = await ReportOffice.at(localDate('2026-01-12'));
  ({ visitor } = office);
  const city = { code: CITY, name: '戊市人民政府', level: 'prefecture', kind: 'government' };
  const cases: Record<string, number> = { [CITY]: 1, [APPROVED]: 2, [SUBMITTED!]: 3, [LEAVING!]: 1 };
  await office.done(visitor.post('/agencies', city));
  await office.done(visitor.post('/agencies', { ...city, code: OTHER, name: '己市人民政府' }));
  const chief = await office.withApprover({ code: APPROVED, name: '戊市一局', parentCode: CITY });
  for (const [n, code] of BUREAUS.slice(1).entries()) {
    const bureau = { code, name: `戊市${n + 2}局`, level: 'county', kind: 'department', parentCode: CITY };
    await office.done(visitor.post('/agencies', bureau));
  }
  for (const [code, count] of Object.entries(cases))
    for (let n = 0; n < count; n += 1)
      await (await office.received(`2025-03-0${n + 3}`, {}, code)).happened(...posted('2025-03-12'));
  await office.approved(APPROVED, 2025, chief);
  for (const code of [SUBMITTED!, CORRECTED!]) {
    await office.complete(code, 2025);
    await report(code, '', { year: 2025 });
    await report(code, '/2025/submit');
  }
  await report(DRAFTED!, '', { year: 2025 });
  const other = await office.app.logIn(
    await addPerson(office.app, visitor, CORRECTED!, 'chief.3', ['approver']),
  );
  await office.done(other.post(`/agencies/${CORRECTED}/reports/2025/approve`, {}));
  await report(CORRECTED!, '/2025/publish', { on: '2026-01-12', address: 'https://www.example.gov.cn/a' });
  await report(CORRECTED!, '/2025/correct', { note: '收费数据有误' });
  await drain();
}, 120_000);
afterAll(() => office.close());

describe('the reports of a city and of all below it', () => {
  it('are promised at once, made one by one, and packed with a folder for each agency', async () => {
    const ordered = await order();
    expect(ordered).toMatchObject({ state: 'waiting', percent: 0, counts: { all: 12, done: 0, failed: 0 } });
    const early = await visitor.get(`${BATCHES}/${ordered.id}/files.zip`);
    expect([early.statusCode, early.json<{ code: string }>().code]).toEqual([409, 'batch.underWay']);
    expect(await drain()).toBe(12);
    expect(await look(ordered.id)).toMatchObject({
      state: 'done',
      percent: 100,
      counts: { all: 12, done: 12, failed: 0 },
      failures: [],
    });
    const zip = await archive(ordered.id);
    const folders = Object.keys(zip.files).filter((name) => name !== '清单.csv');
    expect(folders).toHaveLength(12);
    expect(folders[0]).toBe('batch-city 戊市人民政府/戊市人民政府2025年政府信息公开工作年度报告.docx');
    for (const code of [APPROVED, SUBMITTED!, DRAFTED!, LEAVING!])
      expect((await fileOf(zip, code)).equals(await single(code))).toBe(true);
    // A correction that is drafted leaves what was published standing.
    expect((await fileOf(zip, CORRECTED!)).equals(await single(CORRECTED!, '2025.docx?version=1'))).toBe(
      true,
    );
    const list = (await zip.file('清单.csv')!.async('string')).split('\r\n');
    expect(list).toHaveLength(1 + 12 + 1);
    const [snapshot] = await rows(`select sha256 from annual_report r join agency a on a.id = r.agency_id
                                    where a.code = '${APPROVED}'`);
    const hash = createHash('sha256')
      .update(await single(APPROVED))
      .digest('hex');
    const line = list.find((text) => text.startsWith(`"${APPROVED}"`));
    expect(line).toContain(`"本机关","已批准","1","${snapshot!.sha256 as string}"`);
    expect(line).toContain(`"${hash}",""`);
    expect(list.filter((text) => text.includes('没有编制，按登记生成'))).toHaveLength(8);
  });

  it('hold the sum of what stands below, cell by cell', async () => {
    const { id } = await order(['json', 'docx', 'json']);
    await drain();
    const zip = await archive(id);
    expect(Object.keys(zip.files)).toHaveLength(1 + 2 * 12);
    const read = async (code: string): Promise<YearTables> =>
      (JSON.parse((await fileOf(zip, code, 'json')).toString()) as { tables: YearTables }).tables;
    const own = await office.done(visitor.get(`/agencies/${CITY}/years/2025/tables`));
    const parts = [
      own.json<YearTables>(),
      ...(await Promise.all([APPROVED, SUBMITTED!, CORRECTED!].map(read))),
    ];
    const sum = parts.map(cellsOf).reduce((a, b) => a.map((cell, n) => cell + b[n]!));
    const city = await read(CITY);
    expect(city.scope).toBe('rollup');
    expect(cellsOf(city)).toEqual(sum);
    expect(city.applications.rows.find(({ key }) => key === 'newReceived')?.values.at(-1)).toBe(1 + 2 + 3);
  });

  it('stay what they were when they were asked for, whatever is submitted meanwhile', async () => {
    const before = await single(SUBMITTED!);
    const { id } = await order();
    await report(SUBMITTED!, '/2025/return', { reason: '请补充' });
    await office.done(
      visitor.put(`/agencies/${SUBMITTED}/years/2025/figures/narrative.problems`, { value: '另一段话。' }, 1),
    );
    await report(SUBMITTED!, '/2025/submit');
    await drain();
    expect((await fileOf(await archive(id), SUBMITTED!)).equals(before)).toBe(true);
    expect((await single(SUBMITTED!)).equals(before)).toBe(false);
  });

  it('are listed by year, and belong to the agency that asked', async () => {
    const { items } = (await office.done(visitor.get(BATCHES))).json<ReportBatches>();
    expect(items.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    const [latest] = items;
    for (const path of [
      `/agencies/${CITY}/years/2024/report-batches/${latest!.id}`,
      `/agencies/${OTHER}/years/2025/report-batches/${latest!.id}`,
      `/agencies/${APPROVED}/years/2025/report-batches/${latest!.id}/files.zip`,
    ]) {
      const answer = await visitor.get(path);
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([404, 'batch.unknown']);
    }
  });
});

describe('a report that cannot be made', () => {
  it('is named with the reason, and holds up no other', async () => {
    const { id } = await order();
    const moved = { kind: 'moved', on: '2026-01-12', basis: '机构改革方案', parentCode: OTHER };
    await office.done(visitor.post(`/agencies/${LEAVING}/changes`, moved));
    await rows(`update outbox set dead_at = now(), last_error = 'worker.lost' where key = '${id}/12'`);
    await drain();
    const batch = await look(id);
    expect(batch).toMatchObject({
      state: 'doneWithFailures',
      percent: 100,
      counts: { all: 12, done: 10, failed: 2 },
    });
    expect(batch.failures).toEqual([
      { agency: { code: LEAVING, name: '戊市5局' }, reason: expect.stringContaining('调整到了别处') },
      { agency: { code: BUREAUS[10], name: '戊市11局' }, reason: expect.stringContaining('worker.lost') },
    ]);
    const zip = await archive(id);
    expect(Object.keys(zip.files)).toHaveLength(1 + 10);
    const list = await zip.file('清单.csv')!.async('string');
    expect(list).toMatch(new RegExp(`"${LEAVING}".*调整到了别处`));
    expect(await office.app.app.get(DeadLetters).revive()).toBe(1);
    await drain();
    expect(await look(id)).toMatchObject({ state: 'doneWithFailures', counts: { done: 11, failed: 1 } });
  });
});

describe('an order that cannot be', () => {
  it('is refused, and leaves nothing', async () => {
    const before = await rows('select count(*) from report_batch_item');
    for (const formats of [[], ['exe'], 'docx'])
      expect((await visitor.post(BATCHES, { formats })).statusCode).toBe(400);
    const future = await visitor.post(BATCHES.replace('2025', '2031'), {});
    expect([future.statusCode, future.json<{ code: string }>().code]).toEqual([422, 'period.notBegun']);
    expect(await rows('select count(*) from report_batch_item')).toEqual(before);
  });
});
