import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportAnswer, ReportList } from '../../../src/annual-reports/life/reports.schemas.js';
import type { Collection } from '../../../src/annual-reports/collection/collection.schemas.js';
import { localDate } from '../../../src/law/local-date.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import type { Visitor } from '../../support/http.js';
import { newCase } from '../../support/new-case.js';
import { ReportOffice } from '../../support/report-office.js';

let office: ReportOffice;
let chief: Visitor;
const [ABOVE, CODE] = ['disc-up', 'disc-1'];
const REPORT = `/agencies/${CODE}/reports/2025`;
const LICENSING = `/agencies/${CODE}/years/2025/figures/licensing.decisions`;

beforeAll(async () => {
  office = await ReportOffice.at(localDate('2026-02-10'));
  await office.withApprover({ code: ABOVE, name: '辛县人民政府', kind: 'government' });
  chief = await office.withApprover({ code: CODE, name: '辛县民政局', parentCode: ABOVE });
  await office.received('2025-03-03', {}, CODE);
  await office.approved(CODE, 2025, chief);
  await office.done(office.visitor.post(`${REPORT}/publish`, {}));
});
afterAll(() => office.close());

const report = async (): Promise<ReportAnswer> => (await office.done(office.visitor.get(REPORT))).json();
const correct = (note: string) => office.done(office.visitor.post(`${REPORT}/correct`, { note }));
const discard = () => office.visitor.post(`${REPORT}/discard`, {});
const superuser = (sql: string): Promise<unknown[]> =>
  withClient(office.app.database.superuserUrl, async (client) => (await client.query(sql)).rows as unknown[]);
const late = () =>
  office.visitor.post(
    `/agencies/${CODE}/cases`,
    newCase({ channel: 'inPerson', submittedOn: '2025-12-01', receivedOn: '2025-12-01' }),
  );

describe('a correction that was begun by mistake', () => {
  it('is discarded: the version before stands again, frozen as it was', async () => {
    await correct('点错了');
    await superuser(
      `insert into annual_report_reason (agency_id, year, version, finding, reason, given_by, given_at)
       select agency_id, year, version, 'fees.unmentioned', '另一件事', 'hua', now() from annual_report where version = 2`,
    );
    expect(await report()).toMatchObject({ version: 2, state: 'draft' });
    expect((await report()).steps).toContain('discard');
    const answer = (await office.done(discard())).json<ReportAnswer>();
    expect(answer).toMatchObject({ version: 1, state: 'published', correction: null });
    expect(answer.steps).toEqual(['correct']);
    expect(answer.versions.map(({ version, state }) => [version, state])).toEqual([[1, 'published']]);
    expect(answer.history.slice(-2).map(({ version, type, reason }) => [version, type, reason])).toEqual([
      [2, 'opened', '点错了'],
      [2, 'discarded', null],
    ]);
    expect((await late()).json()).toMatchObject({ code: 'report.frozen' });
    expect((await office.visitor.put(LICENSING, { value: 7 })).json()).toMatchObject({
      code: 'report.frozen',
    });
    const { items } = (await office.visitor.get(`/agencies/${CODE}/reports`)).json<ReportList>();
    expect(items.map(({ year, version, state }) => [year, version, state])).toEqual([[2025, 1, 'published']]);
    const { items: below } = (
      await office.done(office.visitor.get(`/agencies/${ABOVE}/years/2025/collection`))
    ).json<Collection>();
    expect(below.find(({ agency }) => agency.code === CODE)).toMatchObject({
      state: 'published',
      version: 1,
    });
  });

  it('is not there to be discarded twice, nor is a published report or a first draft', async () => {
    expect((await discard()).json()).toMatchObject({ code: 'report.notNow' });
    await office.done(office.visitor.post(`/agencies/${ABOVE}/reports`, { year: 2025 }));
    const first = await office.visitor.post(`/agencies/${ABOVE}/reports/2025/discard`, {});
    expect(first.json()).toMatchObject({ status: 409, code: 'report.notDiscardable' });
  });

  it('gives its number to the next one, with the note of that, which is submitted and then discarded no more', async () => {
    await correct('漏报一件');
    expect(await report()).toMatchObject({ version: 2, state: 'draft', correction: '漏报一件' });
    const [kept] = await superuser(
      'select count(*)::int as reasons from annual_report_reason where version = 2',
    );
    expect(kept).toEqual({ reasons: 0 });
    await office.done(late());
    const moved = await discard();
    expect(moved.json()).toMatchObject({
      code: 'report.moved',
      detail: expect.stringMatching(
        /^原来的一版送审以后登记有变动，表三.*“自然人”列在原来的一版里计 1 件，现在计 2 件，没有撤销更正/,
      ),
    });
    expect(await report()).toMatchObject({ version: 2, state: 'draft' });
    await office.done(office.visitor.post(`${REPORT}/submit`, {}));
    await office.done(chief.post(`${REPORT}/return`, { reason: '再核' }));
    expect((await discard()).json()).toMatchObject({ code: 'report.notNow' });
    await office.done(office.visitor.post(`${REPORT}/submit`, {}));
    await office.done(chief.post(`${REPORT}/approve`, {}));
    expect(await report()).toMatchObject({ version: 2, state: 'approved', correction: '漏报一件' });
  });

  it('is discarded by nobody in the database once it was submitted', async () => {
    const set = (state: string): Promise<string> =>
      withClient(office.app.database.applicationUrl, async (client) => {
        await client.query(`select set_config('app.agency', (select id::text from agency where code = '${CODE}'), false),
                                   set_config('app.scope', 'own', false)`);
        return client
          .query(`update annual_report set state = $1 where version = 2`, [state])
          .then(() => 'done', String);
      });
    expect(await set('discarded')).toContain('只有没有送审过的更正可以撤销');
    expect(await set('draft')).toContain('年度报告不能从 approved 变为 draft');
  });
});
