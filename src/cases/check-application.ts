import { DomainError } from '../law/domain-error.js';
import type { LocalDate } from '../law/local-date.js';
import type { ImportIssue } from '../imports/ledger/import-issues.js';
import type { ApplicationRecord } from '../imports/ledger/records/record-schemas.js';
import { checkRecord } from '../imports/ledger/rules/check-record.js';

/** A finding about a case: where, and a sentence. */
export interface CaseFinding {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** The sentences of the ledger begin with the line, which a single application has not. */
export const findingOf = ({ field, code, message }: ImportIssue): CaseFinding => ({
  field,
  code,
  message: message.slice(message.indexOf('：') + 1),
});

/**
 * @param reopenedOn the first day on which the case was opened again: from then on an answer may be awaited once more, of which
 *   the ledger knows nothing
 * @throws DomainError `case.contradiction` with every finding
 * @returns what is merely not told
 */
export function checkApplication(
  record: ApplicationRecord,
  today: LocalDate,
  reopenedOn?: LocalDate,
): CaseFinding[] {
  const { refusals: found, warnings } = checkRecord(record, { line: 1 }, today);
  const eventOf = ({ field }: ImportIssue) => record.events?.[Number(/^events\[(\d+)\]/.exec(field)?.[1])];
  const refusals = found.filter((issue) => {
    const on = issue.code === 'event.afterDecision' ? eventOf(issue)?.on : undefined;
    return reopenedOn === undefined || on === undefined || on < reopenedOn;
  });
  if (refusals.length > 0) throw contradiction(refusals.map(findingOf));
  return warnings.map(findingOf);
}

export const contradiction = (issues: readonly CaseFinding[]): DomainError =>
  new DomainError('case.contradiction', issues.map(({ message }) => message).join(''), { issues });
