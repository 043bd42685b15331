import { describe, expect, it } from '@jest/globals';
import { countCase } from '../domain/case/count-case.js';
import { RECOMMENDED_COUNTING_RULES } from '../domain/counting-rules.js';
import { caseFactsOf } from '../imports/ledger/facts-of-record.js';
import { localDate, yearOf } from '../law/local-date.js';
import { APPLICANT_TYPES, OUTCOMES } from '../law/vocabularies/keys.js';
import { demonstrationLedger, demonstrationRecords } from './demonstration-ledger.js';

const DAYS = ['2024-01-05', '2025-07-01', '2026-03-16', '2026-11-22', '2026-12-31'].map(localDate);

describe('the demonstration register', () => {
  it('is the same each time on the same day', () => {
    for (const day of DAYS) expect(demonstrationLedger(day).equals(demonstrationLedger(day))).toBe(true);
    expect(demonstrationLedger(DAYS[2]!).equals(demonstrationLedger(DAYS[3]!))).toBe(false);
  });

  it.each(DAYS)(
    'on %s has every outcome and every applicant last year, and nothing from the future',
    (today) => {
      const records = demonstrationRecords(today);
      const cases = records.flatMap((record) => (record.kind === 'application' ? [record] : []));
      const counted = cases.flatMap((record) => countCase(caseFactsOf(record), RECOMMENDED_COUNTING_RULES));
      const lastYear = counted.filter(
        ({ handledOn }) => handledOn && yearOf(handledOn) === yearOf(today) - 1,
      );
      expect(new Set(lastYear.map(({ outcome }) => outcome))).toEqual(new Set(OUTCOMES));
      expect(new Set(lastYear.map(({ applicantType }) => applicantType))).toEqual(new Set(APPLICANT_TYPES));
      expect(cases.length).toBeGreaterThan(160);
      const days = [...JSON.stringify(records).matchAll(/On":"(\d{4}-\d\d-\d\d)"/g)].map(([, day]) => day!);
      expect(days.filter((day) => day > today)).toEqual([]);
    },
  );
});
