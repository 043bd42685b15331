import type { CountingRules } from '../../domain/counting-rules.js';
import type { DisposalWords } from '../../domain/proceeding/disposals.js';
import type { Complaint, LossReason } from '../../law/proceedings/keys.js';
import { OUTCOMES } from '../../law/vocabularies/keys.js';
import type { ContestedRow, FoughtCase, Person } from './contested-rows.repository.js';
import { resultInForce, resultOfPart, type Standing } from '../result-in-force.js';

/** What was contested: an answer by its result; that none came; or something that no application of the register is about. */
export const CONTESTED = [...OUTCOMES, 'noAnswer', 'unlinked'] as const;
export type ContestedOutcome = (typeof CONTESTED)[number];

/** One ground of one review or lawsuit. */
export interface ContestedGround {
  readonly agencyId: number;
  readonly kind: 'review' | 'lawsuit';
  readonly ref: string;
  readonly outcome: ContestedOutcome;
  readonly assignee: Person | null;
  readonly standing: Standing;
  readonly complaint: Complaint | null;
  readonly lossReason: LossReason | null;
  readonly reason: string | null;
  /** The decisions that it is about: the same in a review and in the suit after it. */
  readonly decisions: readonly string[];
}

/** What of a case is contested. */
interface Fought {
  readonly outcome: ContestedOutcome;
  readonly decision: string;
  readonly assignee: Person | null;
}

function foughtOf({ id, rounds, assignee }: FoughtCase, row: ContestedRow): Fought {
  const { agencyId, round, filedOn } = row;
  const answer =
    round === null
      ? rounds.findLast(({ givenOn }) => givenOn !== null && givenOn <= filedOn)
      : rounds.find((one) => one.round === round);
  const decision = `${agencyId}/${id}/${answer?.round ?? 0}`;
  return { outcome: answer?.outcome ?? 'noAnswer', decision, assignee };
}

function foughtIn(row: ContestedRow): readonly Fought[] {
  if (row.cases.length > 0) return row.cases.map((one) => foughtOf(one, row));
  const { agencyId, id, reviewId, record } = row;
  const first = reviewId === null ? `${record.kind}:${id}` : `review:${reviewId}`;
  return [{ outcome: 'unlinked', decision: `${agencyId}/${first}`, assignee: null }];
}

const firstAssignee = (fought: readonly Fought[]): Person | null =>
  fought.find(({ assignee }) => assignee !== null)?.assignee ?? null;

type Part = NonNullable<ContestedRow['record']['parts']>[number];

/**
 * What a part is about: the result that it names, else that of the answer. A matter that nobody divided is about every result
 * that it contests, as where ten answers are reviewed together (并案).
 */
function outcomesOf(
  { outcome, complaint }: Part,
  fought: readonly Fought[],
  isUndivided: boolean,
): readonly ContestedOutcome[] {
  if (outcome !== undefined) return [outcome];
  if (complaint === 'noAnswer') return ['noAnswer'];
  const all = [...new Set(fought.map((one) => one.outcome))];
  return isUndivided ? all : all.slice(0, 1);
}

/**
 * The grounds of a review or lawsuit, part by part; none where it never was a case.
 * @param words by which the agency counts: see `wordsWith`
 */
export function groundsOf(row: ContestedRow, rules: CountingRules, words: DisposalWords): ContestedGround[] {
  const { agencyId, record } = row;
  const whole = resultInForce(record, rules, words);
  if (!whole) return [];
  const { kind, ref } = record;
  const fought = foughtIn(row);
  const ground = (outcome: ContestedOutcome, part: Part): ContestedGround => {
    const same = fought.filter((one) => one.outcome === outcome);
    const about = same.length > 0 ? same : fought;
    return {
      agencyId,
      kind,
      ref,
      outcome,
      assignee: firstAssignee(about),
      standing: resultOfPart(record, part.disposal, whole, rules, words),
      complaint: part.complaint ?? null,
      lossReason: part.lossReason ?? null,
      reason: part.reason ?? null,
      decisions: [...new Set(about.map(({ decision }) => decision))],
    };
  };
  const parts: readonly Part[] = record.parts?.length ? record.parts : [{}];
  return parts.flatMap((part) =>
    outcomesOf(part, fought, parts.length === 1).map((outcome) => ground(outcome, part)),
  );
}
