import { describe, expect, it } from '@jest/globals';
import { RECOMMENDED_COUNTING_RULES as RULES, type CountingRules } from '../../domain/counting-rules.js';
import { wordsWith } from '../../domain/proceeding/own-words.js';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import { groundsOf, type ContestedGround } from './contested-grounds.js';
import type { ContestedRow, FoughtCase } from './contested-rows.repository.js';
import { sentenceOf } from './contested-view.js';
import { foldContested, reasonsOf, within } from './fold-contested.js';

const LI = { username: 'li.jing', name: '李静' };
const answered = (id: number, outcome: string, more: object = {}): FoughtCase =>
  ({
    id,
    assignee: LI,
    rounds: [{ round: 1, outcome, givenOn: localDate('2024-02-01') }],
    ...more,
  }) as FoughtCase;
const row = (record: object, more: Partial<ContestedRow> = {}): ContestedRow => ({
  agencyId: 7,
  id: 1,
  reviewId: null,
  round: null,
  filedOn: localDate('2024-03-01'),
  cases: [answered(1, 'refused.processInfo')],
  record: { kind: 'review', ref: 'R-1', acceptedOn: '2024-03-05', ...record } as ContestedRow['record'],
  ...more,
});
const grounds = (rows: readonly ContestedRow[], rules: CountingRules = RULES): ContestedGround[] =>
  rows.flatMap((one) => groundsOf(one, rules, law().disposals));
const told = (one: ContestedRow, rules = RULES): unknown[][] =>
  grounds([one], rules).map(({ outcome, standing }) => [outcome, standing.result, standing.year]);
const suit = (record: object, more: Partial<ContestedRow> = {}): ContestedRow =>
  row({ kind: 'lawsuit', ref: 'L-1', route: 'direct', ...record }, more);

describe('what a review or lawsuit contests', () => {
  it('one without parts counts once, with the answer that it contests and the result of the whole', () => {
    expect(told(row({ concludedOn: '2024-05-06', disposal: '撤销' }))).toEqual([
      ['refused.processInfo', 'corrected', 2024],
    ]);
    expect(told(row({}))).toEqual([['refused.processInfo', 'pending', null]]);
  });

  it('each part counts by its own word', () => {
    const parts = [
      { outcome: 'refused.thirdParty', disposal: '维持' },
      { outcome: 'refused.internalAffairs', disposal: '撤销', lossReason: 'facts' },
      { complaint: 'noAnswer' },
      {},
    ];
    expect(told(row({ concludedOn: '2025-01-10', disposal: '部分撤销', parts }))).toEqual([
      ['refused.thirdParty', 'upheld', 2025],
      ['refused.internalAffairs', 'corrected', 2025],
      ['noAnswer', 'corrected', 2025],
      ['refused.processInfo', 'corrected', 2025],
    ]);
    expect(told(row({ parts }))[0]).toEqual(['refused.thirdParty', 'pending', null]);
  });

  it('the answer is the round that was told, else the last that had been given when it was filed', () => {
    const rounds = [
      { round: 1, outcome: 'unavailable.notHeld', givenOn: '2024-01-10' },
      { round: 2, outcome: 'granted', givenOn: '2024-06-10' },
    ];
    const cases = [answered(1, 'granted', { rounds })];
    expect(told(row({}, { cases }))[0]?.[0]).toBe('unavailable.notHeld');
    expect(told(row({}, { cases, round: 2 }))[0]?.[0]).toBe('granted');
    expect(told(row({}, { cases, filedOn: localDate('2024-01-09') }))[0]?.[0]).toBe('noAnswer');
    expect(told(row({}, { cases: [] }))[0]?.[0]).toBe('unlinked');
  });

  it('ten answers that are reviewed together count once for each result (edge 41)', () => {
    const cases = [
      answered(1, 'refused.thirdParty'),
      answered(2, 'refused.thirdParty'),
      answered(3, 'granted'),
    ];
    const found = grounds([row({ concludedOn: '2024-05-06', disposal: '维持' }, { cases })]);
    expect(found.map(({ outcome, decisions }) => [outcome, decisions.length])).toEqual([
      ['refused.thirdParty', 2],
      ['granted', 1],
    ]);
    const whole = {
      concludedOn: '2024-05-06',
      disposal: '撤销',
      parts: [{ disposal: '撤销', reason: '略' }],
    };
    expect(told(row(whole, { cases }))).toHaveLength(2);
  });

  it('a lawsuit counts by the judgment in force, a retrial included; what is appealed is pending', () => {
    const first = { level: 1, decidedOn: '2024-06-03', disposal: '驳回诉讼请求' };
    const instances = [{ ...first, appealedOn: '2024-06-10' }];
    expect(told(suit({ instances: [first] }))[0]?.slice(1)).toEqual(['upheld', 2024]);
    expect(told(suit({ instances }))[0]?.slice(1)).toEqual(['pending', null]);
    const second = { level: 2, decidedOn: '2025-01-20', disposal: '驳回上诉' };
    expect(told(suit({ instances: [...instances, second] }))[0]?.slice(1)).toEqual(['upheld', 2025]);
    const retrial = { level: 3, acceptedOn: '2025-06-02', decidedOn: '2026-02-03', disposal: '撤销' };
    const all = [...instances, second, retrial];
    expect(told(suit({ instances: all }), { ...RULES, litigationUnit: 'instance' })[0]?.slice(1)).toEqual([
      'corrected',
      2026,
    ]);
  });

  it('驳回起诉 goes where the setting puts it; what was refused is no case', () => {
    const dismissed = suit({ concludedOn: '2024-05-06', disposal: '驳回起诉' });
    expect(told(dismissed)[0]?.[1]).toBe('other');
    expect(told(dismissed, { ...RULES, dismissedSuit: 'upheld' })[0]?.[1]).toBe('upheld');
    expect(told(suit({ concludedOn: '2024-03-06', disposal: '不予立案' }))).toEqual([]);
  });

  it('a word goes where the agency placed it, of decisions from that day on', () => {
    const own = { kind: 'review', word: '终止', column: 'corrected', from: localDate('2024-05-01') } as const;
    const words = wordsWith(law().disposals, [own]);
    const result = (concludedOn: string, more: object = {}): unknown =>
      groundsOf(row({ concludedOn, disposal: '终止', ...more }), RULES, words)[0]?.standing.result;
    expect([result('2024-04-30'), result('2024-05-06')]).toEqual(['other', 'corrected']);
    const parts = [{ disposal: '终止' }, { disposal: '维持' }];
    expect(result('2024-04-30', { disposal: '维持', parts })).toBe('other');
    expect(result('2024-05-06', { disposal: '维持', parts })).toBe('corrected');
  });
});

describe('the sums', () => {
  const review = row({
    concludedOn: '2024-05-06',
    disposal: '撤销',
    parts: [
      { disposal: '撤销', complaint: 'refused', lossReason: 'facts', reason: '没有说明为何属于过程性信息' },
    ],
  });
  const after = suit(
    { concludedOn: '2025-03-03', disposal: '驳回诉讼请求', route: 'afterReview' },
    { reviewId: 1, id: 2 },
  );
  const open = row(
    { ref: 'R-3' },
    { id: 3, cases: [answered(9, 'refused.processInfo', { assignee: null })] },
  );
  const fold = foldContested(grounds([review, after, open]));

  it('one dispute in review and court is contested twice and a dispute once', () => {
    expect(fold.total).toEqual({
      contested: 3,
      upheld: 1,
      corrected: 1,
      other: 0,
      pending: 1,
      disputes: 2,
    });
  });

  it('by result, handler and year, what goes on first', () => {
    expect(
      fold.lines.map(({ year, assignee, contested, disputes }) => [
        year,
        assignee?.name,
        contested,
        disputes,
      ]),
    ).toEqual([
      [null, undefined, 1, 1],
      [2025, '李静', 1, 1],
      [2024, '李静', 1, 1],
    ]);
    expect(fold.lines[2]?.reasons).toEqual([
      {
        result: 'corrected',
        lossReason: 'facts',
        text: '没有说明为何属于过程性信息',
        kind: 'review',
        ref: 'R-1',
      },
    ]);
    expect(fold.lines[1]?.reasons).toEqual([]);
  });

  it('by complaint', () => {
    expect(fold.complaints.map(({ complaint, contested }) => [complaint, contested])).toEqual([
      ['refused', 1],
      [null, 2],
    ]);
  });

  it('of some years, with what goes on', () => {
    const some = within(grounds([review, after, open]), { from: 2025, to: 2026 });
    expect(foldContested(some).total).toMatchObject({ contested: 2, upheld: 1, corrected: 0, pending: 1 });
  });

  it('what was lost stands first among the reasons', () => {
    const upheld = row({
      ref: 'R-0',
      concludedOn: '2024-04-01',
      disposal: '维持',
      parts: [{ reason: '依据正确' }],
    });
    expect(reasonsOf(grounds([upheld, review])).map(({ ref }) => ref)).toEqual(['R-1', 'R-0']);
  });

  it('are told in one sentence, in numbers', () => {
    expect(sentenceOf(fold.total, { from: 2024, to: 2026 })).toBe(
      '本机关近三年（2024—2026年）以此理由答复被复议、诉讼 3 件次（涉及答复 2 次）：维持 1、纠正 1、未结 1。',
    );
  });
});
