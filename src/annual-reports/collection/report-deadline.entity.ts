import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';

/**
 * By when an agency wants the reports of those below it: earlier than the law asks, never later. Known to every agency below,
 * so it stands outside the registers of the agencies.
 */
@Entity('report_deadline')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_report_deadline_agency', onDelete: 'CASCADE' })
export class ReportDeadline {
  @PrimaryColumn('int')
  agencyId: number;

  /** Of the report, not the year in which it is due. */
  @PrimaryColumn('smallint')
  year: number;

  @Column('date')
  dueOn: LocalDate;

  @Column('text')
  setBy: string;

  @Column('timestamptz')
  setAt: Date;
}
