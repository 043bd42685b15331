import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of.js';
import { SENDING_RULES } from './sending-rule.js';
import type { SendingRule } from './sending-rule.js';

/** How a person wants to be told, besides in the product. */
@Entity('notification_setting')
@ForeignKey('account', ['accountId'], ['id'], {
  name: 'fk_notification_setting_account',
  onDelete: 'CASCADE',
})
@Check('ck_notification_setting_by_email', oneOf('by_email', SENDING_RULES))
@Check('ck_notification_setting_by_webhook', oneOf('by_webhook', SENDING_RULES))
@Check('ck_notification_setting_quiet', 'num_nonnulls(quiet_from, quiet_to) in (0, 2)')
export class NotificationSetting {
  @PrimaryColumn('int')
  accountId: number;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { default: 'each' })
  byEmail: SendingRule;

  /** What the gateway sends to, such as a number of a mobile phone. */
  @Column('text', { nullable: true })
  webhookAddress: string | null;

  @Column('text', { default: 'none' })
  byWebhook: SendingRule;

  /** Time of China, as `22:00`; null: no hour is quiet. */
  @Column('text', { nullable: true })
  quietFrom: string | null;

  @Column('text', { nullable: true })
  quietTo: string | null;

  @Column('boolean', { default: false })
  quietOnDaysOff: boolean;

  /** When the last test message was asked for. */
  @Column('timestamptz', { nullable: true })
  testedAt: Date | null;
}
