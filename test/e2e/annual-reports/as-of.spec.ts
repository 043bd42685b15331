import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportAnswer } from '../../../src/annual-reports/life/reports.schemas.js';
import type { DocumentAnswer } from '../../../src/disclosures/documents.schemas.js';
import { localDate } from '../../../src/law/local-date.js';
import type { YearTables } from '../../../src/reporting/year-tables.js';
import type { Visitor } from '../../support/http.js';
import { newCase } from '../../support/new-case.js';
import { posted, type OfficeCase } from '../../support/office.js';
import { ReportOffice } from '../../support/report-office.js';

let office: ReportOffice;
let chief: Visitor;
const CODE = 'asof-1';
const cases: OfficeCase[] = [];
/** The state of knowledge of that night. */
let night: string;

beforeAll(async () => {
  office = await ReportOffice.at(localDate('2027-12-20'));
  chief = await office.withApprover({ code: CODE, name: '戊县民政局' });
  for (const on of ['2025-02-03', '2025-06-03', '2025-12-08'])
    cases.push(await office.received(on, {}, CODE));
  await cases[0]!.happened(...posted('2025-02-10'));
  await office.done(
    office.visitor.put(`/agencies/${CODE}/years/2025/figures/licensing.decisions`, { value: 41 }),
  );
  await office.done(
    office.visitor.post(`/agencies/${CODE}/documents`, {
      type: 'normativeDocument',
      title: '办法',
      issuedOn: '2025-03-01',
    }),
  );
  await office.done(
    office.visitor.put(`/agencies/${CODE}/documents/declarations/normativeDocument`, {
      completeFrom: '2025-01-01',
    }),
  );
  night = new Date(Date.now() + 1).toISOString();
  await new Promise((resolve) => setTimeout(resolve, 20));
});
afterAll(() => office.close());

const tables = async (query: string, year = 2025): Promise<YearTables> =>
  (await office.done(office.visitor.get(`/agencies/${CODE}/years/${year}/tables?${query}`))).json();
const then = (asOf: string): Promise<YearTables> =>
  tables(`asOf=${asOf}&knownAt=${encodeURIComponent(night)}`);

/** The end of a document is recorded later than it was issued, and later than it ended. */
async function ends(title: string, endedOn: string | null): Promise<void> {
  const list = (await office.visitor.get(`/agencies/${CODE}/documents`)).json<DocumentAnswer[]>();
  const { id } = list.find((document) => document.title === title)!;
  const ending = { endedOn, endedHow: endedOn && 'repealed' };
  await office.done(office.visitor.put(`/agencies/${CODE}/documents/${id}/ending`, ending));
}

describe('tables of a day as they were known at an instant', () => {
  it('are the same after two years of events, late entries and corrections', async () => {
    const before = [await then('2025-12-31'), await then('2025-06-30')];
    await cases[1]!.happened(...posted('2025-06-20'));
    await cases[2]!.happened(...posted('2026-01-05'));
    await office.received('2025-11-03', {}, CODE);
    await office.received('2026-11-03', {}, CODE);
    const review = { applications: [(await cases[0]!.read()).caseNo], filedOn: '2025-03-03' };
    const { ref } = (await office.done(office.visitor.post(`/agencies/${CODE}/reviews`, review))).json<{
      ref: string;
    }>();
    await office.done(
      office.visitor.send({
        method: 'POST',
        url: `/api/v1/agencies/${CODE}/reviews/${encodeURIComponent(ref)}/events`,
        headers: { 'if-match': '"1"' },
        payload: { type: 'accepted', on: '2025-03-05' },
      }),
    );
    await office.done(
      office.visitor.put(`/agencies/${CODE}/years/2025/figures/licensing.decisions`, { value: 42 }),
    );
    await office.done(
      office.visitor.put(`/agencies/${CODE}/years/2025/figures/licensing.decisions`, { value: 43 }),
    );
    await office.done(
      office.visitor.post(`/agencies/${CODE}/documents`, {
        type: 'normativeDocument',
        title: '细则',
        issuedOn: '2025-04-01',
      }),
    );
    await ends('办法', '2025-05-01');
    await office.done(
      office.visitor.put(`/agencies/${CODE}/documents/declarations/normativeDocument`, {
        completeFrom: '2026-01-01',
      }),
    );
    expect([await then('2025-12-31'), await then('2025-06-30')]).toEqual(before);
    await office.done(
      office.visitor.put(`/agencies/${CODE}/documents/declarations/normativeDocument`, {
        completeFrom: null,
      }),
    );
    expect([await then('2025-12-31'), await then('2025-06-30')]).toEqual(before);
    await office.done(
      office.visitor.put(`/agencies/${CODE}/documents/declarations/normativeDocument`, {
        completeFrom: '2025-01-01',
      }),
    );
    expect([await then('2025-12-31'), await then('2025-06-30')]).toEqual(before);
  });

  it('move for a later instant alone, by what was entered late', async () => {
    const [was, is] = [await then('2025-12-31'), await tables('asOf=2025-12-31')];
    const received = (of: YearTables): number | undefined =>
      of.applications.rows.find(({ key }) => key === 'newReceived')?.values.at(-1);
    expect([received(was), received(is)]).toEqual([3, 4]);
    expect([was.proactive['licensing.decisions'], is.proactive['licensing.decisions']]).toEqual([41, 43]);
    const documents = ({ proactive }: YearTables): (number | undefined)[] =>
      ['issued', 'repealed', 'inForce'].map((part) => proactive[`normativeDocuments.${part}`]);
    expect([documents(was), documents(is)]).toEqual([
      [1, 0, 1],
      [2, 1, 1],
    ]);
    expect([was.proceedings.review.pending, is.proceedings.review.pending]).toEqual([0, 1]);
  });

  it('are what a snapshot was made of: the same instant gives the same bytes', async () => {
    await office.complete(CODE, 2025);
    await office.done(
      office.visitor.post(`/agencies/${CODE}/documents`, {
        type: 'normativeDocument',
        title: '规程',
        issuedOn: '2026-04-01',
      }),
    );
    for (const [part, value] of Object.entries({ issued: 2, repealed: 1, inForce: 1 }))
      await office.done(
        office.visitor.put(`/agencies/${CODE}/years/2025/figures/normativeDocuments.${part}`, { value }),
      );
    await office.done(office.visitor.post(`/agencies/${CODE}/reports`, { year: 2025 }));
    await office.done(office.visitor.post(`/agencies/${CODE}/reports/2025/submit`, {}));
    const approved = await office.done(chief.post(`/agencies/${CODE}/reports/2025/approve`, {}));
    const { tables: frozen } = (await office.visitor.get(`/agencies/${CODE}/reports/2025.json`)).json<{
      tables: YearTables;
    }>();
    const punished = `/agencies/${CODE}/years/2025/figures/punishment.decisions`;
    expect((await office.visitor.put(punished, { value: 9 })).json()).toMatchObject({
      code: 'report.frozen',
    });
    await office.done(office.visitor.put(punished, { value: 0, source: '同一个数，另一个来源' }));
    await expect(ends('办法', null)).rejects.toThrow('report.frozen');
    await office.done(chief.post(`/agencies/${CODE}/reports/2025/return`, { reason: '处罚数有误' }));
    await ends('办法', null);
    await office.done(office.visitor.put(punished, { value: 9 }));
    await office.done(
      office.visitor.post(
        `/agencies/${CODE}/cases`,
        newCase({ channel: 'inPerson', submittedOn: '2027-01-04', receivedOn: '2027-01-04' }),
      ),
    );
    const again = await tables(`knownAt=${encodeURIComponent(frozen.knownAt)}`);
    expect(JSON.stringify(again)).toBe(JSON.stringify(frozen));
    expect(approved.json<ReportAnswer>().state).toBe('approved');
  });
});
