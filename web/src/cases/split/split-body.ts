import type { Case, NewSplit } from '../../api/types.js';

export interface SplitFields {
  readonly guidedOn: string;
  readonly refiledOn: string;
  readonly original: NewSplit['original'];
  readonly originalDescription?: string;
  readonly parts: readonly { readonly description: string }[];
}

/** Whoever was guided on several days filed again after the last of them. */
const guidedOn = ({ events }: Case): string | undefined =>
  events
    .filter(({ type, struck }) => type === 'guided' && !struck)
    .map(({ on }) => on)
    .toSorted()
    .at(-1);

/** What is known before anything is typed. */
export const freshSplit = (found: Case, today: string): SplitFields => ({
  guidedOn: guidedOn(found) ?? today,
  refiledOn: today,
  original: 'keepsPart',
  originalDescription: found.description,
  parts: [{ description: '' }],
});

export const splitBody = ({ originalDescription, ...fields }: SplitFields): NewSplit => ({
  ...fields,
  ...(fields.original === 'keepsPart' && { originalDescription: originalDescription ?? '' }),
  parts: fields.parts.map(({ description }) => ({ description })),
});

/** Why an application cannot be filed apart any more; undefined where it can. */
export function whyNoSplit({ stage, lineage }: Case): string | undefined {
  if (lineage.mergedInto !== null) return '已并入另一件申请，请在那一件中办理。';
  if (['received', 'awaitingSupplement', 'awaitingFee'].includes(stage)) return undefined;
  return '已经拟定答复或者已经终结。申请人另行提出的，请作为新申请登记。';
}
