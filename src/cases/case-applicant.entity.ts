import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { APPLICANT_TYPES } from '../law/vocabularies/keys.js';
import type { ApplicantType } from '../law/vocabularies/keys.js';
import { oneOf } from '../platform/database/one-of.js';

export const APPLICANT_ROLES = ['principal', 'coApplicant', 'representative'] as const;
export type ApplicantRole = (typeof APPLICANT_ROLES)[number];

/** A person on an application. The principal applicant's type decides the column of table 三. */
@Entity('case_applicant')
@Index('uq_case_applicant_principal', ['agencyId', 'caseId'], { unique: true, where: `role = 'principal'` })
@ForeignKey('disclosure_case', ['agencyId', 'caseId'], ['agencyId', 'id'], {
  name: 'fk_case_applicant_case',
  onDelete: 'CASCADE',
})
@Check('ck_case_applicant_role', oneOf('role', APPLICANT_ROLES))
@Check('ck_case_applicant_type', oneOf('type', APPLICANT_TYPES))
@Check('ck_case_applicant_principal', `role <> 'principal' or type is not null`)
export class CaseApplicant {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  caseId: number;

  @PrimaryColumn('smallint')
  position: number;

  @Column('text')
  role: ApplicantRole;

  @Column('text', { nullable: true })
  type: ApplicantType | null;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  idNumber: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('text', { nullable: true })
  email: string | null;
}
