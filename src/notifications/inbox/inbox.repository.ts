import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { Notification } from '../notification.entity.js';
import type { InboxQuery } from './notifications.schemas.js';

/** Notifications of one account, and never of another. */
@Injectable()
export class InboxRepository {
  /** The newest first; one more than the limit where there are more. */
  list(manager: EntityManager, accountId: number, query: InboxQuery): Promise<Notification[]> {
    const { unread, kind, after, limit } = query;
    return manager.find(Notification, {
      where: {
        accountId,
        ...(unread === 'true' && { readAt: IsNull() }),
        ...(kind && { kind: In([kind]) }),
        ...(after !== undefined && { id: LessThan(after) }),
      },
      order: { id: 'DESC' },
      take: limit + 1,
    });
  }

  unread(manager: EntityManager, accountId: number): Promise<number> {
    return manager.countBy(Notification, { accountId, readAt: IsNull() });
  }

  exists(manager: EntityManager, accountId: number, id: number): Promise<boolean> {
    return manager.existsBy(Notification, { accountId, id });
  }

  /** @returns how many were unread */
  async read(manager: EntityManager, accountId: number, which: WhichRead, at: Date): Promise<number> {
    const [first, last] = 'id' in which ? [which.id, which.id] : [1, which.upTo];
    const [, count] = await manager.query<[unknown, number]>(
      `update notification set read_at = $4
        where account_id = $1 and id between $2::bigint and $3::bigint and read_at is null`,
      [accountId, first, last, at],
    );
    return count;
  }
}

export type WhichRead = { readonly id: number } | { readonly upTo: number };
