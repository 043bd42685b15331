import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { RECOMMENDED_COUNTING_RULES as RULES } from '../counting-rules.js';
import { DomainError } from '../../law/domain-error.js';
import { countProceeding } from './count-proceeding.js';
import type { CountedProceeding, ProceedingFacts } from './proceeding-facts.js';

type Given = Partial<Omit<ProceedingFacts, 'acceptedOn' | 'concludedOn' | 'instances'>> & {
  acceptedOn?: string;
  concludedOn?: string;
  instances?: {
    level: number;
    acceptedOn?: string;
    decidedOn?: string;
    disposal?: string;
    appealedOn?: string;
  }[];
};
const count = (given: Given, rules = RULES): CountedProceeding[] => {
  const plain = { kind: 'lawsuit', route: 'direct', acceptedOn: '2024-03-01', instances: [] };
  return countProceeding({ ...plain, ...given } as unknown as ProceedingFacts, rules, law().disposals);
};
/** acceptedOn, concludedOn, result, supersededOn of each span. */
const spans = (given: Given, rules = RULES): (string | null)[][] =>
  count(given, rules).map((s) => [s.acceptedOn, s.concludedOn, s.result, s.supersededOn]);

describe('countProceeding: reviews', () => {
  const review = (given: Given): (string | null)[][] => spans({ kind: 'review', ...given });

  it('edge 33: an overdue answer confirmed unlawful is a correction though it was answered later', () => {
    expect(review({ concludedOn: '2024-05-06', disposal: '确认违法' })).toEqual([
      ['2024-03-01', '2024-05-06', 'corrected', null],
    ]);
  });
  it('edge 35: pending on 12-31, decided in the next year: one span that both years see', () => {
    expect(review({ acceptedOn: '2024-11-20', concludedOn: '2025-01-10', result: 'upheld' })).toEqual([
      ['2024-11-20', '2025-01-10', 'upheld', null],
    ]);
  });
  it('edge 30: an annulled answer is a correction in the year of the review decision', () => {
    expect(review({ concludedOn: '2025-02-01', disposal: '撤销' })[0]?.slice(1, 3)).toEqual([
      '2025-02-01',
      'corrected',
    ]);
  });
  it('a stayed review is pending, one that was not accepted never was a case', () => {
    expect(review({ concludedOn: '2024-05-06', disposal: '中止' })).toEqual([
      ['2024-03-01', null, null, null],
    ]);
    expect(review({ concludedOn: '2024-03-05', disposal: '不予受理' })).toEqual([]);
  });
  it('refuses a word that the law data do not know', () => {
    expect(() => review({ concludedOn: '2024-05-06', disposal: '和稀泥' })).toThrow(DomainError);
  });
});

describe('countProceeding: lawsuits', () => {
  it('places the suit by its route', () => {
    expect(count({ route: 'direct' })[0]?.group).toBe('suitDirect');
    expect(count({ route: 'afterReview' })[0]?.group).toBe('suitAfterReview');
    expect(count({ kind: 'review' })[0]?.group).toBe('review');
  });
  it('edge 39: the review body as co-defendant registers the suit and does not count it', () => {
    const suit = { route: 'afterReview', concludedOn: '2024-06-01', result: 'upheld' } as const;
    expect(count({ ...suit, role: 'reviewBody' })).toEqual([]);
    expect(count({ ...suit, role: 'original' })).toHaveLength(1);
  });
  it('edge 37: 不予立案 is not counted, 驳回起诉 goes where the setting says', () => {
    expect(spans({ disposal: '不予立案', concludedOn: '2024-03-04' })).toEqual([]);
    const dismissed = { disposal: '驳回起诉', concludedOn: '2024-05-01' };
    expect(spans(dismissed)[0]?.[2]).toBe('other');
    expect(spans(dismissed, { ...RULES, dismissedSuit: 'upheld' })[0]?.[2]).toBe('upheld');
  });
});

describe('countProceeding: instances', () => {
  const first = { level: 1, acceptedOn: '2024-03-01', decidedOn: '2024-12-20', disposal: '驳回诉讼请求' };

  it('edge 58: judgment of 12-20 without an appeal counts in the year of the judgment', () => {
    expect(spans({ instances: [first] })).toEqual([['2024-03-01', '2024-12-20', 'upheld', null]]);
  });
  it('edge 36: an appeal ends the counting of the judgment and begins a pending span', () => {
    expect(spans({ instances: [{ ...first, appealedOn: '2024-12-28' }] })).toEqual([
      ['2024-03-01', '2024-12-20', 'upheld', '2024-12-28'],
      ['2024-12-28', null, null, null],
    ]);
  });
  it('an appeal after the year end leaves the judgment in its year and reopens the next', () => {
    const [counted, reopened] = spans({ instances: [{ ...first, appealedOn: '2025-01-03' }] });
    expect([counted?.[1], counted?.[3], reopened?.[0]]).toEqual(['2024-12-20', '2025-01-03', '2025-01-03']);
  });
  it('驳回上诉维持原判 takes the result of the first instance', () => {
    const second = {
      level: 2,
      acceptedOn: '2025-01-10',
      decidedOn: '2025-04-01',
      disposal: '驳回上诉维持原判',
    };
    const appealed = { ...first, disposal: '撤销', appealedOn: '2025-01-03' };
    expect(spans({ instances: [appealed, second] })[1]).toEqual([
      '2025-01-03',
      '2025-04-01',
      'corrected',
      null,
    ]);
  });
  it('改判 counts by the new result, also where the day of the appeal is not told', () => {
    const second = { level: 2, acceptedOn: '2025-01-10', decidedOn: '2025-04-01', disposal: '改判' };
    expect(spans({ instances: [second, first], result: 'corrected' })).toEqual([
      ['2024-03-01', '2024-12-20', 'upheld', '2025-01-10'],
      ['2025-01-10', '2025-04-01', 'corrected', null],
    ]);
  });
  it('发回重审 ends nothing: the case stays pending from the appeal to the new judgment', () => {
    const instances = [
      { ...first, appealedOn: '2025-01-03' },
      { level: 2, acceptedOn: '2025-01-10', decidedOn: '2025-04-01', disposal: '发回重审' },
    ];
    expect(spans({ instances })[1]).toEqual(['2025-01-03', null, null, null]);
    const again = { level: 1, acceptedOn: '2025-04-20', decidedOn: '2025-09-01', disposal: '撤销' };
    expect(spans({ instances: [...instances, again] })[1]).toEqual([
      '2025-01-03',
      '2025-09-01',
      'corrected',
      null,
    ]);
  });
  it('a reopening (再审) does not restate what was counted', () => {
    const retrial = { level: 3, acceptedOn: '2025-06-01', decidedOn: '2025-12-01', disposal: '改判' };
    expect(spans({ instances: [first, retrial] })).toEqual([['2024-03-01', '2024-12-20', 'upheld', null]]);
  });
  it('nor does the trial that a reopening orders', () => {
    const retrial = { level: 3, acceptedOn: '2025-06-01', decidedOn: '2025-12-01', disposal: '发回重审' };
    const again = { level: 1, acceptedOn: '2026-01-10', decidedOn: '2026-06-01', disposal: '撤销' };
    expect(spans({ instances: [first, retrial, again] })).toEqual([
      ['2024-03-01', '2024-12-20', 'upheld', null],
    ]);
  });
  it('不予立案 upheld above never was a case; the court above may order it to be taken (行诉解释第一百零九条)', () => {
    const refused = { level: 1, decidedOn: '2024-03-08', disposal: '不予立案', appealedOn: '2024-03-12' };
    const above = { level: 2, decidedOn: '2024-05-20' };
    expect(spans({ instances: [refused] })).toEqual([]);
    expect(spans({ instances: [refused, { ...above, disposal: '驳回上诉，维持原裁定' }] })).toEqual([]);
    const ordered = [refused, { ...above, disposal: '撤销原裁定，指令立案' }];
    expect(spans({ instances: ordered })).toEqual([['2024-03-01', null, null, null]]);
    const tried = { level: 1, acceptedOn: '2024-06-03', decidedOn: '2025-01-08', disposal: '撤销' };
    expect(spans({ instances: [...ordered, tried] })).toEqual([
      ['2024-03-01', '2025-01-08', 'corrected', null],
    ]);
  });
  it('instances without words take the result of the whole', () => {
    const silent = { level: 1, decidedOn: '2024-08-01' };
    expect(spans({ instances: [silent], result: 'other' })[0]?.slice(1, 3)).toEqual(['2024-08-01', 'other']);
    expect(spans({ instances: [{ level: 1 }], concludedOn: '2024-09-01', result: 'upheld' })[0]?.[1]).toBe(
      '2024-09-01',
    );
  });
  it('litigationUnit instance counts each instance', () => {
    const second = {
      level: 2,
      acceptedOn: '2025-01-10',
      decidedOn: '2025-04-01',
      disposal: '驳回上诉维持原判',
    };
    const rules = { ...RULES, litigationUnit: 'instance' } as const;
    expect(spans({ instances: [{ ...first, appealedOn: '2025-01-03' }, second] }, rules)).toEqual([
      ['2024-03-01', '2024-12-20', 'upheld', null],
      ['2025-01-10', '2025-04-01', 'upheld', null],
    ]);
  });
});

describe('a case that a court first refused', () => {
  const refused = { level: 1, decidedOn: '2023-10-06', disposal: '不予立案', appealedOn: '2023-10-10' };
  const above = {
    level: 2,
    acceptedOn: '2023-11-01',
    decidedOn: '2023-12-01',
    disposal: '驳回上诉，维持原裁定',
  };
  const retrial = { level: 3, acceptedOn: '2024-02-01', decidedOn: '2024-02-13', disposal: '指令立案' };
  const tried = { level: 1, acceptedOn: '2024-02-18', decidedOn: '2025-05-06', disposal: '撤销' };

  it('and has to take after a retrial counts from its acceptance to its judgment', () => {
    expect(spans({ acceptedOn: '2024-02-18', instances: [refused, above, retrial, tried] })).toEqual([
      ['2024-02-18', '2025-05-06', 'corrected', null],
    ]);
  });
  it('and that a court above judged in the meantime is not concluded before it began', () => {
    const wrong = { ...above, disposal: '撤销' };
    expect(
      spans({
        acceptedOn: '2024-02-18',
        instances: [refused, wrong, retrial, { ...tried, decidedOn: undefined! }],
      }),
    ).toEqual([['2024-02-18', null, null, null]]);
  });
});

describe('instances that are counted each by itself', () => {
  const rules = { ...RULES, litigationUnit: 'instance' } as const;
  it('one that was sent back ends where the next begins, and what a court refused was none', () => {
    const first = {
      level: 1,
      acceptedOn: '2024-11-28',
      decidedOn: '2024-12-20',
      disposal: '撤销',
      appealedOn: '2024-12-28',
    };
    const above = { level: 2, acceptedOn: '2025-01-10', decidedOn: '2025-03-10', disposal: '发回重审' };
    const again = { level: 1, acceptedOn: '2025-04-01', decidedOn: '2025-06-01', disposal: '驳回诉讼请求' };
    const found = spans({ acceptedOn: '2024-11-28', instances: [first, above, again] }, rules);
    expect(found[1]).toEqual(['2025-01-10', null, null, '2025-04-01']);
    const refused = { level: 1, decidedOn: '2024-12-20', disposal: '不予立案', appealedOn: '2024-12-28' };
    const ordered = { ...above, disposal: '指令立案' };
    expect(spans({ acceptedOn: '2025-04-01', instances: [refused, ordered, again] }, rules)).toEqual([
      ['2025-04-01', '2025-06-01', 'upheld', null],
    ]);
  });
});
