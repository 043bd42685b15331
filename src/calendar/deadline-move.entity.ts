import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';

/** A case that was open when a notice was loaded, and whose days it moved; added with the notice and never changed. */
@Entity('deadline_move')
@Index('ux_deadline_move_case', ['agencyId', 'noticeId', 'caseId'], { unique: true })
@Index('ix_deadline_move_case', ['agencyId', 'caseId'])
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_deadline_move_agency', onDelete: 'CASCADE' })
@ForeignKey('holiday_notice', ['noticeId'], ['id'], { name: 'fk_deadline_move_notice' })
@ForeignKey('disclosure_case', ['agencyId', 'caseId'], ['agencyId', 'id'], {
  name: 'fk_deadline_move_case',
  onDelete: 'CASCADE',
})
export class DeadlineMove {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('int')
  noticeId: number;

  @Column('bigint')
  caseId: number;

  @Column('date', { nullable: true })
  dueBefore: LocalDate | null;

  @Column('date', { nullable: true })
  dueAfter: LocalDate | null;

  @Column('date', { nullable: true })
  alertBefore: LocalDate | null;

  @Column('date', { nullable: true })
  alertAfter: LocalDate | null;

  /** The last day for asking for a supplement. */
  @Column('date', { nullable: true })
  noticeByBefore: LocalDate | null;

  @Column('date', { nullable: true })
  noticeByAfter: LocalDate | null;

  /** The last day for what is awaited: a supplement, a fee, an opinion. */
  @Column('date', { nullable: true })
  waitingUntilBefore: LocalDate | null;

  @Column('date', { nullable: true })
  waitingUntilAfter: LocalDate | null;

  /** A sentence that names the days of the calendar that changed. */
  @Column('text')
  because: string;
}
