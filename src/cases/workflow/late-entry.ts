import { workingDaysBetween } from '../../domain/working-days/working-days.js';
import { DomainError } from '../../law/domain-error.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';

/** More working days between the thing and its record are a late entry. */
export const LATE_AFTER_WORKING_DAYS = 2;

/** When something happened and when it was recorded, both as days of Asia/Shanghai. */
export interface RecordedOnce {
  readonly on: LocalDate;
  readonly recordedOn: LocalDate;
  readonly version: number;
}

/** Recorded long after it happened; what an import brought is history and never late. */
export function isLate({ on, recordedOn, version }: RecordedOnce): boolean {
  if (version === 1 || recordedOn <= on) return false;
  try {
    return workingDaysBetween(on, recordedOn, law().calendar) > LATE_AFTER_WORKING_DAYS;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
