/** Whoever applies, as far as two applicants are told apart; the number as it is compared, without spaces or hyphens. */
export interface ComparedApplicant {
  readonly type: string;
  readonly name: string;
  readonly idNumber?: string | undefined;
}

/**
 * Whether two applicants are one: by their numbers where both have one, else by name and type. A representative is not the
 * applicant, and the same name with another number is another person.
 */
export const sameApplicant = (a: ComparedApplicant, b: ComparedApplicant): boolean =>
  a.idNumber !== undefined && b.idNumber !== undefined
    ? a.idNumber === b.idNumber
    : a.type === b.type && a.name === b.name;
