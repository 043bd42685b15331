/** SQLSTATE class 42, such as a table that does not exist: the message speaks of the program, not of a row. */
const OF_THE_PROGRAM = '42';

const databaseFields = ['code', 'table', 'column', 'constraint'] as const;

interface DatabaseError extends Error {
  readonly driverError: Readonly<Partial<Record<(typeof databaseFields)[number], string>>>;
}

const fromDatabase = (error: unknown): error is DatabaseError =>
  error instanceof Error &&
  'driverError' in error &&
  typeof error.driverError === 'object' &&
  error.driverError !== null;

/**
 * What the log says of an error that nobody foresaw. The database quotes rows in its messages, and so the people on them: of
 * its errors only the code, the place and the frames are told.
 */
export function errorTrace(error: unknown): { readonly text: string; readonly stack: string | undefined } {
  const stack = error instanceof Error ? error.stack : undefined;
  if (!fromDatabase(error)) return { text: String(error), stack };
  const { driverError } = error;
  if (driverError.code?.startsWith(OF_THE_PROGRAM)) return { text: String(error), stack };
  const told = databaseFields.flatMap((field) => {
    const value = driverError[field];
    return value === undefined ? [] : [`${field} ${value}`];
  });
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { text: `${error.name}: ${told.join(', ')}`, stack: frames.join('\n') };
}
