import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCase } from '../../builders/a-case.js';
import { Office, posted, type OfficeCase } from '../../support/office.js';

/** Edge cases of receipt, repetition and fees, in the product itself: what is registered, warned of, refused, and counted. */

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 60_000);
afterAll(() => office.close());

const one = { naturalPerson: 1 };
const two = { naturalPerson: 2 };
const open = { newReceived: one, carriedOut: one };
const within = (outcome: string) => ({ newReceived: one, [outcome]: one, total: one });
const afterwards = (outcome: string) => ({ carriedIn: one, [outcome]: one, total: one });
const warnings = async (code: string, body: object): Promise<string[]> => {
  const answer = await office.visitor.post(`/agencies/${code}/cases`, { ...PERSON, ...body });
  expect(answer.statusCode).toBe(201);
  return (answer.json<{ warnings?: { code: string }[] }>().warnings ?? []).map((found) => found.code);
};
const PERSON = { applicant: { type: 'naturalPerson', name: '甲' }, description: '某方案' };

describe('edge 4: ordinary mail opened on 12-30, the applicant reached on 01-03', () => {
  const mail = { channel: 'ordinaryMail', submittedOn: '2024-12-30' };

  it('by default: received when it was confirmed, in the second year, and pointed out', async () => {
    const code = await office.agency();
    const found = await warnings(code, { ...mail, receivedOn: '2025-01-03' });
    expect(found).toContain('receipt.mailNotSameDay');
    expect([await office.counts(code, 2024), await office.counts(code, 2025)]).toEqual([{}, open]);
  });

  it('under mailReceipt arrival: received when it arrived, in the first year; another day is pointed out', async () => {
    const code = await office.agency();
    await office.choose(code, 'mailReceipt', 'arrival');
    expect(await warnings(code, { ...mail, receivedOn: '2024-12-30' })).toEqual([]);
    expect(await office.counts(code, 2024)).toEqual(open);
    const other = await warnings(code, { ...mail, receivedOn: '2025-01-03' });
    expect(other).toContain('receipt.notDayOfArrival');
  });
});

describe('edge 48: received on Sunday, the last day of the year', () => {
  const sunday = '2023-12-31';

  it('by default: that Sunday is the day of receipt, day 1 is the next working day', async () => {
    const life = await office.received(sunday);
    const first = (await life.read()).deadline!.trace.find(({ step }) => step === 'counted');
    expect(first).toMatchObject({ on: '2024-01-02', day: 1 });
    await life.happened(...posted('2024-01-29'));
    expect((await life.read()).overdue).toBe(false);
    expect(await life.counts(2023, 2024)).toEqual([open, afterwards('granted')]);
  });

  it('under restDayReceipt nextWorkingDay: the working day after it, in the second year; the Sunday is pointed out', async () => {
    const code = await office.agency();
    await office.choose(code, 'restDayReceipt', 'nextWorkingDay');
    const hand = { channel: 'inPerson', submittedOn: sunday };
    expect(await warnings(code, { ...hand, receivedOn: '2024-01-02' })).toEqual([]);
    expect([await office.counts(code, 2023), await office.counts(code, 2024)]).toEqual([{}, open]);
    expect(await warnings(code, { ...hand, receivedOn: sunday })).toContain('receipt.onDayOff');
  });
});

describe('edge 20: the same request by web and by EMS, not answered yet', () => {
  const both = async (): Promise<readonly [OfficeCase, OfficeCase]> => {
    const web = await office.received('2024-06-03');
    const mail = await office.received('2024-06-03', { channel: 'registeredMail' }, web.code);
    const repeated = { type: 'decided', on: '2024-06-04', outcome: 'declined.duplicate' };
    const citing = { ...repeated, particulars: { earlierCase: web.life.caseNo } };
    expect(await mail.refused(citing)).toMatchObject({
      facts: { issues: [{ code: 'outcome.earlierCaseOpen' }] },
    });
    return [web, mail];
  };

  it('by default: both registered, one of them merged （六）3', async () => {
    const [web, mail] = await both();
    await mail.happened({ type: 'merged', on: '2024-06-04', into: web.life.caseNo });
    await web.happened(...posted('2024-06-20'));
    expect(await web.counts(2024)).toEqual([
      { newReceived: two, granted: one, 'other.misc': one, total: two },
    ]);
  });

  it('recorded otherwise: one 件, the second number voided with its reason', async () => {
    const [web, mail] = await both();
    await mail.happened({ type: 'voided', on: '2024-06-04', reason: '与前一件为同一申请，按一件办理' });
    await web.happened(...posted('2024-06-20'));
    expect(await web.counts(2024)).toEqual([within('granted')]);
  });
});

describe('edge 26: 45 applications of one person in one month', () => {
  const applicant = { type: 'naturalPerson', name: '乙', idNumber: '110101199003070095' };
  const fill = async (): Promise<string> => {
    const code = await office.agency();
    const own = Array.from({ length: 40 }, (_, n) =>
      aCase(`F${n}`).at(code).received('2026-02-02').with({ applicant }).line(),
    );
    const forOthers = Array.from({ length: 5 }, (_, n) =>
      aCase(`O${n}`).at(code).received('2026-02-02').with({ representative: applicant }).line(),
    );
    const ledger = [...own, ...forOthers].map((line) => JSON.stringify(line)).join('\n');
    const done = await office.visitor.upload(`/agencies/${code}/imports`, ledger, 'ledger.jsonl');
    expect(done.json()).toMatchObject({ accepted: 45, refused: [] });
    return code;
  };
  const fee = async (code: string, units: number): Promise<object> => {
    const life = await office.received('2026-02-27', { applicant, feeUnits: units }, code);
    return (await office.visitor.post(`${life.life.path}/fee-proposals`, { by: 'item' })).json();
  };

  it('by default: 5,500 yuan by item of the month of receipt; what somebody asked for others is not added', async () => {
    const code = await fill();
    expect(await fee(code, 5)).toMatchObject({ earlierUnits: 40, amountYuan: 1500, monthYuan: 5500 });
    const { newReceived } = await office.counts(code, 2026);
    expect(newReceived).toEqual({ naturalPerson: 46 });
  });

  it('under feeApplicant withRepresented: those for others are added', async () => {
    const code = await fill();
    await office.choose(code, 'feeApplicant', 'withRepresented');
    expect(await fee(code, 1)).toMatchObject({ earlierUnits: 45, amountYuan: 300, monthYuan: 5800 });
  });
});

it('edge 21: the same request of another applicant after an answer is never （五）2', async () => {
  const applicant = (name: string, idNumber: string) => ({ type: 'naturalPerson', name, idNumber });
  const first = await office.received('2024-06-03', { applicant: applicant('甲', '11010119900307001X') });
  await first.happened(...posted('2024-06-20'));
  const other = await office.received(
    '2024-07-01',
    { applicant: applicant('甲', '110101199003070052') },
    first.code,
  );
  const repeated = {
    type: 'decided',
    on: '2024-07-08',
    outcome: 'declined.duplicate',
    particulars: { earlierCase: first.life.caseNo },
  };
  expect(await other.refused(repeated)).toMatchObject({
    facts: { issues: [{ code: 'outcome.otherApplicant' }] },
  });
  await other.happened(...posted('2024-07-08'));
  expect(await first.counts(2024)).toEqual([{ newReceived: two, granted: two, total: two }]);
});
