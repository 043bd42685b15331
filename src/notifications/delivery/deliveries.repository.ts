import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Channel, NoticeKind } from '../notice.js';
import type { SendingRule } from '../settings/sending-rule.js';
import type { DeliveryState } from './notification-delivery.entity.js';

/** A delivery with all that decides about it, as it stands now. */
export interface PendingDelivery {
  readonly notificationId: number;
  readonly channel: Channel;
  readonly state: DeliveryState;
  readonly accountId: number;
  readonly username: string;
  readonly disabled: boolean;
  readonly key: string;
  readonly kind: NoticeKind;
  readonly urgent: boolean;
  readonly title: string;
  readonly text: string;
  readonly path: string | null;
  readonly raisedAt: Date;
  readonly address: string | null;
  readonly rule: SendingRule;
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
  readonly quietOnDaysOff: boolean;
}

type Place = Pick<PendingDelivery, 'notificationId' | 'channel'>;

const COLUMNS = { email: ['email', 'by_email'], webhook: ['webhook_address', 'by_webhook'] } as const;

@Injectable()
export class DeliveriesRepository {
  /** Locked until the transaction ends: of two workers one decides after the other. */
  async locked(
    manager: EntityManager,
    { notificationId, channel }: Place,
  ): Promise<PendingDelivery | undefined> {
    const [address, rule] = COLUMNS[channel];
    const [found] = await manager.query<PendingDelivery[]>(
      `select d.notification_id as "notificationId", d.channel, d.state, d.account_id as "accountId", a.username,
              a.disabled_at is not null as disabled, n.key, n.kind, n.urgent, n.title, n.text, n.path,
              n.raised_at as "raisedAt", s.${address} as address, s.${rule} as rule, s.quiet_from as "quietFrom",
              s.quiet_to as "quietTo", s.quiet_on_days_off as "quietOnDaysOff"
         from notification_delivery d join notification n on n.id = d.notification_id
         join account a on a.id = d.account_id join notification_setting s on s.account_id = d.account_id
        where d.notification_id = $1 and d.channel = $2 for update of d`,
      [notificationId, channel],
    );
    return found;
  }

  async attempted(manager: EntityManager, { notificationId, channel }: Place, at: Date): Promise<void> {
    await manager.query(
      `update notification_delivery set attempts = attempts + 1, attempted_at = $3
        where notification_id = $1 and channel = $2`,
      [notificationId, channel, at],
    );
  }

  /** What was sent stays so, whatever an attempt beside it came to. */
  async ended(
    manager: EntityManager,
    { notificationId, channel }: Place,
    state: DeliveryState,
    { at, reason }: { readonly at?: Date; readonly reason?: string } = {},
  ): Promise<void> {
    await manager.query(
      `update notification_delivery set state = $3, sent_at = $4, reason = $5
        where notification_id = $1 and channel = $2 and state <> 'sent'`,
      [notificationId, channel, state, at ?? null, reason ?? null],
    );
  }
}
