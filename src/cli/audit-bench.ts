import type { DataSource } from 'typeorm';
import { NameSealing } from '../attachments/name-sealing.js';
import { AnchorService } from '../audit/anchor.service.js';
import type { AnchorPlace } from '../audit/anchor-place.js';
import { AuditVerifier } from '../audit/audit-verifier.js';
import { ChainReader } from '../audit/chain-reader.js';
import { CrossAnchors } from '../audit/cross-anchors.js';
import { ReasonSealing } from '../audit/reason-sealing.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { systemClock } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import type { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';

/** The server's own services for the audit trail, without a server. */
export interface AuditBench {
  readonly system: SystemTransaction;
  readonly tenant: TenantTransaction;
  readonly trail: AuditTrail;
  readonly anchors: AnchorService;
  readonly verifier: AuditVerifier;
}

export function auditBench(
  source: DataSource,
  cipher: PersonalDataCipher,
  place: AnchorPlace,
  clock: Clock = systemClock,
): AuditBench {
  const system = new SystemTransaction(source);
  const tenant = new TenantTransaction(source);
  const reader = new ChainReader(tenant, system);
  const trail = new AuditTrail(cipher, clock);
  return {
    system,
    tenant,
    trail,
    anchors: new AnchorService(reader, trail, system, place, clock),
    verifier: new AuditVerifier(reader, new CrossAnchors(reader), cipher, place),
  };
}

export function reasonSealing(source: DataSource, cipher: PersonalDataCipher): ReasonSealing {
  const system = new SystemTransaction(source);
  const tenant = new TenantTransaction(source);
  return new ReasonSealing(new ChainReader(tenant, system), cipher);
}

export const nameSealing = (source: DataSource, cipher: PersonalDataCipher): NameSealing =>
  new NameSealing(new SystemTransaction(source), new TenantTransaction(source), cipher);
