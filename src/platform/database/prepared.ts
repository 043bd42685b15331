import { createHash } from 'node:crypto';

/** The server knows a prepared statement by a name of at most 63 bytes. */
export const statementName = (text: string): string => createHash('sha256').update(text).digest('base64url');

const names = new Map<string, string>();

/**
 * Marks a statement of the everyday work: every connection has it planned once and keeps it, where planning would take longer
 * than the work. For statements that one plan serves whatever their values are, such as what finds one case or adds a row; never
 * for what counts or searches a register, small or large.
 * @returns the same text, to be sent with values as ever
 */
export function prepared(text: string): string {
  if (!names.has(text)) names.set(text, statementName(text));
  return text;
}

/** Under which name a connection knows the statement; undefined where it is planned anew each time. */
export const preparedName = (text: string): string | undefined => names.get(text);
