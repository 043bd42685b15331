import type { NewLawsuit, NewReview } from '../../api/types.js';
import { withoutBlanks } from '../../common/without-blanks.js';
import type { PartFields } from '../grounds/part-fields.js';

/** The forms as they are filled in. */
export type ReviewFields = Partial<Omit<NewReview, 'parts' | 'applications'>> & {
  readonly applications?: readonly (string | undefined)[];
  readonly parts?: readonly PartFields[];
};
export type LawsuitFields = Partial<Omit<NewLawsuit, 'parts'>> & { readonly parts?: readonly PartFields[] };

const grounds = (parts: readonly PartFields[] | undefined): { parts?: PartFields[] } => {
  const told = (parts ?? [])
    .map((part) => withoutBlanks(part))
    .filter((part) => Object.keys(part).length > 0);
  return told.length > 0 ? { parts: told } : {};
};

/** Numbers as they were typed, without blank ones and each once. */
export const namedApplications = ({ applications }: Pick<ReviewFields, 'applications'>): string[] => [
  ...new Set((applications ?? []).map((one) => one?.trim() ?? '').filter((one) => one !== '')),
];

export const reviewBody = ({ parts, ...fields }: ReviewFields): NewReview =>
  ({
    ...withoutBlanks(fields),
    applications: namedApplications(fields),
    ...grounds(parts),
  }) as NewReview;

export function lawsuitBody({ parts, review, ...fields }: LawsuitFields): NewLawsuit {
  const follows = fields.route === 'afterReview' ? { review } : {};
  return { ...withoutBlanks({ ...fields, ...follows }), ...grounds(parts) } as NewLawsuit;
}
