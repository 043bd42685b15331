import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../law/local-date.js';
import { parseRecord } from '../records/parse-record.js';
import { checkRecord } from './check-record.js';

const TODAY = localDate('2026-11-22');
const PLACE = { line: 3 };

function check(record: object): ReturnType<typeof checkRecord> {
  const parsed = parseRecord({ ...PLACE, record });
  if ('refusals' in parsed) throw new Error(JSON.stringify(parsed.refusals));
  return checkRecord(parsed.record, PLACE, TODAY);
}
const codes = (issues: readonly { field: string; code: string }[]): string[] =>
  issues.map(({ field, code }) => `${field} ${code}`);
const refused = (record: object): string[] => codes(check(record).refusals);
const warned = (record: object): string[] => codes(check(record).warnings);

const application = (given: object): object => ({
  kind: 'application',
  ref: 'A1',
  applicant: { type: 'naturalPerson', name: '张三' },
  channel: 'online',
  receivedOn: '2024-02-01',
  description: '某规划的批复',
  ...given,
});
const posted = { outcome: 'granted', delivery: 'post', dispatchedOn: '2024-03-01' };
const review = (given: object): object => ({ kind: 'review', ref: 'R1', acceptedOn: '2024-03-05', ...given });
const lawsuit = (given: object): object => ({
  kind: 'lawsuit',
  ref: 'L1',
  route: 'direct',
  acceptedOn: '2024-03-05',
  ...given,
});
const figure = (item: string, value: unknown): object => ({ kind: 'figure', year: 2024, item, value });

describe('checkRecord: applications that contradict themselves', () => {
  it.each([
    ['submitted after receipt', { submittedOn: '2024-02-02' }, 'submittedOn date.afterReceipt'],
    ['closed before receipt', { mergedInto: 'A2', closedOn: '2024-01-03' }, 'closedOn date.order'],
    [
      'decision before receipt',
      { decision: { ...posted, dispatchedOn: '2024-01-31' } },
      'decision.dispatchedOn date.order',
    ],
    [
      'signed before receipt',
      { decision: { ...posted, signedOn: '2024-01-31' } },
      'decision.signedOn date.order',
    ],
    [
      'posted before signature',
      { decision: { ...posted, signedOn: '2024-03-02' } },
      'decision.dispatchedOn date.order',
    ],
    [
      'served before posting',
      { decision: { ...posted, servedOn: '2024-02-28' } },
      'decision.servedOn date.order',
    ],
    [
      'served before signature',
      { decision: { outcome: 'granted', signedOn: '2024-03-02', servedOn: '2024-03-01' } },
      'decision.servedOn date.order',
    ],
    ['event before receipt', { events: [{ type: 'extended', on: '2024-01-31' }] }, 'events[0].on date.order'],
    [
      'supplement before its request',
      {
        events: [
          { type: 'supplementReceived', on: '2024-02-05' },
          { type: 'supplementRequested', on: '2024-02-06' },
        ],
      },
      'events[0].on date.order',
    ],
    [
      'reply before the consultation of the same party',
      {
        events: [
          { type: 'thirdPartyConsulted', on: '2024-02-05', party: '甲' },
          { type: 'thirdPartyConsulted', on: '2024-02-09', party: '乙' },
          { type: 'thirdPartyReplied', on: '2024-02-07', party: '乙', opinion: 'agrees' },
        ],
      },
      'events[2].on date.order',
    ],
    [
      'fee paid before the notice',
      {
        events: [
          { type: 'feePaid', on: '2024-02-05' },
          { type: 'feeNoticed', on: '2024-02-06' },
        ],
      },
      'events[0].on date.order',
    ],
    [
      'notice served before it was written',
      { events: [{ type: 'supplementRequested', on: '2024-02-05', servedOn: '2024-02-04' }] },
      'events[0].servedOn date.order',
    ],
    [
      'delay until a day before',
      { events: [{ type: 'delayed', on: '2024-02-05', until: '2024-02-04' }] },
      'events[0].until date.order',
    ],
    [
      'event after the decision',
      { decision: posted, events: [{ type: 'extended', on: '2024-03-02' }] },
      'events[0].on event.afterDecision',
    ],
    [
      'event after closing',
      { closedOn: '2024-02-20', mergedInto: 'A2', events: [{ type: 'extended', on: '2024-02-21' }] },
      'events[0].on event.afterDecision',
    ],
    ['decision and decisions', { decision: posted, decisions: [posted] }, 'decision decision.twice'],
    [
      'the same round twice',
      { decisions: [posted, { ...posted, round: 1 }] },
      'decisions[1].round decision.round',
    ],
    [
      'a later round that is earlier',
      { decisions: [posted, { ...posted, dispatchedOn: '2024-02-20', round: 2, cause: 'redo' }] },
      'decisions[1].round decision.round',
    ],
  ])('%s', (_, given, expected) => {
    expect(refused(application(given))).toEqual([expected]);
  });

  it('tells the two days and the remedy', () => {
    const { refusals } = check(application({ mergedInto: 'A2', closedOn: '2024-01-03' }));
    expect(refusals[0]?.message).toBe(
      '第 3 行：办结日期 2024-01-03 早于收到日期 2024-02-01，请核对两个日期。',
    );
  });
});

describe('checkRecord: history that is accepted', () => {
  it.each([
    ['withdrawn after the answer', { decision: posted, events: [{ type: 'withdrawn', on: '2024-03-05' }] }],
    [
      'returned and served again',
      {
        decision: posted,
        events: [
          { type: 'returnedUndelivered', on: '2024-03-05' },
          { type: 'servedAgain', on: '2024-03-09' },
        ],
      },
    ],
    [
      'an event after signature, before posting',
      { decision: { ...posted, signedOn: '2024-02-10' }, events: [{ type: 'extended', on: '2024-02-20' }] },
    ],
    [
      'consulted again for a redo',
      {
        decisions: [posted, { ...posted, round: 2, cause: 'redo', by: 'R1', dispatchedOn: '2024-09-01' }],
        events: [{ type: 'thirdPartyConsulted', on: '2024-08-01', party: '甲' }],
      },
    ],
    ['a plain open case', {}],
    ['withdrawn without a letter', { events: [{ type: 'withdrawn', on: '2024-02-03' }] }],
  ])('%s', (_, given) => {
    const findings = check(application(given));
    expect([...findings.refusals, ...findings.warnings]).toEqual([]);
  });

  it.each([
    [
      'no supplement notice',
      { decision: { outcome: 'other.noSupplement' }, closedOn: '2024-03-01' },
      'decision.outcome supplement.noNotice',
    ],
    [
      'no supplement request',
      { events: [{ type: 'supplementReceived', on: '2024-02-05' }] },
      'events supplement.noRequest',
    ],
    ['no fee notice', { events: [{ type: 'feeLapsed', on: '2024-02-25' }] }, 'decision.outcome fee.noNotice'],
    [
      'no earlier answer',
      { decision: { ...posted, outcome: 'declined.duplicate' } },
      'duplicateOf duplicate.noEarlier',
    ],
    ['a result without any day', { decision: { outcome: 'granted' } }, 'decision decision.undated'],
    [
      'served by post, posting not told',
      { decision: { outcome: 'granted', delivery: 'post', servedOn: '2024-03-01' } },
      'decision decision.undated',
    ],
    [
      'sent out by hand, signature not told',
      {
        decision: {
          outcome: 'granted',
          delivery: 'direct',
          signedOn: '2024-03-01',
          dispatchedOn: '2024-03-01',
        },
      },
      'decision decision.undated',
    ],
    [
      'answered after the withdrawal',
      { decision: posted, events: [{ type: 'withdrawn', on: '2024-02-28' }] },
      'events withdrawn.answered',
    ],
    ['merged without a day', { mergedInto: 'A2' }, 'closedOn merged.undated'],
    [
      'a supplement after its period had lapsed',
      {
        events: [
          { type: 'supplementRequested', on: '2024-02-05' },
          { type: 'supplementLapsed', on: '2024-02-27' },
          { type: 'supplementReceived', on: '2024-02-28' },
        ],
      },
      'events lapse.reopened',
    ],
    ['closed without a result', { closedOn: '2024-03-01' }, 'closedOn closed.noOutcome'],
    ['a day in the future', { receivedOn: '2027-02-01' }, 'receivedOn date.future'],
  ])('with a warning: %s', (_, given, expected) => {
    const record = application(given);
    expect(refused(record)).toEqual([]);
    expect(warned(record)).toEqual([expected]);
  });
});

describe('checkRecord: reviews and lawsuits', () => {
  it.each([
    [
      'concluded before acceptance',
      review({ concludedOn: '2024-03-04', result: 'upheld' }),
      'concludedOn date.order',
    ],
    ['accepted before filing', review({ filedOn: '2024-03-06' }), 'acceptedOn date.order'],
    [
      'served before conclusion',
      review({ concludedOn: '2024-04-04', result: 'upheld', servedOn: '2024-04-03' }),
      'servedOn date.order',
    ],
    ['concluded without a result', review({ concludedOn: '2024-04-04' }), 'result result.missing'],
    ['a result without a day', review({ result: 'upheld' }), 'concludedOn result.undated'],
    ['a word that ends the case without a day', review({ disposal: '撤销' }), 'concludedOn result.undated'],
    [
      'an unknown word',
      review({ concludedOn: '2024-04-04', disposal: '和稀泥' }),
      'disposal disposal.unknown',
    ],
    [
      'an unknown word in a part',
      review({ parts: [{ disposal: '和稀泥' }] }),
      'parts[0].disposal disposal.unknown',
    ],
    [
      'a result against the word',
      review({ concludedOn: '2024-04-04', result: 'upheld', disposal: '撤销' }),
      'result result.contradiction',
    ],
    [
      '驳回起诉 as a correction',
      lawsuit({ concludedOn: '2024-04-04', result: 'corrected', disposal: '驳回起诉' }),
      'result result.contradiction',
    ],
    [
      '改判 without the new result',
      lawsuit({ concludedOn: '2024-04-04', disposal: '改判' }),
      'result result.missing',
    ],
    [
      'instances that run backwards',
      lawsuit({ instances: [{ level: 1, decidedOn: '2024-03-04', disposal: '撤销' }] }),
      'instances[0].decidedOn date.order',
    ],
    [
      'an appeal before the judgment',
      lawsuit({
        instances: [{ level: 1, decidedOn: '2024-05-04', disposal: '撤销', appealedOn: '2024-05-01' }],
      }),
      'instances[0].appealedOn date.order',
    ],
    [
      'an appeal without a judgment',
      lawsuit({ instances: [{ level: 1, appealedOn: '2024-05-01' }] }),
      'instances[0].decidedOn value.missing',
    ],
    [
      'an unknown word of an instance',
      lawsuit({ instances: [{ level: 1, decidedOn: '2024-05-04', disposal: '赢了' }] }),
      'instances[0].disposal disposal.unknown',
    ],
    [
      'a judgment without a word',
      lawsuit({ instances: [{ level: 1, decidedOn: '2024-05-04' }] }),
      'instances[0].disposal result.missing',
    ],
    [
      'a second instance before the first decided',
      lawsuit({
        instances: [
          { level: 1, decidedOn: '2024-05-04', disposal: '撤销' },
          { level: 2, acceptedOn: '2024-05-01' },
        ],
      }),
      'instances[1].acceptedOn date.order',
    ],
  ])('refuses %s', (_, record, expected) => {
    expect(refused(record)).toEqual([expected]);
  });

  it.each([
    [
      '驳回起诉 counted as upheld by some',
      lawsuit({ concludedOn: '2024-04-04', result: 'upheld', disposal: '裁定驳回起诉' }),
    ],
    [
      'an unknown word beside a result',
      review({ concludedOn: '2024-04-04', result: 'other', disposal: '和稀泥' }),
    ],
    ['a stayed review', review({ disposal: '中止' })],
    [
      'a review decided in parts',
      review({ concludedOn: '2024-04-04', parts: [{ disposal: '维持' }, { disposal: '撤销' }] }),
    ],
    [
      '维持原判',
      lawsuit({
        instances: [
          { level: 1, decidedOn: '2024-05-04', disposal: '撤销', appealedOn: '2024-05-10' },
          { level: 2, decidedOn: '2024-08-01', disposal: '驳回上诉，维持原判' },
        ],
      }),
    ],
  ])('accepts %s', (_, record) => {
    const findings = check(record);
    expect([...findings.refusals, ...findings.warnings]).toEqual([]);
  });

  it('warns of a suit after a review that is not named', () => {
    expect(warned(lawsuit({ route: 'afterReview' }))).toEqual(['review lawsuit.noReview']);
  });
});

describe('checkRecord: figures and documents', () => {
  it.each([
    ['an unknown item', figure('licensing.count', 1), 'item value.vocabulary'],
    ['an odd narrative', figure('narrative.', 'x'), 'item value.vocabulary'],
    ['prose for a number', figure('licensing.decisions', '12'), 'value value.type'],
    ['a number for prose', figure('narrative.overview', 12), 'value value.type'],
    ['a fraction of a thing', figure('licensing.decisions', 1.5), 'value value.format'],
    ['fewer than none', figure('licensing.decisions', -1), 'value value.format'],
    ['a fraction of a 分', figure('fees.amountWan', 1.2345678), 'value value.format'],
    ['more than can be kept exactly', figure('fees.amountWan', 1e11), 'value value.format'],
    [
      'a document ended before it was issued',
      { kind: 'document', type: 'regulation', title: '办法', issuedOn: '2024-01-02', endedOn: '2024-01-01' },
      'endedOn date.order',
    ],
    [
      'an end without a day',
      { kind: 'document', type: 'regulation', title: '办法', issuedOn: '2024-01-02', endedHow: 'expired' },
      'endedOn value.missing',
    ],
  ])('refuses %s', (_, record, expected) => {
    expect(refused(record)).toEqual([expected]);
  });

  it('accepts the items of both editions, a change below zero, and money to the 分', () => {
    for (const record of [
      figure('licensing.change', -3),
      figure('fees.amountWan', 18651.064104),
      figure('procurement.amountYuan', 12.34),
      figure('narrative.overview', '文'),
    ]) {
      expect(refused(record)).toEqual([]);
    }
  });
});
