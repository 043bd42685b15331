import { Inject, Injectable } from '@nestjs/common';
import { Agency } from '../../agencies/agency.entity.js';
import type { AuditActor } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import type { Actor } from '../actor.js';

/** Whoever declares, and the agency of theirs. */
type Declarer = AuditActor & Pick<Actor, 'agencyId'>;

/** An office of one person cannot separate duties; it says so, and everybody can see it. */
@Injectable()
export class SinglePersonOfficeService {
  constructor(
    private readonly system: SystemTransaction,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Never by the office's own administrator, who would so get every role: by one above it, or of the installation.
   * @param basis null takes the declaration back: roles that must stand alone then act alone at once
   * @throws RequestError `office.own`
   */
  async declare({ id, code }: Agency, basis: string | null, by: Declarer): Promise<void> {
    if (basis !== null && by.agencyId === id) throw new RequestError('office.own');
    const singlePersonSince = basis === null ? null : this.clock.today();
    await this.system.run(async (manager) => {
      await manager.update(Agency, { id }, { singlePersonSince, singlePersonBasis: basis });
      await this.audit.record(manager, id, {
        actor: by,
        action: basis === null ? 'office.revoked' : 'office.declared',
        subject: { kind: 'agency', id: code },
        facts: { basis },
      });
    });
  }
}
