import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import type { WorkflowEvent } from '../law/workflow/keys.js';

/** What happened to a case, on which day, and when that was recorded. Append only: nobody can change or delete a row. */
@Entity('case_event')
@ForeignKey('disclosure_case', ['agencyId', 'caseId'], ['agencyId', 'id'], {
  name: 'fk_case_event_case',
  onDelete: 'CASCADE',
})
@Check('ck_case_event_seq', 'seq >= 1')
@Check('ck_case_event_opinion', `opinion in ('agrees', 'objects')`)
@Check('ck_case_event_amount', 'amount_fen >= 0')
@Check(
  'ck_case_event_corrects',
  `(type = 'corrected') = (corrects is not null) and corrects between 1 and seq - 1`,
)
@Check('ck_case_event_place', 'place between 1 and seq - 1')
@Index('uq_case_event_corrects', ['agencyId', 'caseId', 'corrects'], {
  unique: true,
  where: 'corrects is not null',
})
export class CaseEvent {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  caseId: number;

  /** 1, 2, … in the order of recording. */
  @PrimaryColumn('int')
  seq: number;

  @Column('text')
  type: WorkflowEvent;

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

  /** What the event tells and has no column for; a step of the decision: all that is told of it. */
  @Column('jsonb', { nullable: true })
  details: Record<string, unknown> | null;

  /** The fact that this one strikes out. */
  @Column('int', { nullable: true })
  corrects: number | null;

  /** Of a fact that was entered anew: the place, among the facts of its day, of the one that was struck out. */
  @Column('int', { nullable: true })
  place: number | null;

  /** Version that the case had with it; 1 of everything that was imported. */
  @Column('int', { default: 1 })
  caseVersion: number;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;

  @Column('text', { nullable: true })
  recordedBy: string | null;
}
