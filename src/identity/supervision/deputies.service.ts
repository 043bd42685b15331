import { Inject, Injectable } from '@nestjs/common';
import type { Agency } from '../../agencies/agency.entity.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { AccountRepository } from '../account.repository.js';
import type { Actor } from '../actor.js';
import { DUTIES, conflictingDuty, dutyName } from '../duties.js';
import type { Duties } from '../duties.js';
import { checkTerm } from './check-term.js';
import { Deputy } from './deputy.entity.js';
import type { DeputyAnswer, NewDeputy } from './supervision.schemas.js';
import { quotable } from '../../law/quotable.js';

/** Who stands in for whom during a leave. */
@Injectable()
export class DeputiesService {
  constructor(
    private readonly system: SystemTransaction,
    private readonly accounts: AccountRepository,
    private readonly audit: AuditTrail,
    @Inject(DUTIES) private readonly duties: Duties,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(agency: Agency): Promise<DeputyAnswer[]> {
    return this.system.readOnly((manager) =>
      manager
        .query<(Omit<DeputyAnswer, 'endedAt'> & { readonly endedAt: Date | null })[]>(
          `select d.id, account.username, other.username as deputy, d.from_day as "from", d.to_day as "to",
                  d.appointed_by as "appointedBy", d.ended_at as "endedAt"
             from deputy d join account on account.id = d.account_id join account other on other.id = d.deputy_id
            where account.agency_id = $1 order by d.id desc`,
          [agency.id],
        )
        .then((rows) => rows.map((row) => ({ ...row, endedAt: row.endedAt?.toISOString() ?? null }))),
    );
  }

  /**
   * @throws RequestError `term.invalid`, `user.unknown` (either is not of this agency), `user.own` (nobody appoints
   * themselves), `user.duties` (roles that the deputy may not hold together)
   */
  async appoint(agency: Agency, body: NewDeputy, by: Actor): Promise<{ id: number }> {
    const { from, to } = body;
    checkTerm(body, this.clock.today());
    return this.system.run(async (manager) => {
      const absent = await this.accounts.lockedPerson(manager, agency.id, body.username);
      if (!absent) throw new RequestError('user.unknown', { username: quotable(body.username) });
      const deputy = await this.accounts.lockedPerson(manager, agency.id, body.deputy);
      if (deputy?.disabledAt !== null || deputy.id === absent.id)
        throw new RequestError('user.unknown', { username: quotable(body.deputy) });
      if (deputy.id === by.accountId) throw new RequestError('user.own');
      const role = conflictingDuty([...new Set([...absent.roles, ...deputy.roles])]);
      if (role !== undefined && this.duties === 'separated' && agency.singlePersonSince === null)
        throw new RequestError('user.duties', { role, name: dutyName(role) });
      const { identifiers } = await manager.insert(Deputy, {
        accountId: absent.id,
        deputyId: deputy.id,
        fromDay: from,
        toDay: to,
        appointedBy: by.username,
        appointedAt: new Date(this.clock.now()),
      });
      const { id } = identifiers[0] as { id: number };
      await this.audit.record(manager, agency.id, {
        actor: by,
        action: 'deputy.appointed',
        subject: { kind: 'deputy', id },
        facts: { person: absent.username, deputy: deputy.username, from, to },
      });
      return { id };
    });
  }

  /** Acts at once. @throws RequestError `entry.unknown` */
  async end(agency: Agency, id: number, by: Actor): Promise<void> {
    await this.system.run(async (manager) => {
      const [, count] = await manager.query<[unknown, number]>(
        `update deputy set ended_at = coalesce(ended_at, $3)
          where id = $2 and account_id in (select account.id from account where agency_id = $1)`,
        [agency.id, id, new Date(this.clock.now())],
      );
      if (count !== 1) throw new RequestError('entry.unknown', { id });
      await this.audit.record(manager, agency.id, {
        actor: by,
        action: 'deputy.ended',
        subject: { kind: 'deputy', id },
      });
    });
  }
}
