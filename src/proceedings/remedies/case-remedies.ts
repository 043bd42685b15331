import { deadlineOfCase } from '../../cases/case-deadline.js';
import type { CaseDeadlineFacts } from '../../cases/case-deadline.js';
import { answerRemedies, silenceRemedies, type Remedies } from '../../domain/remedies/remedy-dates.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { UNSENT_STAGES } from '../../law/workflow/keys.js';
import type { StoredAnswer } from './remedied-answers.repository.js';

/** A letter of ours cannot be issued without its remedy clause; of another one nobody knows. */
export const toldRedress = ({ letters }: StoredAnswer): boolean =>
  letters.some((kind) => law().letters.kind(kind).remedy === 'decides');

/** @param on for an answer of which no day is known */
export function remediesOf(answer: StoredAnswer, on: LocalDate, told = true): Remedies {
  const { outcome, grounds, servedOn, decidedOn } = answer;
  return answerRemedies(
    {
      outcome,
      grounds: grounds.length > 0 ? grounds : [{ outcome }],
      decidedOn: decidedOn ?? on,
      servedOn: servedOn ?? undefined,
      told,
    },
    law(),
  );
}

/** Waits for its answer, the first or one that is made again. */
const isUnanswered = ({ handledOn, madeHere, stage }: CaseDeadlineFacts): boolean =>
  handledOn === null || (madeHere === true && stage !== undefined && UNSENT_STAGES.includes(stage));

/** The last day to answer, of a case that had no answer after it; null where that has not passed. */
export function silentSince(facts: CaseDeadlineFacts, on: LocalDate): LocalDate | null {
  if (!isUnanswered(facts)) return null;
  const dueOn = deadlineOfCase(facts, on, law())?.dueOn ?? null;
  return dueOn !== null && on > dueOn ? dueOn : null;
}

export const remediesOfSilence = (dueOn: LocalDate): Remedies => silenceRemedies(dueOn, law());
