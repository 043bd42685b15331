import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Channel, Notice } from './notice.js';
import { admits } from './settings/sending-rule.js';
import type { SendingRule } from './settings/sending-rule.js';

/** A delivery that is on its way. */
export interface Wanted {
  readonly notificationId: number;
  readonly channel: Channel;
  /** Of the account. */
  readonly agencyId: number | null;
}

interface Wish {
  readonly notificationId: number;
  readonly accountId: number;
  readonly agencyId: number | null;
  readonly email: string | null;
  readonly byEmail: SendingRule;
  readonly webhookAddress: string | null;
  readonly byWebhook: SendingRule;
}

/** Adds notifications, and deliveries of them where somebody wants any. */
@Injectable()
export class TellingRepository {
  /** @returns numbers of the new notifications */
  async add(
    manager: EntityManager,
    { key, kind, urgent, title, text, path }: Notice,
    recipients: readonly number[],
    at: Date,
  ): Promise<number[]> {
    const added = await manager.query<{ id: number }[]>(
      `insert into notification (account_id, key, kind, urgent, title, text, path, raised_at)
       select a.id, $2, $3, $4, $5, $6, $7, $8 from account a
        where a.id = any($1::int[]) and a.kind = 'person' and a.disabled_at is null
        order by a.id on conflict (account_id, key) do nothing returning id`,
      [recipients, key, kind, urgent, title, text, path, at],
    );
    return added.map(({ id }) => id);
  }

  async want(
    manager: EntityManager,
    notice: Notice,
    notifications: readonly number[],
  ): Promise<readonly Wanted[]> {
    if (notifications.length === 0) return [];
    const wishes = await manager.query<Wish[]>(
      `select n.id as "notificationId", n.account_id as "accountId", a.agency_id as "agencyId", s.email,
              s.by_email as "byEmail", s.webhook_address as "webhookAddress", s.by_webhook as "byWebhook"
         from notification n join account a on a.id = n.account_id join notification_setting s on s.account_id = n.account_id
        where n.id = any($1::bigint[]) order by n.id`,
      [notifications],
    );
    const wanted = wishes.flatMap((wish) =>
      channelsOf(wish, notice).map((channel) => ({ ...wish, channel })),
    );
    await manager.query(
      `insert into notification_delivery (notification_id, account_id, channel, state)
       select w.id, w.account, w.channel, 'waiting' from unnest($1::bigint[], $2::int[], $3::text[]) w (id, account, channel)`,
      [
        wanted.map(({ notificationId }) => notificationId),
        wanted.map(({ accountId }) => accountId),
        wanted.map(({ channel }) => channel),
      ],
    );
    return wanted;
  }

  async peopleOfInstallation(manager: EntityManager): Promise<number[]> {
    const people = await manager.query<{ id: number }[]>(
      `select id from account where agency_id is null and kind = 'person' order by id`,
    );
    return people.map(({ id }) => id);
  }
}

function channelsOf(wish: Wish, notice: Notice): Channel[] {
  const channels: Channel[] = [];
  if (wish.email !== null && admits(wish.byEmail, notice)) channels.push('email');
  if (wish.webhookAddress !== null && admits(wish.byWebhook, notice)) channels.push('webhook');
  return channels;
}
