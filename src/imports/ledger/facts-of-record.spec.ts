import { describe, expect, it } from '@jest/globals';
import { wordsWith } from '../../domain/proceeding/own-words.js';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import { reviewFactsOf } from './facts-of-record.js';
import type { ReviewRecord } from './records/record-schemas.js';

const { disposals } = law();
const resultOf = (given: Partial<ReviewRecord>): string | undefined => {
  const plain = { kind: 'review', ref: 'R1', acceptedOn: '2024-03-05', concludedOn: '2024-04-04' };
  return reviewFactsOf({ ...plain, ...given } as ReviewRecord, disposals).result;
};
const parts = (...words: string[]): ReviewRecord['parts'] => words.map((disposal) => ({ disposal }));

describe('a review that decides several points (行政复议法第六十四条、第六十八条)', () => {
  it.each([
    [['维持', '撤销'], 'corrected'],
    [['维持', '终止'], 'upheld'],
    [['终止', '驳回复议申请'], 'other'],
  ])('%s comes to %s', (words, expected) => {
    expect(resultOf({ parts: parts(...words) })).toBe(expected);
  });

  it('is corrected in part also where the word for the whole names only the other part', () => {
    expect(resultOf({ disposal: '维持', parts: parts('维持', '撤销') })).toBe('corrected');
    expect(resultOf({ disposal: '维持', parts: parts('确认违法') })).toBe('corrected');
    expect(resultOf({ disposal: '撤销', parts: parts('维持', '撤销') })).toBe('corrected');
  });

  it('is what the office says it came to, and open while it is stayed', () => {
    expect(resultOf({ result: 'upheld', disposal: '维持', parts: parts('维持', '撤销') })).toBe('upheld');
    expect(resultOf({ disposal: '中止', parts: parts('维持') })).toBeUndefined();
  });

  it('counts a part by the words of its agency, from their day on', () => {
    const own = { kind: 'review', word: '责令整改', column: 'corrected' } as const;
    const decided = { acceptedOn: '2024-03-05', concludedOn: '2024-04-04', parts: parts('维持', '责令整改') };
    const record = { kind: 'review', ref: 'R1', ...decided } as ReviewRecord;
    const since = (from: string) => wordsWith(disposals, [{ ...own, from: localDate(from) }]);
    expect(reviewFactsOf(record, since('2024-04-04')).result).toBe('corrected');
    expect(() => reviewFactsOf(record, since('2024-04-05'))).toThrow('不认识的文书用语');
  });
});
