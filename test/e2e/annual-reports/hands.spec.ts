import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from '../../support/http.js';
import { addPerson } from '../../support/people.js';
import { ReportOffice } from '../../support/report-office.js';

const CODE = 'hands-1';
const HOME = `/agencies/${CODE}`;
const REPORT = `${HOME}/reports/2025`;
let office: ReportOffice;
let approver: Visitor;
/** By what they did for the report; each may approve reports, too. */
const hands = new Map<string, Visitor>();

beforeAll(async () => {
  office = await ReportOffice.at();
  approver = await office.withApprover({ code: CODE, name: '癸县教育局' });
  for (const part of ['opened', 'wrote', 'reasoned', 'submitted']) {
    const person = await addPerson(office.app, office.visitor, CODE, `hand-${part}`, [
      'reporter',
      'approver',
    ]);
    hands.set(part, await office.app.logIn(person));
  }
});
afterAll(() => office.close());

const of = (part: string): Visitor => hands.get(part)!;
const narrative = (key: string): string => `${HOME}/years/2025/figures/narrative.${key}`;

describe('whoever had a hand in a report', () => {
  beforeAll(async () => {
    await office.done(of('wrote').put(narrative('overview'), { value: '公开各类政府信息。' }));
    await office.complete(CODE, 2025);
    await office.done(office.writes(CODE, 2025, 'other', '无其他需要报告的事项。'));
    await office.done(of('opened').post(`${HOME}/reports`, { year: 2025 }));
    const reason = { finding: 'fees.unmentioned', reason: '没有收费权限' };
    await office.done(of('reasoned').put(`${REPORT}/reasons`, reason));
    await office.done(of('submitted').post(`${REPORT}/submit`, {}));
  });

  it.each([
    ['opened', '开始编制'],
    ['wrote', '撰写文字'],
    ['reasoned', '说明理由'],
    ['submitted', '送审'],
  ])('does not approve it: %s', async (part, word) => {
    expect((await of(part).post(`${REPORT}/approve`, {})).json()).toMatchObject({
      status: 403,
      code: 'report.secondPerson',
      detail: `为这份年度报告${word}的人不能批准它，请由没有参与编制的另一人批准。`,
    });
  });

  it('is a person: a token opens, submits, gives reasons, corrects and publishes nothing', async () => {
    const issued = await office.visitor.post(`${HOME}/tokens`, {
      name: '对接',
      roles: ['reporter'],
      expiresOn: '2026-02-28',
    });
    const { token } = issued.json<{ token: string }>();
    const tries: ['POST' | 'PUT', string, object][] = [
      ['POST', `${HOME}/reports`, { year: 2024 }],
      ['PUT', `${REPORT}/reasons`, { finding: 'fees.unmentioned', reason: null }],
      ['POST', `${REPORT}/submit`, {}],
      ['POST', `${REPORT}/publish`, {}],
      ['POST', `${REPORT}/correct`, { note: '更正' }],
    ];
    for (const [method, path, payload] of tries) {
      const answer = await office.app.send({
        method,
        url: `/api/v1${path}`,
        headers: { authorization: `Bearer ${token}` },
        payload,
      });
      expect([path, answer.json<{ code: string }>().code]).toEqual([path, 'token.peopleOnly']);
    }
  });

  it('leaves it to another; where one person holds every post, to nobody', async () => {
    await office.done(approver.post(`${REPORT}/approve`, {}));
    await office.done(approver.post(`${REPORT}/return`, { reason: '补充' }));
    await office.done(of('submitted').post(`${REPORT}/submit`, {}));
    await office.done(office.visitor.put(`${HOME}/single-person-office`, { basis: '编办核定一人' }));
    await office.done(of('submitted').post(`${REPORT}/approve`, {}));
  });
});
