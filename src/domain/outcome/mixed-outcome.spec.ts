import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { OUTCOMES, type Outcome } from '../../law/vocabularies/keys.js';
import { mixedOutcome, otherGrounds } from './mixed-outcome.js';
import { rowOfOutcome } from './row-of-outcome.js';
import { sameApplicant } from './same-applicant.js';

const MIXED: readonly (readonly [items: Outcome[], partial: Outcome, unlessRefused: Outcome])[] = [
  [['granted', 'granted'], 'granted', 'granted'],
  [['granted', 'unavailable.notHeld'], 'partial', 'granted'],
  [['granted', 'declined.publication', 'other.misc'], 'partial', 'granted'],
  [['granted', 'refused.stateSecret', 'unavailable.notHeld'], 'partial', 'partial'],
  [['granted', 'partial'], 'partial', 'partial'],
  [['refused.thirdParty', 'unavailable.notHeld'], 'refused.thirdParty', 'refused.thirdParty'],
  [['declined.petition', 'unavailable.notHeld'], 'unavailable.notHeld', 'unavailable.notHeld'],
  [['other.misc', 'declined.petition'], 'declined.petition', 'declined.petition'],
  [['refused.processInfo', 'refused.stateSecret'], 'refused.stateSecret', 'refused.stateSecret'],
];

describe('one row for several items', () => {
  it.each(MIXED)('%j: %s, under grantedUnlessRefused %s', (items, partial, unlessRefused) => {
    expect(mixedOutcome(items, 'partial')).toBe(partial);
    expect(mixedOutcome(items.toReversed(), 'partial')).toBe(partial);
    expect(mixedOutcome(items, 'grantedUnlessRefused')).toBe(unlessRefused);
  });
  it('is left to whoever decides under asRecorded, where the items differ', () => {
    expect(mixedOutcome(['granted', 'unavailable.notHeld'], 'asRecorded')).toBeUndefined();
    expect(mixedOutcome(['granted', 'granted'], 'asRecorded')).toBe('granted');
    expect(mixedOutcome([], 'partial')).toBeUndefined();
  });
  it('keeps the other grounds', () => {
    const items: Outcome[] = ['unavailable.notHeld', 'granted', 'refused.stateSecret', 'granted'];
    expect(otherGrounds(items, 'partial')).toEqual(['granted', 'refused.stateSecret', 'unavailable.notHeld']);
  });
});

describe('the row in which a result counts', () => {
  it('of the edition of 2021 are rows 3 to 23, each once', () => {
    const edition = law().edition('2021');
    expect(OUTCOMES.map((outcome) => rowOfOutcome(outcome, edition).number)).toEqual(
      OUTCOMES.map((_, index) => index + 3),
    );
    expect(rowOfOutcome('refused.thirdParty', edition).path).toEqual([
      '三、本年度办理结果',
      '（三）不予公开',
      '4.保护第三方合法权益',
    ]);
  });
  it('of the edition of 2019 share one row for 其他处理', () => {
    const edition = law().edition('2019');
    const rows = (['other.noSupplement', 'other.feeUnpaid', 'other.misc'] as const).map((outcome) =>
      rowOfOutcome(outcome, edition),
    );
    expect(new Set(rows.map(({ number }) => number)).size).toBe(1);
    expect(rows[0]?.key).toBe('other');
  });
});

describe('whether two applicants are one', () => {
  const person = { type: 'naturalPerson', name: '张三' };
  it.each([
    [
      'the same number, whatever the name',
      { ...person, idNumber: '1' },
      { ...person, name: '张叁', idNumber: '1' },
      true,
    ],
    ['the same name with another number', { ...person, idNumber: '1' }, { ...person, idNumber: '2' }, false],
    ['the same name, one number not told', { ...person, idNumber: '1' }, person, true],
    ['another name, no numbers', person, { ...person, name: '李四' }, false],
    ['the same name of another type', person, { ...person, type: 'other' }, false],
  ])('%s', (_, a, b, expected) => {
    expect(sameApplicant(a, b)).toBe(expected);
    expect(sameApplicant(b, a)).toBe(expected);
  });
});
