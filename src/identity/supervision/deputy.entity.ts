import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';

/** Stands in for somebody on leave: holds that person's roles too, from the first to the last day. */
@Entity('deputy')
@Index('ix_deputy_account', ['accountId'])
@Index('ix_deputy_deputy', ['deputyId'])
@ForeignKey('account', ['accountId'], ['id'], { name: 'fk_deputy_account', onDelete: 'CASCADE' })
@ForeignKey('account', ['deputyId'], ['id'], { name: 'fk_deputy_deputy', onDelete: 'CASCADE' })
@Check('ck_deputy_days', 'to_day >= from_day')
@Check('ck_deputy_other', 'deputy_id <> account_id')
export class Deputy {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'BY DEFAULT' })
  id: number;

  /** Who is on leave. */
  @Column('int')
  accountId: number;

  @Column('int')
  deputyId: number;

  @Column('date')
  fromDay: LocalDate;

  /** The last day. */
  @Column('date')
  toDay: LocalDate;

  @Column('text')
  appointedBy: string;

  @Column('timestamptz')
  appointedAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
