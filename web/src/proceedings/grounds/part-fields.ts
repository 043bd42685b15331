import type { NewReview, Proceeding } from '../../api/types.js';

/** One ground that is contested, as forms have it. */
export type PartFields = NonNullable<NewReview['parts']>[number];

/** What is contested, as it was registered. @param decided with what was decided of it */
export const partsOf = ({ parts }: Pick<Proceeding, 'parts'>, decided: boolean): PartFields[] =>
  parts.map(({ ground, complaint, outcome, disposal, lossReason, reason }) => ({
    ...(ground !== null && { ground }),
    ...(complaint !== null && { complaint }),
    ...(outcome !== null && { outcome }),
    ...(decided && {
      ...(disposal !== null && { disposal }),
      ...(lossReason !== null && { lossReason }),
      ...(reason !== null && { reason }),
    }),
  }));
