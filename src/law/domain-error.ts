/** A rule of law or of the register that was broken, with one Chinese sentence. Knows nothing of HTTP or of the database. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }
}
