import type { ApplicantType } from '../law/vocabularies/keys.js';

/** A name as lists show it: of a person the family name only, of an organisation the whole (it is no personal data). */
export function maskName(name: string, type: ApplicantType): string {
  if (type !== 'naturalPerson') return name;
  const [first = '', ...rest] = Array.from(name);
  return `${first}${'*'.repeat(Math.max(rest.length, 1))}`;
}
