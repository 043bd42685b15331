import type { Deadline } from '../../domain/deadline/deadline.js';
import type { DeadlineFacts, DeadlineLaw } from '../../domain/deadline/deadline-facts.js';
import { law } from '../../law/law.js';
import { DomainError } from '../../law/domain-error.js';
import type { LocalDate } from '../../law/local-date.js';

type Reckoning = (facts: DeadlineFacts, on: LocalDate, law: DeadlineLaw) => Deadline;

/** @returns null where the law gives no day: receipts before the present regulations */
export function deadlineOfFacts(facts: DeadlineFacts, on: LocalDate, reckon: Reckoning): Deadline | null {
  try {
    return reckon(facts, on, law());
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
