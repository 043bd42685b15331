import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { oneOf } from '../platform/database/one-of.js';
import { NOTICE_KINDS } from './notice.js';
import type { NoticeKind } from './notice.js';

/** What one person was told. */
@Entity('notification')
@Unique('uq_notification_key', ['accountId', 'key'])
@Index('ix_notification_account', ['accountId', 'id'])
@Index('ix_notification_unread', ['accountId', 'id'], { where: 'read_at is null' })
@ForeignKey('account', ['accountId'], ['id'], { name: 'fk_notification_account', onDelete: 'CASCADE' })
@Check('ck_notification_kind', oneOf('kind', NOTICE_KINDS))
@Check('ck_notification_path', "path ~ '^/[^/]'")
@Check('ck_notification_title', "title !~ '[[:cntrl:]]'")
export class Notification {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('int')
  accountId: number;

  @Column('text')
  key: string;

  @Column('text')
  kind: NoticeKind;

  @Column('boolean')
  urgent: boolean;

  @Column('text')
  title: string;

  @Column('text')
  text: string;

  @Column('text', { nullable: true })
  path: string | null;

  @Column('timestamptz')
  raisedAt: Date;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;
}
