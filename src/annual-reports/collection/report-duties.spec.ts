import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/local-date.js';
import type { Superior } from './collection.repository.js';
import { reportDuties } from './report-duties.js';

const above = (dueOn: string | null): Superior => ({
  agencyId: 1,
  year: 2026,
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
    const { submit } = reportDuties(year, undefined, above(wanted));
    expect(submit).toMatchObject({ dueOn, planFor, doneOn: null });
  });
});

describe('the text that a report is asked for by', () => {
  const citation = (kind: Superior['kind'], wanted: string | null): string =>
    reportDuties(2026, undefined, { ...above(wanted), kind }).submit.citation;

  it('is that of the kind of the agency', () => {
    expect(citation('government', null)).toBe('《政府信息公开条例》第四十九条第二款');
    expect(citation('townshipGovernment', null)).toBe('参照《政府信息公开条例》第四十九条第一款');
  });

  it('says that a superior wants it earlier', () => {
    expect(citation('department', '2027-01-20')).toBe(
      '上级机关定的报送日；《政府信息公开条例》第四十九条第一款',
    );
  });
});
