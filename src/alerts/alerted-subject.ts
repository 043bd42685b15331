import type { DueAlert } from '../domain/alert/due-alert.js';
import type { AlertSubject } from '../law/alerts/keys.js';
import type { LocalDate } from '../law/local-date.js';

/** An agency as far as what it has to be told depends on it. */
export interface AlertedAgency {
  readonly id: number;
  readonly code: string;
  readonly parentId: number | null;
  /** When it was entered here: what was due before is nobody's here. */
  readonly enteredOn: LocalDate;
  /** When it was set up; null: long before. */
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

/** A case, proceeding, report or sheet of which something may have fallen due. */
export interface AlertedSubject {
  readonly subject: AlertSubject;
  readonly key: string;
  readonly name: string;
  /** Account of whoever works on it; null: nobody. */
  readonly assigneeId: number | null;
  /** What has fallen due of it, in the order in which it fell. */
  readonly fallen: () => readonly DueAlert[];
}
