const names = new Map<string, string>();

/**
 * Marks a statement of the everyday work: every connection has it planned once and keeps it, where planning would take longer
 * than the work. For statements that one plan serves whatever their values are, such as what finds one case or adds a row; never
 * for what counts or searches a register, small or large.
 * @returns the same text, to be sent with values as ever
 */
export function prepared(text: string): string {
  if (!names.has(text)) names.set(text, `everyday_${names.size + 1}`);
  return text;
}

/** Under which name a connection knows the statement; undefined where it is planned anew each time. */
export const preparedName = (text: string): string | undefined => names.get(text);
