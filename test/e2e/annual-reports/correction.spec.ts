import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Differences } from '../../../src/annual-reports/differences/differences.schemas.js';
import type { ReportAnswer } from '../../../src/annual-reports/life/reports.schemas.js';
import { localDate } from '../../../src/law/local-date.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import type { YearTables } from '../../../src/reporting/year-tables.js';
import type { Visitor } from '../../support/http.js';
import { newCase } from '../../support/new-case.js';
import { addPerson } from '../../support/people.js';
import { posted, type OfficeCase } from '../../support/office.js';
import { ReportOffice } from '../../support/report-office.js';

let office: ReportOffice;
let chief: Visitor;
let carried: OfficeCase;
const CODE = 'corr-1';
const REPORT = `/agencies/${CODE}/reports/2025`;

beforeAll(async () => {
  office = await ReportOffice.at(localDate('2026-02-10'));
  chief = await office.withApprover({ code: CODE, name: '乙县财政局' });
  await (await office.received('2025-03-03', {}, CODE)).happened(...posted('2025-03-10'));
  carried = await office.received(
    '2025-12-29',
    { applicant: { type: 'commercialEnterprise', name: '某公司' } },
    CODE,
  );
  await office.approved(CODE, 2025, chief);
  await office.done(office.visitor.post(`${REPORT}/publish`, {}));
});
afterAll(() => office.close());

const file = async (format: string, query = ''): Promise<Buffer> =>
  (await office.done(office.visitor.get(`${REPORT}.${format}${query}`))).rawPayload;
const differences = async (query = ''): Promise<Differences> =>
  (await office.done(office.visitor.get(`${REPORT}/differences${query}`))).json();
const balance = async (year: number): Promise<YearTables['checks']> => {
  const tables = (await office.visitor.get(`/agencies/${CODE}/years/${year}/tables`)).json<YearTables>();
  return tables.checks.filter(({ id, status }) => id === 'applications.carriedIn' && status === 'fail');
};
const late = (): ReturnType<Visitor['post']> =>
  office.visitor.post(
    `/agencies/${CODE}/cases`,
    newCase({
      channel: 'inPerson',
      submittedOn: '2025-12-30',
      receivedOn: '2025-12-30',
      description: '二月才发现的一件',
    }),
  );

describe('a published report', () => {
  it('comes out again byte for byte, whatever is recorded later', async () => {
    const before = await Promise.all(['docx', 'html', 'xlsx', 'json'].map((format) => file(format)));
    await (await office.received('2026-01-08', {}, CODE)).happened(...posted('2026-01-09'));
    const after = await Promise.all(['docx', 'html', 'xlsx', 'json'].map((format) => file(format)));
    expect(after.map((bytes, i) => bytes.equals(before[i]!))).toEqual([true, true, true, true]);
    expect(await differences()).toMatchObject({ cells: [], records: [], prose: [] });
  });

  it('leaves the open case to be answered in the new year', async () => {
    await carried.happened(...posted('2026-01-20'));
    expect(await differences()).toMatchObject({ cells: [] });
  });

  it('edge 44: a case that is found in February is not counted in either year until the report is corrected', async () => {
    expect((await late()).json()).toMatchObject({ status: 409, code: 'report.frozen' });
    const counted = await office.counts(CODE, 2026);
    expect(counted.newReceived).toEqual({ naturalPerson: 1 });
  });

  it('edge 43: the type of a carried case is not changed behind the published column', async () => {
    const [{ id } = { id: 0 }] = await withClient(office.app.database.superuserUrl, async (client) => {
      const { rows } = await client.query(
        `select case_id as id from counted_case where applicant_type = 2 and recorded_to = 'infinity'`,
      );
      return rows as { id: number }[];
    });
    expect(id).not.toBe(0);
    await withClient(office.app.database.superuserUrl, (client) =>
      client.query(
        `with former as (
           update counted_case set recorded_to = now() where case_id = ${id} and recorded_to = 'infinity' returning *)
         insert into counted_case (agency_id, case_id, applicant_type, received_on, received_year, handled_on, handled_year, outcome)
         select agency_id, case_id, 6, received_on, received_year, handled_on, handled_year, outcome from former`,
      ),
    );
    const failed = await balance(2026);
    expect(failed.map(({ column, expected, actual }) => [column, expected, actual])).toEqual([
      ['commercialEnterprise', 1, 0],
      ['other', 0, 1],
    ]);
    expect(failed[0]?.message).toContain('请先更正上年度的年度报告');
    expect(await differences()).toMatchObject({
      cells: expect.arrayContaining([
        expect.objectContaining({
          name: '表三“一、本年新收政府信息公开申请数量”行“商业企业”列',
          before: 1,
          after: 0,
          entered: [],
          left: [expect.objectContaining({ kind: 'application' })],
        }),
      ]),
      records: [
        {
          kind: 'application',
          before: { applicantType: 'commercialEnterprise' },
          after: { applicantType: 'other' },
        },
      ],
    });
  });

  it('is corrected by a further version that cites it; then the cells may move', async () => {
    const opened = await office.done(
      office.visitor.post(`${REPORT}/correct`, { note: '漏报一件，申请人类型登记有误' }),
    );
    expect(opened.json()).toMatchObject({
      state: 'draft',
      version: 2,
      correction: '漏报一件，申请人类型登记有误',
    });
    expect((await late()).statusCode).toBe(201);
    const before = (await file('html', '?version=1')).toString();
    await office.done(office.visitor.post(`${REPORT}/submit`, {}));
    await office.done(chief.post(`${REPORT}/approve`, {}));
    const published = await office.done(office.visitor.post(`${REPORT}/publish`, {}));
    expect(published.json<ReportAnswer>().versions.map(({ version, state }) => [version, state])).toEqual([
      [2, 'published'],
      [1, 'published'],
    ]);
    expect((await file('html', '?version=1')).toString()).toBe(before);
    const corrected = (await file('html')).toString();
    expect(corrected).toContain('更正说明：漏报一件，申请人类型登记有误。');
    expect(corrected).not.toBe(before);
  });

  it('is compared with what it corrects: by cell, by the case that moved it, and by the note', async () => {
    const found = await differences('?before=1.1&after=2.1');
    expect(found).toMatchObject({
      before: '第 1 版第 1 次送审',
      after: '第 2 版第 1 次送审',
      because: [{ type: 'opened', reason: '漏报一件，申请人类型登记有误' }],
      reasons: [],
    });
    const page = (await file('html')).toString();
    expect(found.cells.length).toBeGreaterThan(3);
    expect(page).toContain(
      `本报告更正2026年2月10日公布的第 1 版，表中改动 ${found.cells.length} 处：${found.cells
        .map(({ name, before, after }) => `${name}由 ${before} 改为 ${after}`)
        .join('；')}。`,
    );
    // What it says of its former figures is not taken for what it says now.
    const read = await office.done(
      office.visitor.sendForm('/report-checks', Buffer.from(page), '年报.html', {}),
    );
    expect(read.json<{ findings: unknown[] }>().findings).toEqual([]);
    const { entered, left } = found.cells.find(
      ({ row, column }) => row === 'newReceived' && column === 'total',
    )!;
    expect([entered.length, left.length]).toEqual([1, 0]);
    const backwards = await differences('?before=2.1&after=1.1');
    expect(backwards.cells.map(({ name, before, after }) => [name, after, before])).toEqual(
      found.cells.map(({ name, before, after }) => [name, before, after]),
    );
    for (const query of ['?before=1.2', '?before=3.1', '?before=1.1&after=2.2'])
      expect((await office.visitor.get(`${REPORT}/differences${query}`)).json()).toMatchObject({
        code: 'report.neverSubmitted',
      });
    expect((await office.visitor.get(`${REPORT}/differences?before=1`)).statusCode).toBe(400);
    // Whoever may not read the register is told the cells, and not whose cases they are.
    const auditor = await office.app.logIn(
      await addPerson(office.app, office.visitor, CODE, 'auditor.corr', ['auditor']),
    );
    const blind = (await auditor.get(`${REPORT}/differences?before=1.1&after=2.1`)).json<Differences>();
    expect(blind.cells).toHaveLength(found.cells.length);
    expect(blind.cells.flatMap((cell) => [...cell.entered, ...cell.left])).toEqual([]);
    expect(blind.records).toEqual([]);
  });

  it('is what next year goes on from, column by column, unless a recorded adjustment explains it', async () => {
    expect(await balance(2026)).toEqual([]);
    await office.done(
      office.visitor.post(`/agencies/${CODE}/years/2026/opening-adjustments`, {
        kind: 'takeover',
        deltas: { naturalPerson: 2 },
        reason: '接收撤并单位的两件',
        basis: '县编办〔2026〕3号',
      }),
    );
    expect((await balance(2026)).map(({ column, expected, actual }) => [column, expected, actual])).toEqual([
      ['naturalPerson', 3, 1],
      ['total', 4, 2],
    ]);
    const method = await office.visitor.get(`/agencies/${CODE}/years/2026/method`);
    expect(method.json<{ sentences: string[] }>().sentences.join('')).toContain('县编办〔2026〕3号');
    const empty = { kind: 'other', deltas: {}, reason: '无', basis: '无' };
    expect(
      (await office.visitor.post(`/agencies/${CODE}/years/2026/opening-adjustments`, empty)).json(),
    ).toMatchObject({
      code: 'adjustment.empty',
    });
  });

  it('is not changed by the role of the application either', async () => {
    const tries = [
      `update annual_report set state = 'draft' where version = 1`,
      `update annual_report set carried_out = '{9,9,9,9,9,9,9}' where version = 1`,
      `update annual_report_snapshot set content = content || ' '`,
      `delete from annual_report_snapshot`,
      `update annual_report_file set bytes = '\\x00'`,
      `delete from annual_report_event`,
      `delete from annual_report`,
      `truncate annual_report_snapshot`,
      `insert into annual_report_snapshot (agency_id, year, version, attempt, sha256, content, recorded_at)
         select agency_id, year, version, 9, sha256, '{}', now() from annual_report_snapshot limit 1`,
    ];
    const outcomes = await withClient(office.app.database.applicationUrl, async (client) => {
      const all: string[] = [];
      for (const sql of tries) {
        await client.query('begin');
        await client.query(`select set_config('app.agency', (select id::text from agency where code = '${CODE}'), true),
                                   set_config('app.scope', 'own', true)`);
        all.push(
          await client.query(sql).then(
            () => 'done',
            (error: unknown) => String(error),
          ),
        );
        await client.query('rollback');
      }
      return all;
    });
    expect(outcomes.filter((outcome) => outcome === 'done')).toEqual([]);
  });
});
