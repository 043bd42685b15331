import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseAnswer } from '../../../src/cases/cases.schemas.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { CaseLife } from '../../support/case-life.js';
import { TestApp } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { addPerson } from '../../support/people.js';

let app: TestApp;
let admin: Visitor;
let clerk: Visitor;
let legal: Visitor;
let approver: Visitor;

const take = (more: object = {}): Promise<CaseLife> => CaseLife.take(clerk, 'aa', more);
const DECIDED = { type: 'decided', on: '2026-03-11', outcome: 'unavailable.notHeld' };
const SIGNED = { type: 'signed', on: '2026-03-12' };
const SENT = { type: 'dispatched', on: '2026-03-13', delivery: 'post' };
const SERVED = { type: 'served', on: '2026-03-15' };
const rows = <Row = Record<string, unknown>>(sql: string): Promise<Row[]> =>
  withClient(app.database.superuserUrl, async (client) => (await client.query(sql)).rows as Row[]);
const counted = (caseNo: string): Promise<unknown[]> =>
  rows(`select k.handled_on as on, k.outcome from counted_case k join disclosure_case c on c.id = k.case_id
         where c.case_no = '${caseNo}' and k.recorded_to = 'infinity'`);
/** r1 and r24 of the year, all columns. */
const totals = async (year: number): Promise<unknown[]> => {
  const { applications } = (await admin.get(`/agencies/aa/years/${year}/tables`)).json<{
    applications: { rows: { key: string; values: number[] }[] };
  }>();
  return ['newReceived', 'total', 'carriedOut'].map((key) =>
    applications.rows.find((row) => row.key === key)!.values.at(-1),
  );
};

beforeAll(async () => {
  app = await TestApp.start();
  admin = await app.logIn();
  await admin.post('/agencies', { code: 'aa', name: '某县人民政府', level: 'county', kind: 'government' });
  const person = async (username: string, roles: string[]): Promise<Visitor> =>
    app.logIn(await addPerson(app, admin, 'aa', username, roles));
  clerk = await person('li.jing', ['clerk']);
  legal = await person('fa.zhi', ['legal']);
  approver = await person('shen.pi', ['approver']);
}, 60_000);
afterAll(() => app.stop());

describe('one clerk with signatures on paper', () => {
  it('decides, signs, posts and serves', async () => {
    const life = await take();
    const stages: string[] = [];
    for (const event of [DECIDED, SIGNED, SENT, SERVED]) {
      const recorded = await life.tries(clerk, event);
      // An answer that is on its way has no day yet, which is no fault to point out.
      const { stage, warnings = [] } = recorded.json<CaseAnswer>();
      expect(warnings.map(({ code }) => code)).not.toContain('decision.undated');
      stages.push(stage);
    }
    expect(stages).toEqual(['decided', 'signed', 'dispatched', 'served']);
    expect((await life.lives(clerk, { type: 'archived', on: '2026-03-16', place: '3-12' })).stage).toBe(
      'archived',
    );
  });

  it('extends with the name of whoever approved it, withdraws, and merges', async () => {
    const extended = await take();
    expect(
      await extended.lives(clerk, {
        type: 'extended',
        on: '2026-03-12',
        workingDays: 20,
        approvedBy: '王局',
      }),
    ).toMatchObject({ stage: 'received', events: [{ details: { workingDays: 20, approvedBy: '王局' } }] });
    expect(await (await take()).lives(clerk, { type: 'withdrawn', on: '2026-03-12' })).toMatchObject({
      stage: 'closed',
      state: 'handled',
    });
    expect(
      await (await take()).lives(clerk, { type: 'merged', on: '2026-03-12', into: extended.caseNo }),
    ).toMatchObject({ stage: 'closed', mergedInto: extended.caseNo });
  });

  it('waits for a supplement and a fee, one after the other, and closes the case when none comes', async () => {
    const life = await take();
    const asked = { type: 'supplementRequested', on: '2026-03-09', replyWithinWorkingDays: 3 };
    expect((await life.lives(clerk, asked)).stage).toBe('awaitingSupplement');
    const early = await life.tries(clerk, { type: 'supplementLapsed', on: '2026-03-12' });
    expect(early.json()).toMatchObject({
      status: 422,
      code: 'event.againstRule',
      facts: { guard: 'supplementOverdue' },
    });
    expect(await life.lives(clerk, { type: 'supplementLapsed', on: '2026-03-13' })).toMatchObject({
      stage: 'closed',
      handledOn: '2026-03-13',
    });
    // There was a good reason after all (条例 art. 30).
    expect(await life.lives(clerk, { type: 'supplementReceived', on: '2026-03-14' })).toMatchObject({
      stage: 'received',
      handledOn: null,
    });
  });
});

describe('roles', () => {
  it('whoever drafted the answer neither checks nor approves it, and a single person says so first', async () => {
    const life = await take();
    await life.lives(admin, DECIDED);
    for (const event of [
      { type: 'legalChecked' },
      { type: 'approved' },
      { type: 'approvalRefused', reason: '再议' },
    ])
      expect((await life.tries(admin, { ...event, on: '2026-03-12' })).json()).toMatchObject({
        status: 403,
        code: 'event.secondPerson',
      });
    expect((await life.lives(legal, { type: 'legalChecked', on: '2026-03-12' })).stage).toBe('checked');
    expect((await life.lives(approver, { type: 'approved', on: '2026-03-12' })).stage).toBe('approved');
    expect((await life.lives(approver, SIGNED)).stage).toBe('signed');
  });

  it('an answer that was sent back is made anew and checked again before it is signed', async () => {
    const life = await take();
    await life.lives(clerk, DECIDED);
    await life.lives(legal, { type: 'legalReturned', on: '2026-03-11', reason: '应当区分处理' });
    expect((await life.tries(clerk, SIGNED)).json()).toMatchObject({
      status: 409,
      facts: { guard: 'checkPassed' },
    });
    expect(await life.lives(clerk, { ...DECIDED, outcome: 'unavailable.needsCreation' })).toMatchObject({
      stage: 'decided',
      decisions: [{ round: 1, outcome: 'unavailable.needsCreation' }],
    });
    await life.lives(legal, { type: 'legalChecked', on: '2026-03-12' });
    expect((await life.lives(clerk, SIGNED)).stage).toBe('signed');
  });

  it('a clerk does not void, a legal officer does not decide', async () => {
    const life = await take();
    expect(
      (await life.tries(clerk, { type: 'voided', on: '2026-03-10', reason: '误登' })).json(),
    ).toMatchObject({
      status: 403,
      code: 'event.role',
      detail: '这件申请的“作废案号”由审批人登记，没有登记。请由审批人登记。',
    });
    expect((await life.tries(legal, DECIDED)).json()).toMatchObject({ status: 403, code: 'event.role' });
  });
});

describe('a correction', () => {
  it('strikes a fact out, which stays visible, and all that followed from it goes with it', async () => {
    const life = await take();
    const sent = await life.lives(clerk, DECIDED, SIGNED, SENT);
    expect(await counted(life.caseNo)).toMatchObject([{ on: '2026-03-13', outcome: 11 }]);
    const [decided, signed, posted] = sent.events.map(({ seq }) => seq);
    const inTheWay = await life.tries(clerk, { type: 'corrected', ref: decided, reason: '选错了结果' });
    expect(inTheWay.json()).toMatchObject({
      status: 409,
      code: 'event.laterFact',
      facts: { blocking: { seq: signed, type: 'signed' } },
    });
    const before = await life.read(clerk);
    expect(before).toMatchObject({ version: sent.version, events: sent.events });
    const back = await life.lives(
      clerk,
      { type: 'corrected', on: '2026-03-16', ref: String(posted), reason: '没有寄出' },
      { type: 'corrected', ref: signed },
    );
    expect(back).toMatchObject({
      stage: 'decided',
      state: 'decided',
      handledOn: null,
      decisions: [{ signedOn: null }],
    });
    expect(back.events.map(({ struck, correctedBy }) => [struck, correctedBy])).toEqual([
      [false, null],
      [true, 5],
      [true, 4],
      [false, null],
      [false, null],
    ]);
    expect(await counted(life.caseNo)).toMatchObject([{ on: null }]);
    const first = await life.lives(clerk, { type: 'corrected', ref: decided });
    expect(first).toMatchObject({ stage: 'received', state: 'open', decisions: [] });
    const again = await life.lives(clerk, { ...DECIDED, outcome: 'unavailable.needsCreation' }, SIGNED, SENT);
    expect(again).toMatchObject({
      stage: 'dispatched',
      decisions: [{ round: 1, outcome: 'unavailable.needsCreation' }],
    });
  });

  it('cannot be corrected itself, nor made twice, nor made of what is not there', async () => {
    const life = await take();
    await life.lives(clerk, { type: 'extended', on: '2026-03-12' }, { type: 'corrected', ref: 1 });
    for (const ref of [1, 2, 9])
      expect((await life.tries(clerk, { type: 'corrected', ref })).json()).toMatchObject({
        status: 422,
        code: 'event.noSuchFact',
      });
  });

  it('gives its place to the fact that names it, and to none of another kind', async () => {
    const life = await take();
    await life.lives(clerk, { type: 'extended', on: '2026-03-12' }, { type: 'corrected', ref: 1 });
    const wrong = await life.tries(clerk, { type: 'guided', on: '2026-03-12' }, 1);
    expect([wrong.statusCode, wrong.json<{ code: string }>().code]).toEqual([422, 'event.noSuchFact']);
    const anew = await life.tries(clerk, { type: 'extended', on: '2026-03-12', workingDays: 5 }, 1);
    expect(anew.json<CaseAnswer>().events.at(-1)).toMatchObject({ seq: 3, place: 1 });
  });

  it('moves the due date back, and is made only by whom the fact is for', async () => {
    const life = await take();
    const { dueOn } = await life.read(clerk);
    const extended = await life.lives(clerk, { type: 'extended', on: '2026-03-12', workingDays: 20 });
    expect(extended.dueOn! > dueOn!).toBe(true);
    expect((await life.tries(approver, { type: 'corrected', ref: 1 })).json()).toMatchObject({
      code: 'event.role',
    });
    expect((await life.lives(clerk, { type: 'corrected', ref: 1 })).dueOn).toBe(dueOn);
  });

  it('leaves what an import brought', async () => {
    const line = {
      kind: 'application',
      ref: 'imported-1',
      caseNo: '旧〔2026〕7号',
      applicant: { type: 'other', name: '某合作社' },
      channel: 'inPerson',
      receivedOn: '2026-01-05',
      description: '水利工程验收',
      decision: { outcome: 'granted', signedOn: '2026-01-20' },
    };
    const file = Buffer.from(JSON.stringify(line));
    const imported = await admin.upload('/agencies/aa/imports', file, 'ledger.jsonl');
    expect(imported.json()).toMatchObject({ accepted: 1 });
    const life = CaseLife.known('aa', line.caseNo);
    expect((await life.read(clerk)).stage).toBe('signed');
    const sent = await life.lives(clerk, { type: 'dispatched', on: '2026-01-21', delivery: 'post' });
    expect(sent).toMatchObject({ stage: 'dispatched', handledOn: '2026-01-21' });
    expect(await life.lives(clerk, { type: 'corrected', ref: 1 })).toMatchObject({
      stage: 'signed',
      handledOn: null,
      decisions: [{ outcome: 'granted', signedOn: '2026-01-20', dispatchedOn: null, delivery: null }],
    });
  });
});

describe('a voided number', () => {
  it('stays visible, counts nowhere, leaves the ledger, and is given to nobody again', async () => {
    const before = await totals(2026);
    const life = await take();
    expect(await totals(2026)).not.toEqual(before);
    const reason = '同一封信登记了两次';
    const voided = await life.lives(approver, { type: 'voided', on: '2026-03-10', reason });
    expect(voided).toMatchObject({
      stage: 'voided',
      state: 'handled',
      handledOn: null,
      events: [{ details: { reason } }],
    });
    expect(await totals(2026)).toEqual(before);
    expect((await admin.get('/agencies/aa/register.jsonl')).body).not.toContain(`"${life.caseNo}"`);
    expect((await clerk.get('/agencies/aa/cases?open=true')).body).not.toContain(life.caseNo);
    expect((await clerk.get('/agencies/aa/cases')).body).toContain(life.caseNo);
    expect((await take()).caseNo).not.toBe(life.caseNo);
    expect((await life.tries(clerk, DECIDED)).json()).toMatchObject({
      status: 409,
      code: 'event.outOfState',
    });
    expect(await life.lives(approver, { type: 'corrected', ref: 1 })).toMatchObject({ stage: 'received' });
    expect(await counted(life.caseNo)).toHaveLength(1);
  });

  it('is refused while another case refers to it', async () => {
    const target = await take();
    await (await take()).lives(clerk, { type: 'merged', on: '2026-03-12', into: target.caseNo });
    const answer = await target.tries(approver, { type: 'voided', on: '2026-03-12', reason: '误登' });
    expect(answer.json()).toMatchObject({ status: 409, facts: { guard: 'nothingDepends' } });
  });
});

describe('a confirmation', () => {
  it('moves the receipt to its day while nothing else has happened', async () => {
    const life = await take();
    expect(await life.lives(clerk, { type: 'confirmed', on: '2026-03-11' })).toMatchObject({
      receivedOn: '2026-03-11',
    });
    expect((await life.tries(clerk, { type: 'confirmed', on: '2026-03-12' })).statusCode).toBe(409);
    await life.lives(clerk, { type: 'extended', on: '2026-03-12' });
    expect((await life.tries(clerk, { type: 'corrected', ref: 1 })).statusCode).toBe(200);
    expect(await life.read(clerk)).toMatchObject({ receivedOn: '2026-03-09', stage: 'received' });
  });

  it('in another year, or of a channel that needs none, is refused with what to do', async () => {
    const late = await take({ submittedOn: '2025-12-30', receivedOn: '2025-12-30' });
    const answer = await late.tries(clerk, { type: 'confirmed', on: '2026-01-05' });
    expect(answer.json()).toMatchObject({
      status: 422,
      code: 'event.againstRule',
      facts: { guard: 'sameYear' },
    });
    expect(answer.json().detail).toContain('请作废本案号并写明理由');
    const byHand = await take({ channel: 'inPerson', submittedOn: '2026-03-09' });
    expect((await byHand.tries(clerk, { type: 'confirmed', on: '2026-03-10' })).json()).toMatchObject({
      facts: { guard: 'confirmable' },
    });
  });
});

describe('a case that is opened again', () => {
  it('gets a round of its own and no second 新收 (DOMAIN 11.4)', async () => {
    const life = await take();
    await life.lives(clerk, DECIDED, SIGNED, SENT);
    const before = await totals(2026);
    const redo = await life.lives(legal, { type: 'reopened', on: '2026-03-14', by: 'R1', cause: 'redo' });
    expect(redo).toMatchObject({ stage: 'received', state: 'handled', handledOn: '2026-03-13' });
    await life.lives(clerk, { type: 'thirdPartyConsulted', on: '2026-03-14', party: '某公司' });
    const again = await life.lives(
      clerk,
      { ...DECIDED, on: '2026-03-15', outcome: 'unavailable.needsCreation' },
      { ...SIGNED, on: '2026-03-15' },
      { ...SENT, on: '2026-03-16' },
    );
    expect(again).toMatchObject({
      stage: 'dispatched',
      handledOn: '2026-03-13',
      decisions: [
        { round: 1, cause: 'first', outcome: 'unavailable.notHeld' },
        { round: 2, cause: 'redo', outcome: 'unavailable.needsCreation' },
      ],
    });
    expect(await totals(2026)).toEqual(before);
  });

  it('by an order to answer for the first time is no redo: the case was open all the time', async () => {
    const life = await take();
    const wrong = await life.tries(legal, { type: 'reopened', on: '2026-03-12', cause: 'redo' });
    expect(wrong.json()).toMatchObject({ status: 409, facts: { guard: 'causeOrdered' } });
    await life.lives(legal, { type: 'reopened', on: '2026-03-12', by: 'R2', cause: 'orderedFirst' });
    const answered = await life.lives(clerk, { ...DECIDED, on: '2026-03-12' }, SIGNED, SENT);
    expect(answered).toMatchObject({
      handledOn: '2026-03-13',
      decisions: [{ round: 1, cause: 'orderedFirst' }],
    });
  });
});

describe('a late entry', () => {
  it('is flagged when recorded more than two working days after it happened', async () => {
    const life = await take();
    // Monday 16 March is today; the 12th is two working days before, the 11th three.
    const after = await life.lives(
      clerk,
      { type: 'ownUnitAsked', on: '2026-03-11', unit: '规划股' },
      { type: 'guided', on: '2026-03-12' },
    );
    expect(after.events.map(({ late }) => late)).toEqual([true, false]);
  });

  it('fits in where it happened, or is refused because of what came later', async () => {
    const life = await take();
    await life.lives(clerk, { ...DECIDED, on: '2026-03-12' }, { ...SIGNED, on: '2026-03-12' });
    const asked = await life.lives(clerk, { type: 'thirdPartyConsulted', on: '2026-03-10', party: '某公司' });
    expect(asked.stage).toBe('signed');
    const fee = await life.tries(clerk, { type: 'supplementRequested', on: '2026-03-10' });
    expect(fee.statusCode).toBe(200);
    const merged = await life.tries(clerk, { type: 'withdrawn', on: '2026-03-11' });
    expect(merged.json()).toMatchObject({ status: 409, code: 'event.laterFact' });
  });
});

describe('GET …/actions', () => {
  it('puts the next sensible steps first and says why the others are not allowed, and what to do', async () => {
    const life = await take();
    await life.lives(clerk, DECIDED);
    const { stage, actions } = await life.actions(clerk);
    expect(stage).toBe('decided');
    expect(actions.filter(({ suggested }) => suggested).map(({ event }) => event)).toEqual([
      'signed',
      'disclosureReviewed',
      'drafted',
    ]);
    expect(actions[0]).toMatchObject({ event: 'signed', label: '签发', allowed: true });
    const why = new Map(actions.map(({ event, why: reason }) => [event, reason]));
    expect(why.get('legalChecked')).toBe('这件申请的“法制审核通过”由法制审核登记。请由法制审核登记。');
    expect(why.get('served')).toBe('这件申请还没有签发。请先登记“签发”。');
    expect((await life.actions(legal)).actions[0]).toMatchObject({ event: 'disclosureReviewed' });
  });
});
