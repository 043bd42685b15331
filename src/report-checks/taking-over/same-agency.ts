/** Shorter names end many others: 县政府 is no agency’s name. */
const SHORTEST = 4;

const plain = (name: string): string => name.normalize('NFKC').replace(/[\s()（）]/g, '');

/**
 * Whether a printed name is one of an agency's names. A report often prints the name with its province and city, or without: one
 * may end with the other.
 * @param printed as the title of the report has it; null when none was read
 */
export function isSameAgency(printed: string | null, names: readonly string[]): boolean {
  if (printed === null) return false;
  const read = plain(printed);
  return names.map(plain).some((name) => {
    if (name === read) return true;
    const shorter = Math.min(name.length, read.length);
    return shorter >= SHORTEST && (name.endsWith(read) || read.endsWith(name));
  });
}
