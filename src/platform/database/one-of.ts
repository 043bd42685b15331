/** The text of a check constraint that admits the keys of a closed list only. */
export function oneOf(column: string, keys: readonly string[]): string {
  return `${column} in (${keys.map((key) => `'${key}'`).join(', ')})`;
}
