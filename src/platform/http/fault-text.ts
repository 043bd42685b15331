/** What of a database error names things of ours, never what somebody typed. */
const DATABASE_FACTS = ['code', 'schema', 'table', 'column', 'constraint', 'routine'] as const;

/**
 * An unforeseen error for the log: its kind, what of the schema it concerns, and where it was thrown. Its sentence stays out:
 * that of a parser or of the database repeats the value that it stumbled over, which may be somebody's name or number.
 */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const facts = { ...factsOf(error), ...factsOf((error as { driverError?: unknown }).driverError) };
  const head = [error.name, ...Object.entries(facts).map(([name, value]) => `${name}=${value}`)].join(' ');
  const cause = error.cause === undefined ? '' : `\ncaused by ${faultText(error.cause)}`;
  return `${head}\n${framesOf(error)}${cause}`;
}

function factsOf(error: unknown): Record<string, string> {
  if (typeof error !== 'object' || error === null) return {};
  const facts = error as Record<string, unknown>;
  return Object.fromEntries(
    DATABASE_FACTS.flatMap((name) => {
      const value = facts[name];
      return typeof value === 'string' && /^[\w.]{1,63}$/.test(value) ? [[name, value]] : [];
    }),
  );
}

/** Only lines of the form that the engine writes; a sentence may have several lines, too. */
export const framesOf = ({ stack = '' }: Pick<Error, 'stack'>): string =>
  stack
    .split('\n')
    .filter((line) => /^ {4}at [^\s].*(:\d+:\d+\)?|\(<anonymous>\))$/.test(line))
    .join('\n');
