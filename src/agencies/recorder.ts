import type { AuditActor } from '../platform/audit/audit-entry.js';

/** Whoever records a change of an agency. */
export interface Recorder extends AuditActor {
  /** The agency whose tree may be changed; null: every agency. */
  readonly agencyId: number | null;
}
