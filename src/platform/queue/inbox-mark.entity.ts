import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That a message had its effect, written in the transaction of the effect. */
@Entity('inbox')
@ForeignKey('outbox', ['agencyId', 'messageId'], ['agencyId', 'id'], {
  name: 'fk_inbox_message',
  onDelete: 'CASCADE',
})
export class InboxMark {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  messageId: number;

  @Column('timestamptz', { default: () => 'now()' })
  effectAt: Date;
}
