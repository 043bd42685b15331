import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/law/local-date.js';
import { Office, posted } from '../../support/office.js';
import { INVENTED_2027 } from '../../support/notices/invented-2027.js';

/** Edge cases of the periods, in the product itself: what is due, what is refused, and where the case counts in the end. */

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 60_000);
afterAll(() => office.close());

const one = { naturalPerson: 1 };
const open = { newReceived: one, carriedOut: one };
const within = (outcome: string) => ({ newReceived: one, [outcome]: one, total: one });
const afterwards = (outcome: string) => ({ carriedIn: one, [outcome]: one, total: one });
const extended = (on: string, workingDays: number) => ({
  type: 'extended',
  on,
  workingDays,
  approvedBy: '王局',
});
interface Remarked {
  deadline: { remarks: readonly { code: string }[] } | null;
}
const remarks = ({ deadline }: Remarked): string[] => deadline!.remarks.map(({ code }) => code);

describe('supplements and fees', () => {
  it('edge 5: the period runs from the supplement, the year of 新收 does not move', async () => {
    const life = await office.received('2024-12-16');
    await life.happened(
      { type: 'supplementRequested', on: '2024-12-20', replyWithinWorkingDays: 10 },
      { type: 'supplementReceived', on: '2025-01-06' },
    );
    expect((await life.read()).dueOn).toBe('2025-02-08');
    await life.happened(...posted('2025-01-24'));
    expect(await life.counts(2024, 2025)).toEqual([open, afterwards('granted')]);
  });

  it('edges 6 and 55: nothing came by 12-31: closed on the day after, （六）1 of the second year', async () => {
    const life = await office.received('2024-12-10');
    await life.happened({ type: 'supplementRequested', on: '2024-12-17', replyWithinWorkingDays: 10 });
    expect(await life.read()).toMatchObject({ waitingFor: 'supplement', waitingUntil: '2024-12-31' });
    expect(await life.refused({ type: 'supplementLapsed', on: '2024-12-31' })).toMatchObject({
      status: 422,
      facts: { guard: 'supplementOverdue' },
    });
    await life.happened({ type: 'supplementLapsed', on: '2025-01-01' });
    expect(await life.counts(2024, 2025)).toEqual([open, afterwards('other.noSupplement')]);
  });

  it('edge 25: a fee noticed in December lapses in January', async () => {
    const life = await office.received('2024-12-09');
    await life.happened({ type: 'feeNoticed', on: '2024-12-12', amountYuan: 100 });
    expect(await life.read()).toMatchObject({ dueOn: null, waitingFor: 'fee', waitingUntil: '2025-01-10' });
    expect(await life.refused({ type: 'feeLapsed', on: '2025-01-10' })).toMatchObject({
      facts: { guard: 'feeOverdue' },
    });
    await life.happened({ type: 'feeLapsed', on: '2025-01-11' });
    expect(await life.counts(2024, 2025)).toEqual([open, afterwards('other.feeUnpaid')]);
  });

  it('edge 60: a part of the fee is no payment: the period does not begin anew before the rest', async () => {
    const life = await office.received('2026-03-02');
    await life.happened(
      { type: 'feeNoticed', on: '2026-03-09', amountYuan: 300 },
      { type: 'feePaid', on: '2026-03-12', amountYuan: 100 },
    );
    const part = await life.read();
    expect([part.dueOn, part.waitingFor, remarks(part)]).toEqual([
      null,
      'fee',
      ['fee.partPaid', 'fee.overdue'],
    ]);
    await life.happened({ type: 'feePaid', on: '2026-03-16', amountYuan: 200 });
    expect(await life.read()).toMatchObject({ dueOn: '2026-04-14', waitingFor: null });
    await life.happened(...posted('2026-04-14'));
    expect(await life.counts(2026)).toEqual([within('granted')]);
  });
});

describe('third parties and agencies', () => {
  it('edge 27: a third party silent for 15 working days is no consent, an agency that is silent consents', async () => {
    const consulted = { on: '2025-03-10', receivedOn: '2025-03-12' };
    const third = await office.received('2025-03-03');
    await third.happened({ type: 'thirdPartyConsulted', ...consulted, party: '甲公司' });
    await third.happened({ type: 'thirdPartySilent', on: '2025-04-03', party: '甲公司' });
    const granted = { type: 'decided', on: '2025-04-07', outcome: 'granted' };
    expect(await third.refused(granted)).toMatchObject({
      status: 422,
      facts: { issues: [{ code: 'outcome.thirdPartySilent' }] },
    });
    await third.happened(...posted('2025-04-07', 'refused.thirdParty'));
    expect(await third.counts(2025)).toEqual([within('refused.thirdParty')]);
    const agency = await office.received('2025-03-03');
    await agency.happened({ type: 'agencyConsulted', ...consulted, party: '某局' });
    await agency.happened({ type: 'agencySilent', on: '2025-04-03', party: '某局' });
    await agency.happened(...posted('2025-04-07'));
    expect(await agency.counts(2025)).toEqual([within('granted')]);
  });

  it('edge 59: two third parties, one of them silent: the union of both spans', async () => {
    const life = await office.received('2025-03-03');
    await life.happened(
      { type: 'thirdPartyConsulted', on: '2025-03-10', party: '甲' },
      { type: 'thirdPartyConsulted', on: '2025-03-14', party: '乙' },
      { type: 'thirdPartyReplied', on: '2025-03-18', party: '甲', opinion: 'objects' },
    );
    // 乙 has until 04-07, the 15th working day after 03-14; the union runs from 03-11 to 04-07.
    const { dueOn, deadline } = await life.read();
    expect(dueOn).toBe('2025-04-27');
    expect(deadline!.trace.filter(({ step }) => step === 'excluded')).toMatchObject([
      { from: '2025-03-11', party: '甲*' },
      { to: '2025-04-07', party: '乙*' },
    ]);
    await life.happened(...posted('2025-04-27', 'refused.thirdParty'));
    expect((await life.read()).overdue).toBe(false);
    expect(await life.counts(2025)).toEqual([within('refused.thirdParty')]);
  });
});

describe('extensions', () => {
  it('edge 28: told on day 21 it has no effect: overdue, still carried out or a result, no row of its own', async () => {
    const life = await office.received('2024-12-03');
    await life.happened(extended('2025-01-02', 20));
    const late = await life.read();
    expect([late.dueOn, late.overdue, remarks(late)]).toEqual(['2024-12-31', true, ['extension.late']]);
    expect(await life.counts(2024)).toEqual([open]);
    await life.happened(...posted('2025-01-24'));
    expect((await life.read()).overdue).toBe(true);
    expect(await life.counts(2024, 2025)).toEqual([open, afterwards('granted')]);
  });

  it('edge 29, by default: two parts within 20 working days are taken and pointed out, more is refused', async () => {
    const life = await office.received('2025-03-03');
    await life.happened(extended('2025-03-20', 8), extended('2025-04-03', 12));
    const twice = await life.read();
    expect([twice.dueOn, twice.deadline!.extendableTo, remarks(twice)]).toEqual([
      '2025-04-28',
      null,
      ['extension.again'],
    ]);
    const more = await life.refused(extended('2025-04-25', 5));
    expect([more.status, more.code, more.facts]).toEqual([
      422,
      'event.againstRule',
      expect.objectContaining({ guard: 'extensionLeft' }),
    ]);
    expect(more.detail).toContain('20 个工作日');
    const fresh = await office.received('2025-03-03');
    expect((await fresh.refused(extended('2025-03-20', 21))).facts).toMatchObject({ guard: 'extensionLeft' });
    await fresh.happened(extended('2025-03-20', 15));
    expect((await fresh.refused(extended('2025-04-03', 15))).facts).toMatchObject({ guard: 'extensionLeft' });
    const fixed = { type: 'delayed', on: '2025-04-25', until: '2025-06-30' };
    await life.happened({ type: 'reasonsRequested', on: '2025-04-24' }, fixed, ...posted('2025-06-27'));
    expect((await life.read()).overdue).toBe(false);
    expect(await life.counts(2025)).toEqual([within('granted')]);
  });

  it('edge 29, under extensionParts once: the second part is refused, and the first stands', async () => {
    const life = await office.received('2025-03-03');
    await office.choose(life.code, 'extensionParts', 'once');
    await life.happened(extended('2025-03-20', 8));
    expect(await life.refused(extended('2025-04-03', 12))).toMatchObject({
      status: 422,
      facts: { guard: 'extensionOnce' },
    });
    expect((await life.read()).dueOn).toBe('2025-04-11');
  });

  it('edges 29 and 60: a part of the fee gives nothing to extend anew, the whole of it does', async () => {
    const life = await office.received('2025-03-03');
    const paid = (on: string, amountYuan: number) => ({ type: 'feePaid', on, amountYuan });
    await life.happened(
      extended('2025-03-20', 20),
      { type: 'feeNoticed', on: '2025-03-24', amountYuan: 300 },
      paid('2025-03-31', 100),
    );
    expect(await life.refused(extended('2025-04-01', 5))).toMatchObject({
      facts: { guard: 'extensionLeft' },
    });
    await life.happened(paid('2025-04-02', 200), extended('2025-04-30', 20));
    expect((await life.read()).dueOn).toBe('2025-06-03');
  });

  it('edge 29: a supplement begins the period anew, and with it what may be extended', async () => {
    const life = await office.received('2025-03-03');
    await life.happened(
      { type: 'supplementRequested', on: '2025-03-05', replyWithinWorkingDays: 10 },
      { type: 'supplementReceived', on: '2025-03-10' },
      extended('2025-04-07', 20),
    );
    expect((await life.read()).dueOn).toBe('2025-05-08');
  });
});

describe('a year without a notice of holidays', () => {
  it('edge 49: reckoned provisionally, reckoned again when the notice is loaded, both days kept', async () => {
    const december = await Office.open(localDate('2026-12-18'));
    try {
      const life = await december.received('2026-12-04');
      const before = await life.read();
      expect([before.dueOn, before.provisional, before.deadline!.alertOn]).toEqual([
        '2027-01-04',
        true,
        '2026-12-30',
      ]);
      const { visitor } = december;
      const preview = await visitor.post('/calendar/notices/previews', { text: INVENTED_2027 });
      const { basis } = preview.json<{ basis: string }>();
      const loaded = await visitor.post('/calendar/notices', { text: INVENTED_2027, basis });
      expect(loaded.statusCode).toBe(201);
      expect(await life.read()).toMatchObject({ dueOn: '2027-01-05', provisional: false });
      const moves = await visitor.get(`/agencies/${life.code}/deadline-moves`);
      expect(moves.json<{ items: object[] }>().items).toMatchObject([
        { dueOn: { before: '2027-01-04', after: '2027-01-05' } },
      ]);
      expect(await life.counts(2026)).toEqual([open]);
    } finally {
      await december.close();
    }
  });
});
