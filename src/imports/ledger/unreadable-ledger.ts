import { DomainError } from '../../law/domain-error.js';

/** The file as a whole cannot be read: wrong encoding, binary, a spreadsheet bomb. The message is a Chinese sentence with the remedy. */
export class UnreadableLedger extends DomainError {
  constructor(code: `file.${string}`, message: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(code, message, facts);
    this.name = 'UnreadableLedger';
  }
}
