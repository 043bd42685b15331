import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** From then on this person works on the case, or nobody; added and never changed. Why stands sealed in the audit trail. */
@Entity('case_assignment')
@Index('ix_case_assignment_case', ['agencyId', 'caseId'])
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_case_assignment_agency', onDelete: 'CASCADE' })
@ForeignKey('disclosure_case', ['agencyId', 'caseId'], ['agencyId', 'id'], {
  name: 'fk_case_assignment_case',
  onDelete: 'CASCADE',
})
@ForeignKey('account', ['assigneeId'], ['id'], { name: 'fk_case_assignment_assignee', onDelete: 'CASCADE' })
export class CaseAssignment {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('bigint')
  caseId: number;

  @Column('int', { nullable: true })
  assigneeId: number | null;

  @Column('text')
  assignedBy: string;

  @Column('timestamptz')
  assignedAt: Date;
}
