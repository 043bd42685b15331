import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Channel } from '../notice.js';
import type { Release } from './held-deliveries.schemas.js';

export interface HeldCount {
  readonly newer: number;
  readonly older: number;
}

export interface ReleasedDelivery {
  readonly notificationId: number;
  readonly channel: Channel;
  /** Of the account. */
  readonly agencyId: number | null;
}

const DROPPED: Readonly<Record<Release, string>> = { newer: 'of_backup', all: 'false', none: 'true' };

/** Deliveries of those whom the transaction reaches. What waits in the queue is not sent either, while deliveries are held. */
@Injectable()
export class HeldDeliveriesRepository {
  async count(manager: EntityManager): Promise<HeldCount> {
    const [count] = await manager.query<[HeldCount]>(
      `select count(*) filter (where not of_backup)::int as newer, count(*) filter (where of_backup)::int as older
         from notification_delivery where state in ('waiting', 'held')`,
    );
    return count;
  }

  /** @returns how many will never be sent */
  async drop(manager: EntityManager, release: Release): Promise<number> {
    const [, count] = await manager.query<[unknown, number]>(
      `update notification_delivery set state = 'skipped', reason = 'droppedAfterRestore'
        where state in ('waiting', 'held') and ${DROPPED[release]}`,
    );
    return count;
  }

  /** @returns those that nobody works on: their messages are done */
  async free(manager: EntityManager): Promise<ReleasedDelivery[]> {
    const [freed] = await manager.query<[ReleasedDelivery[], number]>(
      `update notification_delivery d set state = 'waiting' from account a
        where a.id = d.account_id and d.state = 'held'
       returning d.notification_id as "notificationId", d.channel, a.agency_id as "agencyId"`,
    );
    return freed;
  }

  /** Those that wait are like any others from now on. */
  async forgetBackup(manager: EntityManager): Promise<void> {
    await manager.query(
      `update notification_delivery set of_backup = false where of_backup and state = 'waiting'`,
    );
  }
}
