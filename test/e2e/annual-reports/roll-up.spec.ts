import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Differences } from '../../../src/annual-reports/differences/differences.schemas.js';
import type { Collection } from '../../../src/annual-reports/collection/collection.schemas.js';
import type { ReportAnswer } from '../../../src/annual-reports/life/reports.schemas.js';
import { keptChildrenFindings, type ForAgency } from '../../../src/annual-reports/proof/kept-children.js';
import { localDate } from '../../../src/law/local-date.js';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import type { ChildFigures, ReportSnapshot } from '../../../src/reporting/snapshot/report-snapshot.js';
import type { Visitor } from '../../support/http.js';
import { posted } from '../../support/office.js';
import { ReportOffice } from '../../support/report-office.js';

let office: ReportOffice;
const chiefs = new Map<string, Visitor>();
/** 丁县人民政府, its bureaus, and what is below them. */
const COUNTY = 'roll-gov';
const [EDUCATION, FINANCE, LATE, TOWN, SCHOOL] = [
  'roll-edu',
  'roll-fin',
  'roll-late',
  'roll-town',
  'roll-school',
];
const REPORT = `/agencies/${COUNTY}/reports/2025`;

beforeAll(async () => {
  office = await ReportOffice.at(localDate('2026-02-04'));
  const agencies = [
    { code: COUNTY, name: '丁县人民政府', kind: 'government' },
    { code: EDUCATION, name: '丁县教育局', parentCode: COUNTY },
    { code: FINANCE, name: '丁县财政局', parentCode: COUNTY },
    { code: LATE, name: '丁县水利局', parentCode: COUNTY },
    {
      code: TOWN,
      name: '丁县某镇人民政府',
      kind: 'townshipGovernment',
      level: 'township',
      parentCode: COUNTY,
    },
    { code: SCHOOL, name: '丁县教育考试院', parentCode: EDUCATION },
  ];
  for (const agency of agencies) chiefs.set(agency.code, await office.withApprover(agency));
  const counts: [string, number][] = [
    [COUNTY, 1],
    [EDUCATION, 2],
    [FINANCE, 1],
    [TOWN, 1],
    [SCHOOL, 3],
  ];
  for (const [code, count] of counts)
    for (let n = 0; n < count; n += 1)
      await (await office.received(`2025-03-0${n + 3}`, {}, code)).happened(...posted('2025-03-12'));
}, 120_000);
afterAll(() => office.close());

const approve = (code: string): Promise<void> => office.approved(code, 2025, chiefs.get(code)!);
const collection = async (): Promise<Collection> =>
  (await office.done(office.visitor.get(`/agencies/${COUNTY}/years/2025/collection`))).json();
const stateOf = async (code: string): Promise<Collection['items'][number]> =>
  (await collection()).items.find(({ agency }) => agency.code === code)!;
const snapshots = (code: string): Promise<ReportSnapshot[]> =>
  withClient(office.app.database.superuserUrl, async (client) => {
    const { rows } = await client.query<{ content: string }>(
      `select s.content from annual_report_snapshot s join agency a on a.id = s.agency_id where a.code = $1 order by version, attempt`,
      [code],
    );
    return rows.map(({ content }) => JSON.parse(content) as ReportSnapshot);
  });
const receivedIn = ({ tables }: ReportSnapshot): number =>
  tables.applications.rows.find(({ key }) => key === 'newReceived')?.values.at(-1) ?? -1;

describe('the reports of a county', () => {
  it('edge 47: a department reports itself alone, not the agencies below it', async () => {
    await approve(EDUCATION);
    const [snapshot] = await snapshots(EDUCATION);
    expect(snapshot).toMatchObject({ scope: 'own', children: [], missing: [] });
    expect(receivedIn(snapshot!)).toBe(2);
    expect(snapshot?.cases).toHaveLength(2);
  });

  it('are collected: what is missing, late and sent back is listed, the longest overdue first', async () => {
    await approve(SCHOOL);
    await approve(TOWN);
    await office.complete(FINANCE, 2025);
    await office.done(office.visitor.post(`/agencies/${FINANCE}/reports`, { year: 2025 }));
    await office.done(office.visitor.post(`/agencies/${FINANCE}/reports/2025/submit`, {}));
    await office.done(
      office.visitor.post(`/agencies/${FINANCE}/reports/2025/return`, { reason: '收费数据有误' }),
    );
    const { items, counts, latest } = await collection();
    expect(latest).toBe('2026-01-30');
    expect(counts).toEqual({
      all: 5,
      missing: 1,
      submitted: 0,
      approved: 3,
      published: 0,
      returned: 1,
      corrected: 0,
      overdue: expect.any(Number),
    });
    expect(items.find(({ agency }) => agency.code === LATE)).toMatchObject({
      state: 'none',
      // A Saturday: no rule of the law moves it, to neither side.
      dueOn: '2026-01-31',
      overdueDays: 4,
      publishOverdueDays: 4,
    });
    expect(items.find(({ agency }) => agency.code === FINANCE)).toMatchObject({
      state: 'returned',
      returnedFor: '收费数据有误',
      overdueDays: 4,
    });
    // Approved, and not published by the day of 条例 art. 49(1).
    expect(items.find(({ agency }) => agency.code === EDUCATION)).toMatchObject({
      state: 'approved',
      publishDueOn: '2026-01-31',
      publishOverdueDays: 4,
    });
    expect(items[0]?.overdueDays).toBe(Math.max(...items.map(({ overdueDays }) => overdueDays)));
  });

  it('have an earlier day where the county sets one, never a later one', async () => {
    const set = (dueOn: string | null): ReturnType<Visitor['put']> =>
      office.visitor.put(`/agencies/${COUNTY}/years/2025/collection/deadline`, { dueOn });
    const late = await set('2026-01-31');
    expect(late.json()).toMatchObject({ status: 422, code: 'deadline.late' });
    expect(late.json<{ detail: string }>().detail).toContain('2026-01-30');
    expect((await set('2025-12-31')).json()).toMatchObject({ status: 422, code: 'deadline.early' });
    await office.done(set('2026-01-26'));
    expect(await stateOf(LATE)).toMatchObject({ dueOn: '2026-01-26', overdueDays: 9 });
    await office.done(set(null));
  });

  it('are the sum of what was submitted, each by its hash; what is missing is said and needs a reason', async () => {
    await office.complete(COUNTY, 2025);
    const opened = await office.done(office.visitor.post(`/agencies/${COUNTY}/reports`, { year: 2025 }));
    expect(opened.json()).toMatchObject({ scope: 'rollup' });
    expect((await office.visitor.get(`${REPORT}.html`)).body).toContain('丁县财政局、丁县水利局');
    const refused = await office.visitor.post(`${REPORT}/submit`, {});
    const ids = refused.json<{ facts: { findings: { id: string }[] } }>().facts.findings.map(({ id }) => id);
    expect(ids.sort()).toEqual([`child.missing:${FINANCE}`, `child.missing:${LATE}`]);
    for (const finding of ids)
      await office.done(office.visitor.put(`${REPORT}/reasons`, { finding, reason: '已催报两次' }));
    await office.done(office.visitor.post(`${REPORT}/submit`, {}));
    const [snapshot] = await snapshots(COUNTY);
    expect(receivedIn(snapshot!)).toBe(1 + 2 + 3 + 1);
    expect(snapshot?.cases).toHaveLength(1);
    const standing = await Promise.all([EDUCATION, SCHOOL, TOWN].map((code) => snapshots(code)));
    expect(
      snapshot?.children.map(({ agency, applications }) => [agency.code, applications[0]?.values.at(-1)]),
    ).toEqual([
      [EDUCATION, 2],
      [SCHOOL, 3],
      [TOWN, 1],
    ]);
    expect(standing.every((all) => all.length === 1)).toBe(true);
    expect(snapshot?.missing.map(({ code }) => code)).toEqual([FINANCE, LATE]);
    const page = (await office.visitor.get(`${REPORT}.html`)).body;
    expect(page).toContain('本报告没有包括下列机关的数据：丁县财政局、丁县水利局。');
  });

  it('change for the county only when it submits again, and then by name', async () => {
    await office.done(office.visitor.post(`/agencies/${FINANCE}/reports/2025/submit`, {}));
    await office.done(chiefs.get(FINANCE)!.post(`/agencies/${FINANCE}/reports/2025/approve`, {}));
    const answer = await office.done(office.visitor.get(`${REPORT}/differences`));
    expect(answer.json<Differences>().cells).toContainEqual(
      expect.objectContaining({
        name: '表三“一、本年新收政府信息公开申请数量”行“总计”列',
        before: 7,
        after: 8,
        entered: [],
        below: [{ code: FINANCE, name: '丁县财政局', before: null, after: 1 }],
      }),
    );
    await office.done(chiefs.get(COUNTY)!.post(`${REPORT}/return`, { reason: '财政局已报' }));
    await office.done(office.visitor.post(`${REPORT}/submit`, {}));
    const [, second] = await snapshots(COUNTY);
    expect(receivedIn(second!)).toBe(8);
    const between = await office.done(office.visitor.get(`${REPORT}/differences?before=1.1&after=1.2`));
    expect(between.json()).toMatchObject({
      before: '第 1 版第 1 次送审',
      after: '第 1 版第 2 次送审',
      because: [{ type: 'returned', reason: '财政局已报' }],
    });
    expect(
      between
        .json<{ prose: { removed: string[] }[] }>()
        .prose.flatMap(({ removed }) => removed)
        .join(''),
    ).toContain('丁县财政局、丁县水利局');
  });

  it('are not late again while one is corrected', async () => {
    await office.done(
      office.visitor.post(`/agencies/${TOWN}/reports/2025/publish`, {
        on: '2026-02-04',
        address: 'https://www.example.gov.cn/a',
      }),
    );
    const before = await stateOf(TOWN);
    await office.done(
      office.visitor.post(`/agencies/${TOWN}/reports/2025/correct`, { note: '收费数据有误' }),
    );
    expect(await stateOf(TOWN)).toEqual({ ...before, state: 'draft', stateLabel: '更正中', version: 2 });
    expect(before).toMatchObject({ publishedOn: '2026-02-04', address: 'https://www.example.gov.cn/a' });
  });

  it('are not added twice: a report of a tree stands for everything below it', async () => {
    await office.done(chiefs.get(COUNTY)!.post(`${REPORT}/approve`, {}));
    const city = { code: 'roll-city', name: '某市人民政府', level: 'prefecture', kind: 'government' };
    await office.withApprover(city);
    await withClient(office.app.database.superuserUrl, (client) =>
      client.query(
        `update agency set parent_id = (select id from agency where code = 'roll-city') where code = '${COUNTY}'`,
      ),
    );
    await office.complete(city.code, 2025);
    const opened = await office.done(office.visitor.post(`/agencies/${city.code}/reports`, { year: 2025 }));
    const findings = opened.json<ReportAnswer>().findings.filter(({ severity }) => severity === 'reason');
    expect(findings).toEqual([]);
    await office.done(office.visitor.post(`/agencies/${city.code}/reports/2025/submit`, {}));
    const [snapshot] = await snapshots(city.code);
    expect(snapshot?.children.map(({ agency, scope }) => [agency.code, scope])).toEqual([[COUNTY, 'rollup']]);
    expect(receivedIn(snapshot!)).toBe(8);
    // 条例 art. 49(2): a county's government has until the end of March, its departments have not.
    const deadline = `/agencies/${city.code}/years/2025/collection/deadline`;
    const late = await office.visitor.put(deadline, { dueOn: '2026-04-01' });
    expect(late.json()).toMatchObject({ code: 'deadline.late', detail: expect.stringContaining('第二款') });
    const { items } = (
      await office.done(office.visitor.put(deadline, { dueOn: '2026-03-15' }))
    ).json<Collection>();
    expect(
      [COUNTY, EDUCATION].map((code) => items.find(({ agency }) => agency.code === code)?.dueOn),
    ).toEqual(['2026-03-15', '2026-01-31']);
    const covered = (
      await office.done(office.visitor.get(`/agencies/${city.code}/years/2025/collection`))
    ).json<Collection>();
    expect(covered.items.filter(({ coveredBy }) => coveredBy === COUNTY)).toHaveLength(5);
  });

  it('are held against what the agencies below submitted: by hash, and figure by figure', async () => {
    const snapshot = (await snapshots(COUNTY)).at(-1)!;
    const { app } = office.app;
    const forAgency: ForAgency = async (code, work) => {
      const [agency] = await app
        .get(SystemTransaction)
        .readOnly((manager) =>
          manager.query<{ id: number }[]>('select id from agency where code = $1', [code]),
        );
      if (!agency) return undefined;
      const context = { agencyId: agency.id, scope: 'own' } as const;
      return app.get(TenantTransaction).readOnly(context, (manager) => work(manager, agency.id));
    };
    const findings = async (change: (child: ChildFigures) => ChildFigures): Promise<string[]> => {
      const [first, ...others] = snapshot.children;
      const children = [change(first!), ...others];
      return (await keptChildrenFindings({ year: 2025, children }, forAgency)).map(({ code }) => code);
    };
    expect(snapshot.children).toHaveLength(4);
    expect(await findings((child) => child)).toEqual([]);
    expect(await findings((child) => ({ ...child, sha256: '0'.repeat(64) }))).toEqual(['kept.child']);
    expect(await findings((child) => ({ ...child, version: 2 }))).toEqual(['kept.child']);
    expect(await findings((child) => ({ ...child, applications: child.applications.slice(1) }))).toEqual([
      'kept.childFigures',
    ]);
    const nobody = { code: 'nobody', name: '某局' };
    expect(await findings((child) => ({ ...child, agency: nobody }))).toEqual(['kept.childAgency']);
  });

  it('are said to be overtaken where a report further down is not any more what was added up', async () => {
    const city = '/agencies/roll-city/reports/2025';
    await office.done(office.visitor.post(`${city}/return`, { reason: '下级有变动' }));
    const overtaken = async (): Promise<[string, string][]> =>
      (await office.visitor.get(city))
        .json<ReportAnswer>()
        .findings.filter(({ id }) => id.startsWith('child.overtaken'))
        .map(({ severity, message }) => [severity, message.slice(0, 24)]);
    expect(await overtaken()).toEqual([]);
    await office.done(
      chiefs.get(FINANCE)!.post(`/agencies/${FINANCE}/reports/2025/return`, { reason: '收费数据有误' }),
    );
    expect(await overtaken()).toEqual([['reason', '丁县人民政府汇总以后，丁县财政局的年度报告有退回']]);
  });
});
