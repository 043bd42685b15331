import type { DisposalWords } from '../../../domain/proceeding/disposals.js';
import { law } from '../../../law/law.js';
import type { LocalDate } from '../../../law/local-date.js';
import type { LedgerPlace } from '../ledger-place.js';
import type { LedgerRecord } from '../records/record-schemas.js';
import { checkApplication } from './application-rules.js';
import { checkDocument, checkFigure } from './disclosure-rules.js';
import { Findings } from './findings.js';
import { checkLawsuit, checkReview } from './proceeding-rules.js';

/**
 * Whether one record agrees with itself, leaving aside all others.
 * @param words by which its agency counts: see `wordsWith`
 */
export function checkRecord(
  record: LedgerRecord,
  place: LedgerPlace,
  today: LocalDate,
  words: DisposalWords = law().disposals,
): Findings {
  const findings = new Findings(place, today);
  switch (record.kind) {
    case 'application':
      checkApplication(record, findings);
      break;
    case 'review':
      checkReview(record, words, findings);
      break;
    case 'lawsuit':
      checkLawsuit(record, words, findings);
      break;
    case 'figure':
      checkFigure(record, findings);
      break;
    case 'document':
      checkDocument(record, findings);
      break;
    case 'agency':
    case 'opening':
      break;
  }
  return findings;
}
