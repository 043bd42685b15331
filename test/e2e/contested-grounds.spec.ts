import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OutcomePreview } from '../../src/cases/decision/outcome-preview.schemas.js';
import type { ContestedGroundsAnswer } from '../../src/proceedings/grounds/contested.schemas.js';
import { CaseLife } from '../support/case-life.js';
import { TestApp, type Visitor } from '../support/http.js';
import { addPerson, BUREAU, COUNTY } from '../support/people.js';

let app: TestApp;
let admin: Visitor;
let clerk: Visitor;
const here = `/agencies/${BUREAU.code}`;

const application = (ref: string, outcome?: string): object => ({
  kind: 'application',
  ref,
  applicant: { type: 'naturalPerson', name: '某人' },
  channel: 'online',
  receivedOn: '2024-01-08',
  description: '某批复',
  ...(outcome !== undefined && {
    decision: {
      outcome,
      grounds: [{ outcome, article: '第十六条' }],
      delivery: 'post',
      signedOn: '2024-01-30',
      dispatchedOn: '2024-01-30',
      servedOn: '2024-02-02',
    },
  }),
});
const REASON = '没有说明属于过程性信息的理由';
const BUREAU_RECORDS = [
  application('A-1', 'refused.processInfo'),
  application('A-2', 'refused.processInfo'),
  application('A-3'),
  {
    kind: 'review',
    ref: 'R-1',
    applications: ['A-1'],
    filedOn: '2024-03-01',
    acceptedOn: '2024-03-06',
    concludedOn: '2024-04-29',
    disposal: '维持',
  },
  {
    kind: 'lawsuit',
    ref: 'L-1',
    application: 'A-1',
    review: 'R-1',
    route: 'afterReview',
    filedOn: '2024-05-10',
    acceptedOn: '2024-05-14',
    instances: [
      {
        level: 1,
        acceptedOn: '2024-05-14',
        decidedOn: '2024-10-08',
        disposal: '驳回诉讼请求',
        appealedOn: '2024-10-15',
      },
      { level: 2, acceptedOn: '2024-11-04', decidedOn: '2025-01-20', disposal: '撤销' },
    ],
    parts: [{ complaint: 'refused', lossReason: 'facts', reason: REASON }],
  },
  {
    kind: 'review',
    ref: 'R-2',
    applications: ['A-2'],
    filedOn: '2024-03-01',
    acceptedOn: '2024-03-06',
    concludedOn: '2024-04-30',
    disposal: '部分撤销',
    parts: [
      { complaint: 'refused', outcome: 'refused.processInfo', disposal: '撤销', lossReason: 'law' },
      { complaint: 'refused', outcome: 'refused.thirdParty', disposal: '维持' },
    ],
  },
  { kind: 'review', ref: 'R-3', applications: ['A-3'], filedOn: '2024-03-18', acceptedOn: '2024-03-25' },
  // None of these two counts.
  {
    kind: 'review',
    ref: 'R-4',
    applications: ['A-2'],
    filedOn: '2024-03-18',
    concludedOn: '2024-03-20',
    disposal: '不予受理',
  },
  {
    kind: 'lawsuit',
    ref: 'L-2',
    application: 'A-2',
    route: 'direct',
    role: 'reviewBody',
    acceptedOn: '2024-05-14',
  },
];
const COUNTY_RECORDS = [
  application('C-1', 'refused.processInfo'),
  {
    kind: 'lawsuit',
    ref: 'L-9',
    application: 'C-1',
    route: 'direct',
    acceptedOn: '2024-03-06',
    concludedOn: '2024-06-03',
    disposal: '确认违法',
    parts: [{ disposal: '确认违法', lossReason: 'procedure', reason: '超过期限' }],
  },
];

async function load(code: string, records: readonly object[]): Promise<void> {
  const lines = Buffer.from(records.map((record) => JSON.stringify(record)).join('\n'));
  const imported = await admin.upload(`/agencies/${code}/imports`, lines, 'ledger.jsonl');
  expect(imported.json()).toMatchObject({ accepted: records.length, refused: [] });
}

beforeAll(async () => {
  app = await TestApp.start();
  admin = await app.logIn();
  await admin.post('/agencies', COUNTY);
  await admin.post('/agencies', BUREAU);
  clerk = await app.logIn(await addPerson(app, admin, BUREAU.code, 'li.jing', ['clerk']));
  await load(BUREAU.code, BUREAU_RECORDS);
  await load(COUNTY.code, COUNTY_RECORDS);
  const assigned = await clerk.put(`${here}/cases/A-1/assignee`, { username: 'li.jing' });
  expect(assigned.statusCode).toBe(200);
}, 60_000);
afterAll(() => app.stop());

const read = async (visitor: Visitor, path: string): Promise<ContestedGroundsAnswer> => {
  const answer = await visitor.get(`/agencies/${path}`);
  expect([answer.statusCode, answer.body]).toEqual([200, expect.anything()]);
  return answer.json<ContestedGroundsAnswer>();
};
type Line = ContestedGroundsAnswer['lines'][number];
const brief = ({ lines }: ContestedGroundsAnswer): unknown[][] =>
  lines.map(({ outcome, assignee, year, contested, upheld, corrected, pending, disputes }: Line) => [
    outcome,
    assignee?.username ?? null,
    year,
    [contested, upheld, corrected, pending],
    disputes,
  ]);

describe('what is contested', () => {
  it('by result, handler and year; a ground in review and court stands in both', async () => {
    const found = await read(clerk, `${BUREAU.code}/contested-grounds`);
    expect(found).toMatchObject({ from: 2024, to: 2026, scope: 'own', by: 'assignee' });
    expect(brief(found)).toEqual([
      ['refused.thirdParty', null, 2024, [1, 1, 0, 0], 1],
      ['refused.processInfo', 'li.jing', 2025, [1, 0, 1, 0], 1],
      ['refused.processInfo', 'li.jing', 2024, [1, 1, 0, 0], 1],
      ['refused.processInfo', null, 2024, [1, 0, 1, 0], 1],
      ['noAnswer', null, null, [1, 0, 0, 1], 1],
    ]);
    expect(found.total).toEqual({ contested: 5, upheld: 2, corrected: 2, other: 0, pending: 1, disputes: 3 });
    expect(found.lines[1]).toMatchObject({
      outcomeLabel: '不予公开：属于四类过程性信息',
      agency: { code: BUREAU.code, name: BUREAU.name },
      assignee: { username: 'li.jing', name: '某某' },
      reasons: [
        {
          result: 'corrected',
          lossReason: 'facts',
          label: '主要事实不清、证据不足',
          text: REASON,
          kind: 'lawsuit',
          ref: 'L-1',
        },
      ],
    });
    expect(found.complaints).toMatchObject([
      { complaint: 'refused', label: '不予公开', contested: 3, corrected: 2, upheld: 1, disputes: 2 },
      { complaint: null, contested: 2, upheld: 1, pending: 1 },
    ]);
  });

  it('of one result and of some years', async () => {
    const path = `${BUREAU.code}/contested-grounds?from=2025&to=2025&outcome=refused.processInfo`;
    expect(brief(await read(clerk, path))).toEqual([
      ['refused.processInfo', 'li.jing', 2025, [1, 0, 1, 0], 1],
    ]);
    const wrong = await clerk.get(`${here}/contested-grounds?from=2025&to=2024`);
    expect([wrong.statusCode, wrong.body]).toEqual([400, expect.stringContaining('不能早于开始的年份')]);
  });

  it('of a whole tree by agency, without references', async () => {
    const found = await read(
      admin,
      `${COUNTY.code}/contested-grounds?scope=rollup&outcome=refused.processInfo`,
    );
    expect(found.by).toBe('agency');
    expect(found.lines.map(({ agency, year, contested }) => [agency.code, year, contested])).toEqual([
      [BUREAU.code, 2025, 1],
      ['cc', 2024, 1],
      [BUREAU.code, 2024, 2],
    ]);
    expect(found.lines.flatMap(({ reasons }) => reasons.map(({ ref }) => ref))).toEqual([null, null, null]);
    expect(found.lines[1]!.reasons).toMatchObject([{ label: '违反法定程序', text: '超过期限' }]);
    expect(brief(await read(admin, `${COUNTY.code}/contested-grounds`))).toHaveLength(1);
  });

  it('whoever may not see the cases sees numbers and kinds of reasons, no words, no names', async () => {
    for (const [username, role, code] of [
      ['shen.ji', 'auditor', BUREAU.code],
      ['zhu.guan', 'supervisor', COUNTY.code],
    ] as const) {
      const visitor = await app.logIn(await addPerson(app, admin, code, username, [role]));
      const found = await read(visitor, `${BUREAU.code}/contested-grounds`);
      expect(found.by).toBe('agency');
      expect(found.total.contested).toBe(5);
      expect(JSON.stringify(found)).not.toMatch(/li\.jing|某某|L-1|R-1|没有说明/);
      expect(JSON.stringify(found)).toContain('主要事实不清、证据不足');
    }
    expect((await clerk.get(`/agencies/${COUNTY.code}/contested-grounds`)).statusCode).toBe(404);
  });
});

describe('shown to whoever chooses that result', () => {
  const preview = async (outcome: string): Promise<OutcomePreview> => {
    const life = await CaseLife.take(clerk, BUREAU.code);
    const answer = await clerk.post(`${life.path}/outcome-previews`, { outcome });
    expect(answer.statusCode).toBe(200);
    return answer.json<OutcomePreview>();
  };

  it('how often it was contested, what came of it and why it was lost', async () => {
    expect((await preview('refused.processInfo')).contested).toEqual({
      from: 2024,
      to: 2026,
      contested: 3,
      upheld: 1,
      corrected: 2,
      other: 0,
      pending: 0,
      disputes: 2,
      reasons: [
        expect.objectContaining({ lossReason: 'facts', text: REASON, kind: 'lawsuit', ref: 'L-1' }),
        expect.objectContaining({ lossReason: 'law', text: null, kind: 'review', ref: 'R-2' }),
      ],
      sentence:
        '本机关近三年（2024—2026年）以此理由答复被复议、诉讼 3 件次（涉及答复 2 次）：维持 1、纠正 2。',
    });
  });

  it('nothing where it never was', async () => {
    expect((await preview('granted')).contested).toBeNull();
  });
});
