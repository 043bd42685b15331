import type { Case } from '../../api/types.js';
import type { PartFields } from '../grounds/part-fields.js';

type Decision = Case['decisions'][number];

/** The answer that is contested: of the round chosen, else the last. */
export const contestedAnswer = (
  found: Case | undefined,
  round: number | null | undefined,
): Decision | undefined =>
  round == null ? found?.decisions.at(-1) : found?.decisions.find((one) => one.round === round);

const COMPLAINTS: Readonly<Record<string, PartFields['complaint']>> = {
  partial: 'partlyRefused',
  refused: 'refused',
  unavailable: 'notHeld',
  declined: 'notProcessed',
};

/** With what a ground begins: what was answered, and what is usually contested of such an answer. */
export function freshGround(found: Case | undefined, answer: Decision | undefined): PartFields {
  if (found === undefined) return {};
  if (answer === undefined) return { complaint: 'noAnswer' };
  const complaint = COMPLAINTS[answer.outcome.split('.')[0] ?? ''];
  return { outcome: answer.outcome, ...(complaint !== undefined && { complaint }) };
}
