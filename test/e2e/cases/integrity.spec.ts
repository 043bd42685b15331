import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CaseIntegrity } from '../../../src/cases/integrity/case-integrity.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { CaseLife } from '../../support/case-life.js';
import { TestApp, type Visitor } from '../../support/http.js';
import { addPerson } from '../../support/people.js';

let app: TestApp;
let admin: Visitor;
let clerk: Visitor;
let life: CaseLife;

const sql = (text: string): Promise<Record<string, unknown>[]> =>
  withClient(
    app.database.superuserUrl,
    async (client) => (await client.query(text)).rows as Record<string, unknown>[],
  );
const ofCase = (): string => `(select id from disclosure_case where case_no = '${life.caseNo}')`;

/** Every case of the agency that differs, and in what. */
async function differing(): Promise<unknown[]> {
  const [agency] = await sql(`select id from agency where code = 'aa'`);
  const agencyId = Number(agency!.id);
  return app.app.get(TenantTransaction).readOnly({ agencyId, scope: 'own' }, async (manager) => {
    const found: unknown[] = [];
    for await (const page of app.app.get(CaseIntegrity).all(manager, agencyId))
      found.push(...page.differing.map(({ caseNo, parts }) => ({ caseNo, parts })));
    return found;
  });
}

beforeAll(async () => {
  app = await TestApp.start();
  admin = await app.logIn();
  await admin.post('/agencies', { code: 'aa', name: '某县教育局', level: 'county', kind: 'department' });
  clerk = await app.logIn(await addPerson(app, admin, 'aa', 'li.jing', ['clerk']));
  const line = {
    kind: 'application',
    ref: 'imported-1',
    applicant: { type: 'other', name: '某合作社' },
    channel: 'inPerson',
    receivedOn: '2026-01-05',
    description: '水利工程验收',
    events: [{ type: 'supplementRequested', on: '2026-01-07' }],
    decision: {
      outcome: 'granted',
      grounds: [{ outcome: 'granted', article: '第三十六条' }],
      dispatchedOn: '2026-01-20',
    },
  };
  const imported = await admin.upload('/agencies/aa/imports', JSON.stringify(line), 'ledger.jsonl');
  expect(imported.json()).toMatchObject({ accepted: 1 });
  life = await CaseLife.take(clerk, 'aa');
  await life.lives(
    clerk,
    { type: 'confirmed', on: '2026-03-10' },
    ...['handling', 'office', 'secrecy'].map((stage) => ({
      type: 'disclosureReviewed',
      on: '2026-03-11',
      stage,
      result: 'partly',
    })),
    {
      type: 'decided',
      on: '2026-03-11',
      outcome: 'partial',
      particulars: { given: '目录', refused: '附件' },
      grounds: [{ outcome: 'refused.processInfo', article: '第十六条第二款' }, { outcome: 'granted' }],
    },
    { type: 'signed', on: '2026-03-12' },
    { type: 'dispatched', on: '2026-03-13', delivery: 'post', mailNo: 'XA1' },
    { type: 'corrected', ref: 7 },
    { type: 'dispatched', on: '2026-03-12', delivery: 'post' },
  );
  const merged = await CaseLife.take(clerk, 'aa');
  await merged.lives(clerk, { type: 'merged', on: '2026-03-12', into: life.caseNo });
}, 60_000);
afterAll(() => app.stop());

it('a case that was worked on, merged or imported stands where a fresh replay of its facts says', async () => {
  expect(await differing()).toEqual([]);
});

it.each([
  ['stage', `update disclosure_case set stage = 'received' where id = `, `stage = 'dispatched'`],
  [
    'receipt',
    `update disclosure_case set received_on = '2026-03-12' where id = `,
    `received_on = '2026-03-10'`,
  ],
  ['closing', `update disclosure_case set closed_on = '2026-03-12' where id = `, `closed_on = null`],
])('a %s that was changed behind the back of the facts is found', async (part, broken, mended) => {
  await sql(`${broken}${ofCase()}`);
  expect(await differing()).toEqual([{ caseNo: life.caseNo, parts: [part] }]);
  await sql(`update disclosure_case set ${mended} where id = ${ofCase()}`);
  expect(await differing()).toEqual([]);
});

it.each([
  ['rounds', 'decision_round', `outcome = 'granted'`, `outcome = 'partial'`],
  [
    'rounds',
    'decision_ground',
    `article = '第十五条'`,
    `article = case position when 1 then '第十六条第二款' end`,
  ],
  ['count', 'counted_case', 'outcome = outcome - 1', 'outcome = outcome + 1'],
])('%s that were changed in %s are found', async (part, table, broken, mended) => {
  await sql(`update ${table} set ${broken} where case_id = ${ofCase()}`);
  expect(await differing()).toEqual([{ caseNo: life.caseNo, parts: [part] }]);
  await sql(`update ${table} set ${mended} where case_id = ${ofCase()}`);
  expect(await differing()).toEqual([]);
});

it('a fact that was taken out of the history is found by all that followed from it', async () => {
  await sql(`
    create table kept as select * from case_event where case_id = ${ofCase()} and seq = 9;
    alter table case_event disable trigger all;
    delete from case_event where case_id = ${ofCase()} and seq = 9`);
  expect(await differing()).toEqual([{ caseNo: life.caseNo, parts: ['stage', 'rounds', 'count'] }]);
  await sql('insert into case_event select * from kept; alter table case_event enable trigger all');
  expect(await differing()).toEqual([]);
});
