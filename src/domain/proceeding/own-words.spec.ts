import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import type { OwnColumn } from '../../law/vocabularies/keys.js';
import { RECOMMENDED_COUNTING_RULES as RULES } from '../counting-rules.js';
import { countProceeding } from './count-proceeding.js';
import { ownWordsOf, wordsWith, type OwnWord, type WordChoice } from './own-words.js';
import type { ProceedingFacts } from './proceeding-facts.js';

const own = (
  word: string,
  column: OwnColumn | null,
  from = '2025-01-01',
  kind: OwnWord['kind'] = 'lawsuit',
): OwnWord => ({ kind, word, column, from: localDate(from) });
const chosen = (depth: number, id: number, column: OwnColumn | null, from: string): WordChoice => ({
  ...own('驳回起诉', column, from),
  depth,
  id,
});
const periods = (...choices: WordChoice[]): [string, string | null][] =>
  ownWordsOf(choices).map(({ from, column }) => [from, column]);

describe('what holds when of the choices for a word', () => {
  it('is the latest that reaches the day: the years before keep theirs', () => {
    expect(periods(chosen(0, 1, 'upheld', '2025-01-01'), chosen(0, 2, 'other', '2026-01-01'))).toEqual([
      ['2025-01-01', 'upheld'],
      ['2026-01-01', 'other'],
    ]);
    expect(periods(chosen(0, 1, 'upheld', '2025-01-01'), chosen(0, 2, 'other', '2024-06-01'))).toEqual([
      ['2024-06-01', 'other'],
    ]);
  });

  it('is of the nearest that chose, and of the superior where it did not choose yet or took it back', () => {
    expect(periods(chosen(1, 1, 'upheld', '2024-01-01'), chosen(0, 2, 'corrected', '2025-01-01'))).toEqual([
      ['2024-01-01', 'upheld'],
      ['2025-01-01', 'corrected'],
    ]);
    expect(
      periods(
        chosen(2, 1, 'upheld', '2024-01-01'),
        chosen(0, 2, 'corrected', '2025-01-01'),
        chosen(0, 3, null, '2026-01-01'),
      ),
    ).toEqual([
      ['2024-01-01', 'upheld'],
      ['2025-01-01', 'corrected'],
      ['2026-01-01', 'upheld'],
    ]);
  });

  it('is nothing where everything was taken back, and one period where the superior says the same', () => {
    expect(periods(chosen(0, 1, 'upheld', '2025-01-01'), chosen(0, 2, null, '2025-01-01'))).toEqual([]);
    expect(periods(chosen(0, 1, 'upheld', '2025-01-01'), chosen(0, 2, null, '2025-07-01'))).toEqual([
      ['2025-01-01', 'upheld'],
      ['2025-07-01', null],
    ]);
    expect(periods(chosen(1, 1, 'upheld', '2024-01-01'), chosen(0, 2, 'upheld', '2025-01-01'))).toEqual([
      ['2024-01-01', 'upheld'],
    ]);
  });
});

describe('the words by which an agency counts', () => {
  const words = wordsWith(law().disposals, [
    own('驳回起诉', 'upheld'),
    own('驳回起诉', null, '2026-01-01'),
    own('责令整改', 'corrected', '2025-01-01', 'review'),
  ]);
  const column = (word: string, on?: string, kind: OwnWord['kind'] = 'lawsuit'): string | undefined =>
    words.find(kind, word, on === undefined ? undefined : localDate(on))?.column;

  it('are its own from the day on, and until they are taken back', () => {
    expect(column('驳回起诉', '2024-12-31')).toBe('dismissedSuit');
    expect(column('驳回起诉', '2025-01-01')).toBe('upheld');
    expect(column('裁定驳回起诉。', '2025-12-31')).toBe('upheld');
    expect(column('驳回起诉', '2026-01-01')).toBe('dismissedSuit');
    expect(column('驳回起诉')).toBe('dismissedSuit');
  });

  it('may be such as the law data do not know, of one kind', () => {
    expect(column('责令整改', '2024-12-31', 'review')).toBeUndefined();
    expect(column(' 责令整改。', '2025-03-01', 'review')).toBe('corrected');
    expect(column('责令整改', undefined, 'review')).toBe('corrected');
    expect(column('责令整改', '2025-03-01')).toBeUndefined();
  });

  it('leave the others as the law data have them, also when asked twice', () => {
    expect(words.find('lawsuit', '撤销', localDate('2025-03-01'))).toBe(
      law().disposals.find('lawsuit', '撤销'),
    );
    const again = wordsWith(words, [own('驳回起诉', 'upheld'), own('驳回起诉', null, '2026-01-01')]);
    expect(again.find('lawsuit', '驳回起诉', localDate('2026-01-01'))?.column).toBe('dismissedSuit');
    expect(wordsWith(law().disposals)).toBe(law().disposals);
  });
});

type Given = Partial<Record<'kind' | 'acceptedOn' | 'concludedOn' | 'disposal' | 'result', string>> & {
  instances?: object[];
};
/** concludedOn, result, supersededOn of each span. */
function spans(given: Given, ...ownWords: OwnWord[]): (string | null)[][] {
  const plain = { kind: 'lawsuit', route: 'direct', acceptedOn: '2024-11-01', instances: [] };
  const facts = { ...plain, ...given } as unknown as ProceedingFacts;
  const rules = { ...RULES, ...(ownWords.length > 0 && { ownWords }) };
  return countProceeding(facts, rules, law().disposals).map((s) => [s.concludedOn, s.result, s.supersededOn]);
}

describe('where a decision counts by words of its own', () => {
  const dismissed = (concludedOn: string): Given => ({ disposal: '驳回起诉', concludedOn });

  it('驳回起诉 moves for decisions from the day on, and not for those before', () => {
    expect(spans(dismissed('2024-12-31'), own('驳回起诉', 'upheld'))[0]?.[1]).toBe('other');
    expect(spans(dismissed('2025-01-01'), own('驳回起诉', 'upheld'))[0]?.[1]).toBe('upheld');
  });

  it('yields to the result that is told', () => {
    expect(spans({ ...dismissed('2025-02-01'), result: 'other' }, own('驳回起诉', 'upheld'))[0]?.[1]).toBe(
      'other',
    );
  });

  it('驳回上诉 takes the result that the judgment below counts by, of its own day', () => {
    const instances = [
      { level: 1, decidedOn: '2024-12-20', disposal: '驳回起诉', appealedOn: '2025-01-05' },
      { level: 2, decidedOn: '2025-04-01', disposal: '驳回上诉，维持原裁定' },
    ];
    expect(spans({ instances }, own('驳回起诉', 'upheld'))[1]?.[1]).toBe('other');
    expect(spans({ instances }, own('驳回起诉', 'upheld', '2024-12-01'))[1]?.[1]).toBe('upheld');
    expect(spans({ instances }, own('驳回上诉', 'corrected'))[1]?.[1]).toBe('corrected');
  });

  it('a word that the law data do not know counts where it is placed, and is refused before', () => {
    const given = { disposal: '转入诉前调解', concludedOn: '2025-02-01' };
    expect(spans(given, own('转入诉前调解', 'other'))).toEqual([['2025-02-01', 'other', null]]);
    expect(
      spans({ instances: [{ level: 1, ...given, decidedOn: '2025-02-01' }] }, own('转入诉前调解', 'other')),
    ).toEqual([['2025-02-01', 'other', null]]);
    expect(() => spans({ ...given, concludedOn: '2024-12-31' }, own('转入诉前调解', 'other'))).toThrow(
      '不认识',
    );
  });

  it('pending keeps the case open, notCounted takes it out, also where it is the last judgment', () => {
    expect(spans(dismissed('2025-02-01'), own('驳回起诉', 'pending'))).toEqual([[null, null, null]]);
    expect(spans(dismissed('2025-02-01'), own('驳回起诉', 'notCounted'))).toEqual([]);
    const instances = [
      { level: 1, decidedOn: '2024-12-20', disposal: '撤销', appealedOn: '2025-01-05' },
      { level: 2, decidedOn: '2025-04-01', disposal: '撤销原判，驳回起诉' },
    ];
    expect(spans({ instances }, own('撤销原判并驳回起诉', 'notCounted'))).toEqual([]);
    expect(spans({ instances })[1]?.[1]).toBe('other');
  });

  it('不予立案 counts where an agency says so', () => {
    const refused = { disposal: '不予立案', concludedOn: '2025-02-01' };
    expect(spans(refused)).toEqual([]);
    expect(spans(refused, own('不予立案', 'other'))).toEqual([['2025-02-01', 'other', null]]);
  });
});
