import { deadline, type Deadline, type WaitingFor } from '../domain/deadline/deadline.js';
import type { DeadlineFacts, DeadlineLaw } from '../domain/deadline/deadline-facts.js';
import { DomainError } from '../law/domain-error.js';
import type { LocalDate } from '../law/local-date.js';
import { standsOn, withRedo, type RedoFacts, type StoredDeadlineEvent } from './redo-facts.js';

/** What the answer period of a stored case follows from. */
export interface CaseDeadlineFacts extends DeadlineFacts, RedoFacts {
  readonly events: readonly StoredDeadlineEvent[];
  /** The legal moment of the answer, null while the case is open. */
  readonly handledOn: LocalDate | null;
}

/** The due day as lists show it; `overdue` of an answered case: it was answered too late. */
export interface Due {
  readonly dueOn: LocalDate | null;
  readonly provisional: boolean;
  readonly overdue: boolean;
  /** Working days left after today, negative when overdue; null where nothing is due. */
  readonly daysLeft: number | null;
  readonly waitingFor: WaitingFor | null;
  readonly waitingUntil: LocalDate | null;
  readonly waitingProvisional: boolean;
}

/** Receipts before the law is in force, and years of which no calendar is known: no day can be told. */
const NOT_RECKONED: readonly string[] = ['law.notComputable', 'law.notInForce', 'calendar.none'];

/** An open case stands as of today; an answered one as of its answer, the last one where it was made again. @returns null where the law gives no day */
export function deadlineOfCase(
  facts: CaseDeadlineFacts,
  today: LocalDate,
  law: DeadlineLaw,
): Deadline | null {
  const { receivedOn, events, handledOn } = facts;
  try {
    const on = standsOn(events, handledOn, facts, today);
    return deadline({ receivedOn, events: withRedo(events, facts) }, on, law);
  } catch (error) {
    if (error instanceof DomainError && NOT_RECKONED.includes(error.code)) return null;
    throw error;
  }
}

export function dueOfDeadline(found: Deadline | null): Due {
  return {
    dueOn: found?.dueOn ?? null,
    provisional: found?.provisional ?? false,
    overdue: found !== null && found.dueOn !== null && found.on > found.dueOn,
    daysLeft: found?.daysLeft ?? null,
    waitingFor: found?.waitingFor ?? null,
    waitingUntil: found?.waitingUntil ?? null,
    waitingProvisional: found?.waitingProvisional ?? false,
  };
}
