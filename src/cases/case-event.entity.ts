import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { CaseEventType } from '../domain/case/case-facts.js';
import type { DecisionStep } from './decision-steps.js';
import type { LocalDate } from '../law/local-date.js';

/** What happened to a case, on which day, and when that was recorded. Append only: nobody can change or delete a row. */
@Entity('case_event')
@ForeignKey('disclosure_case', ['agencyId', 'caseId'], ['agencyId', 'id'], {
  name: 'fk_case_event_case',
  onDelete: 'CASCADE',
})
@Check('ck_case_event_seq', 'seq >= 1')
@Check('ck_case_event_opinion', `opinion in ('agrees', 'objects')`)
@Check('ck_case_event_amount', 'amount_fen >= 0')
export class CaseEvent {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  caseId: number;

  /** 1, 2, … in the order of recording. */
  @PrimaryColumn('int')
  seq: number;

  @Column('text')
  type: CaseEventType | DecisionStep;

  @Column('date')
  occurredOn: LocalDate;

  @Column('date', { nullable: true })
  servedOn: LocalDate | null;

  @Column('date', { nullable: true })
  receivedOn: LocalDate | null;

  @Column('smallint', { nullable: true })
  replyWithinWorkingDays: number | null;

  @Column('smallint', { nullable: true })
  workingDays: number | null;

  @Column('date', { nullable: true })
  until: LocalDate | null;

  @Column('text', { nullable: true })
  party: string | null;

  @Column('text', { nullable: true })
  opinion: 'agrees' | 'objects' | null;

  @Column('text', { nullable: true })
  approvedBy: string | null;

  /** Money in 分. */
  @Column('bigint', { nullable: true })
  amountFen: number | null;

  /** Version that the case had with it; 1 of everything that was imported. */
  @Column('int', { default: 1 })
  caseVersion: number;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;

  @Column('text', { nullable: true })
  recordedBy: string | null;
}
