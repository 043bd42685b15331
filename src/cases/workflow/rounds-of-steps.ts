import { roundsOf, type RoundRecord } from '../../imports/ledger/facts-of-record.js';
import type { ApplicationRecord, DecisionRecord } from '../../imports/ledger/records/record-schemas.js';
import type { LocalDate } from '../../law/local-date.js';
import type { DecisionCause } from '../../law/vocabularies/keys.js';
import type { WorkflowEvent } from '../../law/workflow/keys.js';

/** A fact with what it tells. */
export interface Telling {
  readonly type: WorkflowEvent;
  readonly on: LocalDate;
  readonly details: Readonly<Record<string, unknown>>;
}

/** An application on its way through its facts. */
export interface Stepped {
  readonly record: ApplicationRecord;
  /** Where the case was opened again: what its next decision is. */
  readonly next: { readonly cause: DecisionCause; readonly by?: string } | undefined;
}

const asDecision = ({ position: _, ...decision }: RoundRecord): DecisionRecord => decision;

const withRounds = (
  { decision: _one, decisions: _many, ...record }: ApplicationRecord,
  rounds: readonly DecisionRecord[],
): ApplicationRecord => ({ ...record, decisions: [...rounds] });

const isSent = ({ dispatchedOn, servedOn }: RoundRecord): boolean => (dispatchedOn ?? servedOn) !== undefined;

/** A new round where there was none, or where the case was opened again; else the answer that was sent back, made anew. */
function decided(at: Stepped, { details }: Telling): Stepped {
  const rounds = roundsOf(at.record);
  const last = rounds.at(-1);
  const told = details as Pick<DecisionRecord, 'outcome'>;
  if (last && !at.next && !isSent(last)) {
    const { round, cause, by } = last;
    const anew = { round, cause, ...(by !== undefined && { by }), ...told };
    return { ...at, record: withRounds(at.record, [...rounds.slice(0, -1).map(asDecision), anew]) };
  }
  const opened = { round: (last?.round ?? 0) + 1, ...(at.next ?? { cause: 'first' as const }), ...told };
  return { record: withRounds(at.record, [...rounds.map(asDecision), opened]), next: undefined };
}

function letter(at: Stepped, { type, on, details }: Telling): Stepped {
  const rounds = roundsOf(at.record);
  const last = rounds.at(-1);
  if (!last) return at;
  const changed = { ...last, ...details, [`${type}On`]: on };
  return { ...at, record: withRounds(at.record, [...rounds.slice(0, -1), changed].map(asDecision)) };
}

/** Mail that came back was served on nobody: where no service is known, the second one is it. */
function servedAgain(at: Stepped, servedOn: LocalDate): Stepped {
  const last = roundsOf(at.record).at(-1);
  return !last || last.servedOn !== undefined
    ? at
    : letter(at, { type: 'served', on: servedOn, details: {} });
}

/** An answer that is not out yet becomes the one that was ordered; else the next one is a round of its own. */
function reopened(at: Stepped, { details }: Telling): Stepped {
  const rounds = roundsOf(at.record);
  const last = rounds.at(-1);
  // As the workflow reads it: before an answer has gone out nothing can be made again.
  const { cause = rounds.some(isSent) ? 'redo' : 'orderedFirst', by } = details as {
    cause?: DecisionCause;
    by?: string;
  };
  const next = { cause, ...(by !== undefined && { by }) };
  if (cause !== 'orderedFirst' || !last || isSent(last)) return { ...at, next };
  return {
    ...at,
    record: withRounds(at.record, [...rounds.slice(0, -1), { ...last, ...next }].map(asDecision)),
  };
}

/** The application with one more of its facts. */
export function stepped(at: Stepped, fact: Telling): Stepped {
  switch (fact.type) {
    case 'decided':
      return decided(at, fact);
    case 'signed':
    case 'dispatched':
    case 'served':
      return letter(at, fact);
    case 'servedAgain':
      return servedAgain(at, fact.on);
    case 'merged':
      return {
        ...at,
        record: { ...at.record, closedOn: fact.on, mergedInto: fact.details.into as string },
      };
    case 'confirmed':
      return { ...at, record: { ...at.record, receivedOn: fact.on } };
    case 'reopened':
      return reopened(at, fact);
    default:
      return at;
  }
}
