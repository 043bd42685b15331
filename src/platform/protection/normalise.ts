/** Ways of writing the same thing that a search must not tell apart. */
const NORMALISERS: Readonly<Record<string, (text: string) => string>> = {
  idNumber: (text) => text.replace(/[\s-]/gu, '').toUpperCase(),
  phone: (text) => text.replace(/[^\d+]/gu, '').replace(/^(\+86|0086)/, ''),
};

/** The text as it is indexed; a field without rules of its own is compared by its letters. */
export function normalise(field: string, text: string): string {
  const plain = text.normalize('NFKC').trim();
  return NORMALISERS[field]?.(plain) ?? plain;
}
