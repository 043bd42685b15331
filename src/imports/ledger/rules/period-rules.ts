import type { DeadlineEvent } from '../../../domain/deadline/deadline-facts.js';
import type { Remark, RemarkCode } from '../../../domain/deadline/remarks.js';
import { replay } from '../../../domain/deadline/replay.js';
import { DomainError } from '../../../law/domain-error.js';
import { law } from '../../../law/law.js';
import { importIssue } from '../import-issues.js';
import type { ApplicationRecord, EventRecord } from '../records/record-schemas.js';
import type { Findings } from './findings.js';

/** What did not do to the answer period what it was meant to. What is merely not told has warnings of its own. */
const POINTED_OUT: ReadonlySet<RemarkCode> = new Set<RemarkCode>([
  'supplement.late',
  'supplement.again',
  'extension.late',
  'extension.overMax',
  'extension.again',
  'delay.late',
  'fee.late',
]);

/** What the record tells of the event, as the deadline engine reads it. */
function eventOf(event: EventRecord): DeadlineEvent {
  const amount = 'amountYuan' in event ? event.amountYuan : undefined;
  return {
    type: event.type,
    on: event.on,
    ...('servedOn' in event && event.servedOn && { servedOn: event.servedOn }),
    ...('receivedOn' in event && event.receivedOn && { receivedOn: event.receivedOn }),
    ...('replyWithinWorkingDays' in event &&
      event.replyWithinWorkingDays && { replyWithinWorkingDays: event.replyWithinWorkingDays }),
    ...('workingDays' in event && event.workingDays && { workingDays: event.workingDays }),
    ...('until' in event && event.until && { until: event.until }),
    ...('party' in event && event.party && { party: event.party }),
    ...(typeof amount === 'number' && { amountFen: Math.round(amount * 100) }),
  };
}

/** Nothing can be said of an old case, or of a day in a year that has no calendar yet. */
function remarksOn({ receivedOn, events = [] }: ApplicationRecord): readonly Remark[] {
  try {
    return replay({ receivedOn, events: events.map(eventOf) }, law()).remarks;
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

/** History is history: a notice that came too late is accepted, and pointed out. */
export function warnOfPeriod(record: ApplicationRecord, findings: Findings): void {
  if ((record.events ?? []).length === 0) return;
  for (const { code, message } of remarksOn(record)) {
    if (POINTED_OUT.has(code))
      findings.warn(importIssue('period.noEffect', findings.place, 'events', { value: message }));
  }
}
