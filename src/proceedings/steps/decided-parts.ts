import type { ReviewRecord } from '../../imports/ledger/records/record-schemas.js';

type Parts = NonNullable<ReviewRecord['parts']>;
type Part = Parts[number];

/** What a decision tells, of the whole and ground by ground. */
export interface DecisionTold {
  readonly disposal?: string | undefined;
  readonly parts?: Parts | undefined;
  readonly lossReason?: Part['lossReason'];
  readonly reason?: string | undefined;
}

/** The grounds as a decision leaves them: as it tells of each, else each as the whole. */
export function decidedParts(before: Parts, told: DecisionTold): Parts {
  if (told.parts !== undefined) return told.parts;
  const { disposal, lossReason, reason } = told;
  const whole: Part = {
    ...(disposal !== undefined && { disposal }),
    ...(lossReason !== undefined && { lossReason }),
    ...(reason !== undefined && { reason }),
  };
  if (before.length > 0) return before.map((part) => ({ ...part, ...whole }));
  // Of a matter that nobody divided, only why it ended as it did is worth a line.
  return lossReason === undefined && reason === undefined ? [] : [whole];
}

/** The grounds when a decision was set aside: nothing is decided of them again. */
export const undecidedParts = (parts: Parts): Parts =>
  parts.map(({ disposal: _disposal, lossReason: _why, reason: _reason, ...part }) => part);

/** What is contested, told otherwise; what was decided of each ground stays, for only a decision says it. */
export const withGrounds = (before: Parts = [], told: Parts): Parts =>
  told.map((ground, index) => {
    const { disposal, lossReason, reason } = before[index] ?? {};
    return {
      ...ground,
      ...(disposal !== undefined && { disposal }),
      ...(lossReason !== undefined && { lossReason }),
      ...(reason !== undefined && { reason }),
    };
  });
