export type DataKeyCode = 'key.missing' | 'key.unreadable' | 'key.unknown' | 'key.damaged';

/** Why personal data cannot be read or written: one Chinese sentence with the reason and the remedy, never a key. */
export class DataKeyError extends Error {
  constructor(
    readonly code: DataKeyCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DataKeyError';
  }
}
