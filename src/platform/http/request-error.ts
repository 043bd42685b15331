import { sentenceFor } from './error-codes.js';
import type { RequestCode } from './error-codes.js';

/** A refusal by a service: absent, in conflict, not allowed. Its sentence comes from the list of codes. */
export class RequestError extends Error {
  constructor(
    readonly code: RequestCode,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(sentence(sentenceFor(code), facts));
    this.name = 'RequestError';
  }
}

function sentence(template: string, facts: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
  });
}
