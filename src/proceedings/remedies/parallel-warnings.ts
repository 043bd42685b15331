import { stageLabel } from '../../domain/proceeding/course.js';
import { law } from '../../law/law.js';
import type { ProceedingStage } from '../../law/proceedings/keys.js';
import type { Contesting } from './contesting.repository.js';
import type { Filing, FilingWarning } from './filing.js';

const OVER: readonly ProceedingStage[] = ['filed', 'refused', 'effective'];

/** Accepted, and not over on the day of filing. */
function isPending({ kind, acceptedOn, concludedOn, stage }: Contesting, { filedOn }: Filing): boolean {
  if (acceptedOn === null || acceptedOn > filedOn) return false;
  // A lawsuit that was decided may still be appealed; a review ends with its decision.
  if (kind === 'lawsuit') return !OVER.includes(stage);
  return concludedOn === null || concludedOn > filedOn;
}

/** Of different answers to one application. */
const concernsAnother = (other: Contesting, { round }: Filing): boolean =>
  round != null && other.round !== null && other.round !== round;

/** A review and a suit about the same answer at once: whoever accepted first bars the other (行政复议法 art. 29). */
export function inParallel(others: readonly Contesting[], filing: Filing): FilingWarning[] {
  const barring = others.filter(
    (other) =>
      other.kind !== filing.kind &&
      !(other.kind === 'review' && other.id === filing.reviewId) &&
      isPending(other, filing) &&
      !concernsAnother(other, filing),
  );
  return barring.map(({ kind, ref, stage }) => ({
    field: 'filedOn',
    code: kind === 'review' ? 'lawsuit.reviewPending' : 'review.suitPending',
    message:
      kind === 'review'
        ? `同一申请的复议“${ref}”已经受理（${stageLabel(kind, stage, law())}），复议期间不得起诉（行政复议法第二十九条第一款）。请核对起诉之日；对复议决定不服起诉的，请填写这件复议的编号。`
        : `同一申请的诉讼“${ref}”法院已经立案（${stageLabel(kind, stage, law())}），不得再申请行政复议（行政复议法第二十九条第二款）。请核对是否针对同一答复；确属重复的，可以在复议答复中提出。`,
  }));
}
