import type { LedgerRecord } from '../imports/ledger/records/record-schemas.js';
import { yearOf } from '../law/local-date.js';
import type { LocalDate } from '../law/local-date.js';
import { Chance } from './chance.js';
import { DEMONSTRATION_AGENCIES } from './demonstration-agencies.js';
import { demonstrationCases } from './demonstration-cases.js';
import { demonstrationDocuments, demonstrationFigures } from './demonstration-disclosures.js';
import { DemonstrationProceedings } from './demonstration-proceedings.js';
import { demonstrationProse } from './demonstration-prose.js';
import { TimeLine } from './time-line.js';

/**
 * The register of the demonstration as it stands today: cases of last year and this year with everything that belongs to
 * them. The same day gives the same register.
 */
export function demonstrationRecords(today: LocalDate): LedgerRecord[] {
  const chance = new Chance(yearOf(today));
  const time = new TimeLine(today);
  const agencies = new Map(DEMONSTRATION_AGENCIES.map((agency) => [agency.code, agency]));
  const cases = demonstrationCases(DEMONSTRATION_AGENCIES, today, chance, time);
  const proceedings = new DemonstrationProceedings(agencies, chance, time).against(cases);
  const disclosures = DEMONSTRATION_AGENCIES.flatMap((agency) => {
    const documents = demonstrationDocuments(agency, today, chance, time);
    const figures = demonstrationFigures(agency, documents, today);
    return [...documents, ...figures, ...demonstrationProse(agency, yearOf(today) - 1)];
  });
  return [...cases, ...proceedings, ...disclosures];
}

/** The same as a file that anybody could have sent. */
export function demonstrationLedger(today: LocalDate): Buffer {
  return Buffer.from(
    demonstrationRecords(today)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
  );
}
