import type { LocalDate } from '../../law/local-date.js';
import type { CourseLaw } from '../proceeding/steps.js';
import { remedyTerm, type RemedyTerm } from './remedy-dates.js';

/**
 * How a review left whoever applied for it: `decided`, and served on that day; `refused` (不予受理) on that day; `silent`: the
 * period for a decision ran out on that day; `ended`: terminated without a decision (行政复议法 art. 41).
 */
export type ReviewEnd =
  | { readonly kind: 'decided'; readonly servedOn: LocalDate | undefined }
  | { readonly kind: 'refused' | 'silent' | 'ended'; readonly on: LocalDate };

const NO_TERM: RemedyTerm = {
  startsOn: null,
  until: null,
  nominal: null,
  provisional: false,
  citation: null,
  note: null,
};

/**
 * Until when a suit may follow a review: fifteen days from its decision or the end of the period for it (行政诉讼法 art. 45),
 * also from a refusal where the review had to come first (行政复议法 art. 34).
 */
export function suitAfterReview(end: ReviewEnd, reviewFirst: boolean, law: CourseLaw): RemedyTerm {
  switch (end.kind) {
    case 'decided':
      return end.servedOn === undefined
        ? { ...NO_TERM, note: '复议决定还没有登记送达，期限自收到之日起计算。' }
        : remedyTerm('suitAfterReview', end.servedOn, law);
    case 'silent':
      return remedyTerm(
        reviewFirst ? 'suitAfterRefusedReview' : 'suitAfterReview',
        end.on,
        law,
        '复议机关逾期没有作出决定，自复议期限届满之日起计算。',
      );
    case 'refused':
      return reviewFirst
        ? remedyTerm('suitAfterRefusedReview', end.on, law, '自收到不予受理决定之日起计算。')
        : { ...NO_TERM, note: '复议机关不予受理的，可以在直接起诉的期限内对答复起诉。' };
    case 'ended':
      return {
        ...NO_TERM,
        note: reviewFirst
          ? '复议已经终止，没有复议决定；应当先复议的，不能直接起诉。'
          : '复议已经终止，可以在直接起诉的期限内对答复起诉。',
      };
  }
}
