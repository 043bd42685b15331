import { suitAfterReview } from '../../domain/remedies/after-review.js';
import { law } from '../../law/law.js';
import type { Contesting } from './contesting.repository.js';
import type { Filing, FilingWarning } from './filing.js';
import type { ReviewStanding } from './review-ends.js';

export const NO_REVIEW: FilingWarning = {
  field: 'review',
  code: 'lawsuit.noReview',
  message:
    '复议后起诉的，没有填写此前的复议。请填写复议的编号，或者先登记复议；未经复议的，请把起诉途径改为直接起诉。',
};

function undecided(review: Contesting, { dueOn }: ReviewStanding, { filedOn }: Filing): FilingWarning {
  const until = dueOn === null ? '' : `，作出决定的期限到 ${dueOn} 届满`;
  return {
    field: 'review',
    code: 'lawsuit.reviewUndecided',
    message: `复议“${review.ref}”到 ${filedOn} 还没有作出决定${until}；复议期间不得起诉（行政复议法第二十九条，行政诉讼法第四十五条）。请核对起诉之日，或者先登记复议决定。`,
  };
}

/** A suit after a review: of one that was not decided yet, or more than fifteen days after its end. */
export function afterReview(
  review: Contesting,
  standing: ReviewStanding,
  isReviewFirst: boolean,
  filing: Filing,
): FilingWarning[] {
  const { end } = standing;
  if (!end) return [undecided(review, standing, filing)];
  const { startsOn, until, citation, note } = suitAfterReview(end, isReviewFirst, law());
  if (end.kind === 'ended' && isReviewFirst)
    return [
      {
        field: 'review',
        code: 'lawsuit.reviewEnded',
        message: `复议“${review.ref}”：${String(note)}请核对起诉途径；可以在答辩中提出。`,
      },
    ];
  if (until === null || filing.filedOn <= until) return [];
  return [
    {
      field: 'filedOn',
      code: 'lawsuit.lateAfterReview',
      message: `复议“${review.ref}”之后起诉的期限自 ${String(startsOn)} 起算，到 ${until} 届满（${String(citation)}），起诉之日 ${filing.filedOn} 已经超过。请核对复议决定的送达之日和起诉之日；确已超过的，可以在答辩中提出。`,
    },
  ];
}
