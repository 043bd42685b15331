import type { Consequence } from '../domain/proceeding/consequence.js';
import type { LocalDate } from '../law/local-date.js';
import type { ProceedingAnswer } from './proceeding.schemas.js';

/** An application that was opened again because of a proceeding. */
export interface OpenedAgain {
  readonly on: LocalDate;
  readonly cause: Consequence['cause'];
  /** Null where no day can be told. */
  readonly dueOn: string | null;
}

export const consequenceAnswer = (
  caseNo: string,
  { cause, from }: Consequence,
  opened: OpenedAgain | undefined,
  why: string | null,
): ProceedingAnswer['consequences'][number] => ({
  caseNo,
  cause,
  from,
  openedOn: opened?.on ?? null,
  dueOn: opened?.dueOn ?? null,
  why,
});
