import type { AuditAction } from './actions.js';

/** The chain of what belongs to no agency. */
export const INSTALLATION_CHAIN = 0;

/** Who did it, as the account was called then. */
export interface AuditActor {
  /** Null: the program acts by itself. */
  readonly accountId: number | null;
  readonly username: string;
  /** Came with a service token. */
  readonly machine: boolean;
}

/** The program by itself: at a start, on the command line, in a job. */
export const PROGRAM: AuditActor = { accountId: null, username: 'gongkai', machine: true };

/** Numbers, codes and days; never a name, a number or an address of an applicant. */
export type AuditFact = string | number | boolean | null | readonly AuditFact[] | AuditFacts;
export interface AuditFacts {
  readonly [name: string]: AuditFact | undefined;
}

/** What is to be remembered of a change, or of a reading of personal data. */
export interface AuditRecord {
  readonly actor: AuditActor;
  readonly action: AuditAction;
  /** What it was done to: a kind, as a singular noun, and what identifies it within the chain. */
  readonly subject: { readonly kind: string; readonly id: string | number };
  readonly facts?: AuditFacts | undefined;
  /** Somebody's own words: kept sealed beside the chain, which holds a commitment to them. */
  readonly reason?: string | undefined;
}

/** An entry as the database holds it. */
export interface AuditEntry {
  readonly chain: number;
  /** From 1, without a gap. */
  readonly seq: number;
  readonly version: number;
  /** Instant with milliseconds, as `2026-11-23T08:00:00.000Z`. */
  readonly at: string;
  readonly accountId: number | null;
  readonly username: string;
  /** `session`, `token`, or `system` for the program by itself. */
  readonly via: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Canonical JSON: the text itself is hashed. */
  readonly facts: string;
  readonly commitment: Buffer | null;
  readonly prev: Buffer;
  readonly hash: Buffer;
}
