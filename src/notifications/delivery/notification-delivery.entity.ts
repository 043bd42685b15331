import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of.js';
import { CHANNELS } from '../notice.js';
import type { Channel } from '../notice.js';

/** `held`: since a restore, until somebody releases it. `skipped`: nobody wants it any more, or nobody could get it. */
export const DELIVERY_STATES = ['waiting', 'held', 'sent', 'failed', 'skipped'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What became of a notification on its way out by one channel. */
@Entity('notification_delivery')
@Index('ix_notification_delivery_account', ['accountId'])
@Index('ix_notification_delivery_open', ['state'], { where: "state in ('waiting', 'held')" })
@Index('ix_notification_delivery_refused', ['attemptedAt'], { where: "state = 'failed'" })
@ForeignKey('notification', ['notificationId'], ['id'], {
  name: 'fk_notification_delivery_notification',
  onDelete: 'CASCADE',
})
@ForeignKey('account', ['accountId'], ['id'], {
  name: 'fk_notification_delivery_account',
  onDelete: 'CASCADE',
})
@Check('ck_notification_delivery_channel', oneOf('channel', CHANNELS))
@Check('ck_notification_delivery_state', oneOf('state', DELIVERY_STATES))
@Check('ck_notification_delivery_sent', "(state = 'sent') = (sent_at is not null)")
export class NotificationDelivery {
  @PrimaryColumn('bigint')
  notificationId: number;

  @PrimaryColumn('text')
  channel: Channel;

  @Column('int')
  accountId: number;

  @Column('text')
  state: DeliveryState;

  /** Waited in the backup that the installation was restored from: it may have been sent since. */
  @Column('boolean', { default: false })
  ofBackup: boolean;

  /** Written before each attempt, so that one that nobody saw the end of has left its trace. */
  @Column('smallint', { default: 0 })
  attempts: number;

  @Column('timestamptz', { nullable: true })
  attemptedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  /** A code: why it failed, or was not sent. */
  @Column('text', { nullable: true })
  reason: string | null;
}
