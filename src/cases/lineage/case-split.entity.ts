import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';
import { oneOf } from '../../platform/database/one-of.js';

/** What becomes of the application that was split: it goes on with its first part, or the applicant took it back. */
export const ORIGINAL_GOES = ['keepsPart', 'withdrawn'] as const;
export type OriginalGoes = (typeof ORIGINAL_GOES)[number];

/** That the applicant filed one matter an application after guidance (一事一申请): append only, never taken back. */
@Entity('case_split')
@Index('ix_case_split_case', ['agencyId', 'caseId'])
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_case_split_agency', onDelete: 'CASCADE' })
@ForeignKey('disclosure_case', ['agencyId', 'caseId'], ['agencyId', 'id'], {
  name: 'fk_case_split_case',
  onDelete: 'CASCADE',
})
@Check('ck_case_split_original', oneOf('original', ORIGINAL_GOES))
@Check('ck_case_split_order', 'refiled_on >= guided_on')
export class CaseSplit {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('bigint')
  caseId: number;

  @Column('date')
  guidedOn: LocalDate;

  @Column('date')
  refiledOn: LocalDate;

  @Column('text')
  original: OriginalGoes;

  /** What the application asked for before it was split. */
  @Column('text')
  descriptionBefore: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('text')
  recordedBy: string;
}
