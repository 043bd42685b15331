import type { ApplicantType } from '../../law/vocabularies/keys.js';

/**
 * How two applicants stand to each other. `sameName`: the same name, and no number that proves or disproves it.
 * Only `same` may lead to a repetition (条例 art. 36 (六)); nobody is taken for somebody else because of a name.
 */
export type ApplicantRelation = 'same' | 'sameName' | 'different';

export interface ComparedApplicant {
  readonly type: ApplicantType | null;
  readonly name: string;
  /** Whether its number is the one looked for; null where either has none. */
  readonly sameIdNumber: boolean | null;
  readonly samePhone: boolean | null;
}

const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s·•．.]/gu, '')
    .toLowerCase();

/** An identity number decides; without one an organisation is its name, a person the name and the telephone together. */
export function applicantRelation(
  own: { readonly type: ApplicantType; readonly name: string },
  other: ComparedApplicant,
): ApplicantRelation {
  if (other.sameIdNumber !== null) return other.sameIdNumber ? 'same' : 'different';
  if (plainName(own.name) !== plainName(other.name)) return 'different';
  const persons = own.type === 'naturalPerson' || (other.type ?? 'naturalPerson') === 'naturalPerson';
  if (persons) return other.samePhone === true && own.type === other.type ? 'same' : 'sameName';
  return 'same';
}
