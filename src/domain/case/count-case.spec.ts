import { describe, expect, it } from '@jest/globals';
import { localDate as day } from '../../law/local-date.js';
import { OUTCOMES, type Outcome } from '../../law/vocabularies/keys.js';
import { RECOMMENDED_COUNTING_RULES as RULES } from '../counting-rules.js';
import type { CaseFacts, DecisionFacts } from './case-facts.js';
import { countCase } from './count-case.js';
import { legalMoment } from './legal-moment.js';

type Days<T> = { [K in keyof T]: K extends `${string}On` ? string : T[K] };

function decision(given: Partial<Days<DecisionFacts>>): DecisionFacts {
  return { round: 1, cause: 'first', outcome: 'granted', ...(given as Partial<DecisionFacts>) };
}
type Given = Partial<Omit<Days<CaseFacts>, 'events'>> & { events?: { type: string; on: string }[] };
function facts(given: Given): CaseFacts {
  const plain = { applicantType: 'naturalPerson', receivedOn: '2024-06-03', decisions: [], events: [] };
  return { ...plain, ...given } as unknown as CaseFacts;
}
const handled = (given: Given, rules = RULES): (string | null)[] => {
  const counted = countCase(facts(given), rules);
  expect(counted).toHaveLength(1);
  return [counted[0]!.receivedOn, counted[0]!.handledOn, counted[0]!.outcome];
};

describe('countCase: the year of receipt', () => {
  it('edge 1: received 12-28, answered 01-20: new in the first year, handled in the second, one case', () => {
    const decisions = [decision({ delivery: 'post', dispatchedOn: '2026-01-20' })];
    expect(handled({ receivedOn: '2025-12-28', decisions })).toEqual(['2025-12-28', '2026-01-20', 'granted']);
  });
  it('edge 2: sent online 12-31, confirmed 01-02: new in the second year only', () => {
    expect(handled({ receivedOn: '2025-01-02' })).toEqual(['2025-01-02', null, null]);
  });
  it('edge 3: EMS signed for by the mailroom on 12-31 is received in that year', () => {
    expect(handled({ receivedOn: '2024-12-31' })[0]).toBe('2024-12-31');
  });
});

describe('countCase: the legal moment of an answer', () => {
  it('edge 8: a letter dated 12-31 and posted 01-02 is open at the year end', () => {
    const decisions = [decision({ delivery: 'post', signedOn: '2024-12-31', dispatchedOn: '2025-01-02' })];
    expect(handled({ decisions })[1]).toBe('2025-01-02');
  });
  it('edge 8: under resultDateRule signed the same letter counts on its date', () => {
    const decisions = [decision({ delivery: 'post', signedOn: '2024-12-31', dispatchedOn: '2025-01-02' })];
    expect(handled({ decisions }, { ...RULES, resultDateRule: 'signed' })[1]).toBe('2024-12-31');
  });
  it.each(['edge 9: posted 12-31, delivered 01-04', 'edge 52: posted 12-31, signed for 01-04'])('%s', () => {
    const decisions = [decision({ delivery: 'post', dispatchedOn: '2024-12-31', servedOn: '2025-01-04' })];
    expect(handled({ decisions })[1]).toBe('2024-12-31');
  });
  it('edge 53: served by hand 01-02 on a letter dated 12-31 counts in the second year', () => {
    const decisions = [decision({ delivery: 'direct', signedOn: '2024-12-31', servedOn: '2025-01-02' })];
    expect(handled({ decisions })[1]).toBe('2025-01-02');
  });
  it('edge 10: returned undelivered and served again: still one result, on the first posting', () => {
    const decisions = [decision({ delivery: 'post', dispatchedOn: '2024-06-20' })];
    const events = [
      { type: 'returnedUndelivered', on: '2024-07-01' },
      { type: 'servedAgain', on: '2025-01-03' },
    ];
    expect(handled({ decisions, events })).toEqual(['2024-06-03', '2024-06-20', 'granted']);
  });
  it.each([
    ['post by dispatch', { delivery: 'post', servedOn: '2024-07-02' }, undefined],
    ['direct by signature', { delivery: 'direct', dispatchedOn: '2024-07-01' }, undefined],
    [
      'through another agency',
      { delivery: 'viaAgency', dispatchedOn: '2024-07-01', servedOn: '2024-07-02' },
      '2024-07-02',
    ],
    ['on the spot', { delivery: 'onTheSpot', servedOn: '2024-07-02' }, '2024-07-02'],
    [
      'electronic on arrival',
      { delivery: 'electronic', dispatchedOn: '2024-07-01', servedOn: '2024-07-02' },
      '2024-07-02',
    ],
    ['electronic, arrival not told', { delivery: 'electronic', dispatchedOn: '2024-07-01' }, '2024-07-01'],
    ['delivery not told, posted', { dispatchedOn: '2024-07-01', servedOn: '2024-07-02' }, '2024-07-01'],
    ['delivery not told, served', { signedOn: '2024-07-01', servedOn: '2024-07-02' }, '2024-07-02'],
    ['signed only', { signedOn: '2024-07-01' }, undefined],
  ] as const)('%s', (_, letter, expected) => {
    expect(legalMoment(decision(letter), RULES)).toBe(expected);
  });
});

describe('countCase: closed without a letter', () => {
  const withdrawn = (on: string): { type: string; on: string }[] => [{ type: 'withdrawn', on }];

  it('edge 54: withdrawn 12-30 without a letter is other.misc in that year', () => {
    expect(handled({ events: withdrawn('2024-12-30') }).slice(1)).toEqual(['2024-12-30', 'other.misc']);
  });
  it('edge 18: withdrawn before the answer is other.misc, withdrawn after it changes nothing', () => {
    const decisions = [decision({ delivery: 'post', signedOn: '2024-06-10', dispatchedOn: '2024-06-20' })];
    expect(handled({ decisions, events: withdrawn('2024-06-15') }).slice(1)).toEqual([
      '2024-06-15',
      'other.misc',
    ]);
    expect(handled({ decisions, events: withdrawn('2024-06-25') }).slice(1)).toEqual([
      '2024-06-20',
      'granted',
    ]);
  });
  it('edge 18: withdrawn on the day of the answer leaves the answer in place', () => {
    const decisions = [decision({ delivery: 'direct', servedOn: '2024-06-20' })];
    expect(handled({ decisions, events: withdrawn('2024-06-20') })[2]).toBe('granted');
  });
  it('edge 55: the supplement period ends 12-31 with nothing come: other.noSupplement on 01-01', () => {
    const lapsed = { events: [{ type: 'supplementLapsed', on: '2025-01-01' }] };
    expect(handled(lapsed).slice(1)).toEqual(['2025-01-01', 'other.noSupplement']);
    const closed = { decisions: [decision({ outcome: 'other.noSupplement' })], closedOn: '2025-01-01' };
    expect(handled(closed).slice(1)).toEqual(['2025-01-01', 'other.noSupplement']);
  });
  it('a fee that lapsed is other.feeUnpaid, and closedOn comes before the day of the lapse', () => {
    const events = [{ type: 'feeLapsed', on: '2025-01-03' }];
    expect(handled({ events }).slice(1)).toEqual(['2025-01-03', 'other.feeUnpaid']);
    expect(handled({ events, closedOn: '2025-01-06' }).slice(1)).toEqual(['2025-01-06', 'other.feeUnpaid']);
  });
  it('an answer after a lapse is the result', () => {
    const events = [{ type: 'supplementLapsed', on: '2024-07-01' }];
    const decisions = [decision({ delivery: 'post', dispatchedOn: '2024-07-20' })];
    expect(handled({ events, decisions }).slice(1)).toEqual(['2024-07-20', 'granted']);
    expect(handled({ events, decisions: [decision({ signedOn: '2024-07-20' })] })[1]).toBeNull();
  });
  it('a supplement taken after its period with a good reason leaves the case open (条例第三十条)', () => {
    const late = [
      { type: 'supplementLapsed', on: '2024-07-01' },
      { type: 'supplementReceived', on: '2024-07-05' },
    ];
    expect(handled({ events: late }).slice(1)).toEqual([null, null]);
    const lapsedAgain = [...late, { type: 'supplementLapsed', on: '2024-08-01' }];
    expect(handled({ events: lapsedAgain }).slice(1)).toEqual(['2024-08-01', 'other.noSupplement']);
  });
  it('of one day, what was recorded later came later: a lapse that was taken back the same day, and one after a part payment', () => {
    const on = '2024-07-01';
    const taken = [
      { type: 'supplementLapsed', on },
      { type: 'supplementReceived', on },
    ];
    expect(handled({ events: taken }).slice(1)).toEqual([null, null]);
    const part = [
      { type: 'feePaid', on },
      { type: 'feeLapsed', on },
    ];
    expect(handled({ events: part }).slice(1)).toEqual([on, 'other.feeUnpaid']);
  });
  it('a supplement that came too late and was not taken leaves the lapse in place', () => {
    const events = [
      { type: 'supplementLapsed', on: '2024-07-01' },
      { type: 'supplementReceived', on: '2024-07-05' },
    ];
    const lapsed = ['2024-07-01', 'other.noSupplement'];
    expect(handled({ events, closedOn: '2024-07-01' }).slice(1)).toEqual(lapsed);
    expect(handled({ events, decisions: [decision({ outcome: 'other.noSupplement' })] }).slice(1)).toEqual(
      lapsed,
    );
  });
  it('merged into another case: other.misc on the day of closing', () => {
    expect(handled({ mergedInto: 'A2', closedOn: '2024-07-01' }).slice(1)).toEqual([
      '2024-07-01',
      'other.misc',
    ]);
  });
});

describe('countCase: several answers', () => {
  const first = decision({ outcome: 'refused.thirdParty', delivery: 'post', dispatchedOn: '2024-06-20' });

  it('edge 30: annulled and re-made in the next year: the first answer stays, no second case', () => {
    const redo = decision({
      round: 2,
      cause: 'redo',
      outcome: 'granted',
      delivery: 'post',
      dispatchedOn: '2025-03-03',
    });
    expect(handled({ decisions: [first, redo] })).toEqual(['2024-06-03', '2024-06-20', 'refused.thirdParty']);
  });
  it('edge 30: under redoRule newCase the re-made answer is received and handled in its year', () => {
    const redo = decision({
      round: 2,
      cause: 'redo',
      outcome: 'granted',
      delivery: 'post',
      dispatchedOn: '2025-03-03',
    });
    const parts = countCase(facts({ decisions: [first, redo] }), { ...RULES, redoRule: 'newCase' });
    expect(parts.map((part) => [part.part, part.receivedOn, part.handledOn, part.outcome])).toEqual([
      [1, '2024-06-03', '2024-06-20', 'refused.thirdParty'],
      [2, '2025-03-03', '2025-03-03', 'granted'],
    ]);
  });
  it('a redo of an answer of which only the day of closing is told: the first answer stays in its year', () => {
    const old = decision({ outcome: 'refused.thirdParty' });
    const redo = decision({
      round: 2,
      cause: 'redo',
      outcome: 'granted',
      delivery: 'post',
      dispatchedOn: '2025-03-03',
    });
    const given = { decisions: [old, redo], closedOn: '2024-06-28' };
    expect(handled(given).slice(1)).toEqual(['2024-06-28', 'refused.thirdParty']);
    const parts = countCase(facts(given), { ...RULES, redoRule: 'newCase' });
    expect(parts.map((part) => [part.part, part.handledOn, part.outcome])).toEqual([
      [1, '2024-06-28', 'refused.thirdParty'],
      [2, '2025-03-03', 'granted'],
    ]);
  });
  it('edge 56: ordered in December to answer for the first time, answered in January: open, then the result', () => {
    const ordered = decision({
      cause: 'orderedFirst',
      delivery: 'direct',
      signedOn: '2024-12-30',
      servedOn: '2025-01-06',
    });
    expect(handled({ decisions: [ordered] })).toEqual(['2024-06-03', '2025-01-06', 'granted']);
    expect(handled({ decisions: [decision({ signedOn: '2024-07-01' }), { ...ordered, round: 2 }] })[1]).toBe(
      '2025-01-06',
    );
  });
  it('edge 57: a redo ordered in December and pending leaves the first result', () => {
    const redo = decision({ round: 2, cause: 'redo', outcome: 'granted', signedOn: '2024-12-30' });
    expect(handled({ decisions: [first, redo] }).slice(1)).toEqual(['2024-06-20', 'refused.thirdParty']);
    expect(countCase(facts({ decisions: [first, redo] }), { ...RULES, redoRule: 'newCase' })).toHaveLength(1);
  });
});

describe('countCase: both editions read the same outcomes', () => {
  it.each(['other.noSupplement', 'other.feeUnpaid', 'other.misc'] as const)(
    'edge 45: %s stays the finest row, so that edition 2019 can fold it into one and the carried case keeps its column',
    (outcome: Outcome) => {
      const given = {
        applicantType: 'legalServiceOrganization',
        receivedOn: '2020-12-20',
        closedOn: '2021-01-05',
      } as const;
      const [counted] = countCase(facts({ ...given, decisions: [decision({ outcome })] }), RULES);
      expect(OUTCOMES).toContain(counted!.outcome);
      expect(counted).toEqual({
        part: 1,
        applicantType: 'legalServiceOrganization',
        receivedOn: day('2020-12-20'),
        handledOn: day('2021-01-05'),
        outcome,
      });
    },
  );
});
