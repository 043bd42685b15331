import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { actFor, actForNone } from '../../platform/database/act-for.js';
import { everyTree } from '../../platform/database/every-tree.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { Outbox } from '../../platform/queue/outbox.js';
import { topicOf } from '../delivery/delivery-message.js';
import type { DeliveryPayload } from '../delivery/delivery-message.js';
import { HeldDeliveriesRepository } from './held-deliveries.repository.js';
import type { ReleasedDelivery } from './held-deliveries.repository.js';
import type { HeldDeliveries, Release, Released } from './held-deliveries.schemas.js';

/** After a restore nothing is sent until a person has said what: what waits in the backup may have been sent since. */
@Injectable()
export class HeldDeliveriesService {
  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
    private readonly deliveries: HeldDeliveriesRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async state(): Promise<HeldDeliveries> {
    const heldSince = await this.system.readOnly((manager) => since(manager));
    if (!heldSince) return { heldSince: null, newer: 0, older: 0 };
    const counts = [
      await this.system.readOnly((manager) => this.deliveries.count(manager)),
      ...(await everyTree({ system: this.system, tenant: this.tenant }, (manager) =>
        this.deliveries.count(manager),
      )),
    ];
    return {
      heldSince: heldSince.toISOString(),
      newer: counts.reduce((sum, { newer }) => sum + newer, 0),
      older: counts.reduce((sum, { older }) => sum + older, 0),
    };
  }

  /**
   * One transaction for all of the installation: whoever is interrupted has released nothing.
   * @throws RequestError `deliveries.notHeld`
   */
  release(by: AuditActor, release: Release): Promise<Released> {
    return this.system.run(async (manager) => {
      const heldSince = await since(manager, 'for update');
      if (!heldSince) throw new RequestError('deliveries.notHeld');
      await manager.query('update installation set deliveries_held_since = null where id = 1');
      const released = await this.releaseAll(manager, release, heldSince);
      await this.audit.record(manager, null, {
        actor: by,
        action: 'deliveries.released',
        subject: { kind: 'installation', id: 0 },
        facts: { sending: release, ...released },
      });
      return released;
    });
  }

  private async releaseAll(manager: EntityManager, release: Release, heldSince: Date): Promise<Released> {
    const roots = await manager.query<{ id: number }[]>(
      'select id from agency where parent_id is null order by id',
    );
    const own = await this.releaseReached(manager, release);
    const total = { ...own.count };
    for (const [position, { id }] of roots.entries()) {
      await actFor(manager, { agencyId: id, scope: 'tree' });
      const { freed, count } = await this.releaseReached(manager, release);
      total.sent += count.sent;
      total.dropped += count.dropped;
      // Those of the installation go with the first agency at the top.
      await this.queue(manager, id, heldSince, position === 0 ? [...own.freed, ...freed] : freed);
    }
    await actForNone(manager);
    return total;
  }

  private async releaseReached(
    manager: EntityManager,
    release: Release,
  ): Promise<{ freed: ReleasedDelivery[]; count: { sent: number; dropped: number } }> {
    const dropped = await this.deliveries.drop(manager, release);
    const freed = await this.deliveries.free(manager);
    await this.deliveries.forgetBackup(manager);
    const { newer } = await this.deliveries.count(manager);
    return { freed, count: { sent: newer, dropped } };
  }

  /** Under a key of this release: the messages that found them held are done. */
  private async queue(
    manager: EntityManager,
    root: number,
    heldSince: Date,
    freed: readonly ReleasedDelivery[],
  ): Promise<void> {
    for (const { notificationId, channel, agencyId } of freed)
      await this.outbox.put(manager, {
        agencyId: agencyId ?? root,
        topic: topicOf(channel),
        key: `${notificationId} held ${heldSince.toISOString()}`,
        payload: { notificationId, ofInstallation: agencyId === null } satisfies DeliveryPayload,
      });
  }
}

async function since(manager: EntityManager, lock: '' | 'for update' = ''): Promise<Date | null> {
  const [row] = await manager.query<{ since: Date | null }[]>(
    `select deliveries_held_since as since from installation where id = 1 ${lock}`,
  );
  return row?.since ?? null;
}
