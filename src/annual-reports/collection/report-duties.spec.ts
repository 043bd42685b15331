import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/local-date.js';
import type { Superior } from './collection.repository.js';
import { reportDuties } from './report-duties.js';

const above = (dueOn: string | null): Superior => ({
  agencyId: 1,
  kind: null,
  dueOn: dueOn === null ? null : localDate(dueOn),
});

describe('by when a report is asked for', () => {
  it.each([
    ['a working day', 2023, null, '2024-01-31', '2024-01-31'],
    ['a Sunday, which moves nothing', 2026, null, '2027-01-31', '2027-01-29'],
    ['a festival', 2024, null, '2025-01-31', '2025-01-27'],
    ['earlier where a superior wants it', 2026, '2027-01-20', '2027-01-20', '2027-01-20'],
    ['on a day off, too', 2026, '2027-01-24', '2027-01-24', '2027-01-22'],
    ['never later than the law', 2026, '2027-03-15', '2027-01-31', '2027-01-29'],
  ])('%s', (_, year, wanted, dueOn, planFor) => {
    expect(reportDuties(year, undefined, above(wanted)).submit).toEqual({ dueOn, planFor, doneOn: null });
  });
});
