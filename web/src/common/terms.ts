import type { Term } from '../api/types.js';

/** The Chinese name of a key; the key itself where the list is not there (yet). */
export function labelIn(terms: readonly Term[] | undefined, key: string | null | undefined): string {
  return terms?.find((term) => term.key === key)?.label ?? key ?? '—';
}

export function optionsOf(terms: readonly Term[] | undefined): { value: string; label: string }[] {
  return (terms ?? []).map(({ key, label }) => ({ value: key, label }));
}

/** The same of labels that the page itself knows. */
export const optionsFrom = (labels: Readonly<Record<string, string>>): { value: string; label: string }[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
