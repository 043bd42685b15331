import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Agency } from '../../agencies/agency.entity.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import type { Actor } from '../actor.js';
import { checkTerm } from './check-term.js';
import { SupervisionGrant } from './supervision-grant.entity.js';
import type { GrantAnswer, NewGrant } from './supervision.schemas.js';
import { quotable } from '../../law/quotable.js';

/** Supervisors see the figures of their whole tree always, and single cases where that was granted. */
@Injectable()
export class SupervisionService {
  constructor(
    private readonly system: SystemTransaction,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(agency: Agency): Promise<GrantAnswer[]> {
    return this.system.readOnly((manager) =>
      manager
        .query<(Omit<GrantAnswer, 'endedAt'> & { readonly endedAt: Date | null })[]>(
          `select g.id, account.username, account.display_name as name, g.basis, g.from_day as "from", g.to_day as "to",
                  g.granted_by as "grantedBy", g.ended_at as "endedAt"
             from supervision_grant g join account on account.id = g.account_id
            where g.agency_id = $1 order by g.id desc`,
          [agency.id],
        )
        .then((rows) => rows.map((row) => ({ ...row, endedAt: row.endedAt?.toISOString() ?? null }))),
    );
  }

  /** @throws RequestError `term.invalid`, `user.unknown` (no supervisor of this agency or one above it), `user.own` */
  async grant(agency: Agency, body: NewGrant, by: Actor): Promise<{ id: number }> {
    const { username, basis, from, to } = body;
    checkTerm(body, this.clock.today());
    return this.system.run(async (manager) => {
      const accountId = await supervisorOf(manager, agency.id, username, by.agencyId);
      if (accountId === undefined) throw new RequestError('user.unknown', { username: quotable(username) });
      if (accountId === by.accountId) throw new RequestError('user.own');
      const { identifiers } = await manager.insert(SupervisionGrant, {
        accountId,
        agencyId: agency.id,
        basis,
        fromDay: from,
        toDay: to,
        grantedBy: by.username,
        grantedAt: new Date(this.clock.now()),
      });
      const { id } = identifiers[0] as { id: number };
      await this.audit.record(manager, agency.id, {
        actor: by,
        action: 'supervision.granted',
        subject: { kind: 'supervisionGrant', id },
        facts: { person: username, basis, from, to },
      });
      return { id };
    });
  }

  /** Takes a grant back at once. @throws RequestError `entry.unknown` */
  async end(agency: Agency, id: number, by: Actor): Promise<void> {
    await this.system.run(async (manager) => {
      const grant = await manager.findOneBy(SupervisionGrant, { id, agencyId: agency.id });
      if (!grant) throw new RequestError('entry.unknown', { id });
      if (grant.endedAt) return;
      await manager.update(SupervisionGrant, { id }, { endedAt: new Date(this.clock.now()) });
      await this.audit.record(manager, agency.id, {
        actor: by,
        action: 'supervision.ended',
        subject: { kind: 'supervisionGrant', id },
      });
    });
  }

  /** Agencies whose single cases the account may see today. */
  async grantedTo(accountId: number): Promise<ReadonlySet<number>> {
    const rows = await this.system.readOnly((manager) =>
      manager.query<{ id: number }[]>(
        `select agency_id as id from supervision_grant
          where account_id = $1 and ended_at is null and $2::date between from_day and to_day`,
        [accountId, this.clock.today()],
      ),
    );
    return new Set(rows.map(({ id }) => id));
  }
}

/** A supervisor of the agency or of one above it, within the tree of whoever grants. */
async function supervisorOf(
  manager: EntityManager,
  agencyId: number,
  username: string,
  rootId: number | null,
): Promise<number | undefined> {
  const [row] = await manager.query<{ id: number }[]>(
    `select account.id from account
      where username = $2 and kind = 'person' and disabled_at is null and 'supervisor' = any(roles)
        and exists (select from agency_closure where ancestor_id = account.agency_id and descendant_id = $1)
        and ($3::int is null
             or exists (select from agency_closure where ancestor_id = $3 and descendant_id = account.agency_id))`,
    [agencyId, username.toLowerCase(), rootId],
  );
  return row?.id;
}
