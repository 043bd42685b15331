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
@Index('ix_case_applicant_id_number', ['agencyId', 'idNumberIndex'], {
  where: 'id_number_index is not null',
})
@Index('ix_case_applicant_phone', ['agencyId', 'phoneIndex'], { where: 'phone_index is not null' })
@Check('ck_case_applicant_role', oneOf('role', APPLICANT_ROLES))
@Check('ck_case_applicant_type', oneOf('type', APPLICANT_TYPES))
@Check('ck_case_applicant_principal', `role <> 'principal' or type is not null`)
@Check('ck_case_applicant_id_number', 'get_byte(id_number, 0) <= 1')
@Check('ck_case_applicant_phone', 'get_byte(phone, 0) <= 1')
@Check('ck_case_applicant_address', 'get_byte(address, 0) <= 1')
@Check('ck_case_applicant_email', 'get_byte(email, 0) <= 1')
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

  /** Sealed by PersonalDataCipher, as are the next three. */
  @Column('bytea', { nullable: true })
  idNumber: Buffer | null;

  @Column('bytea', { nullable: true })
  phone: Buffer | null;

  @Column('bytea', { nullable: true })
  address: Buffer | null;

  @Column('bytea', { nullable: true })
  email: Buffer | null;

  /** Blind index: the same number in the same agency has the same one. */
  @Column('bytea', { nullable: true })
  idNumberIndex: Buffer | null;

  @Column('bytea', { nullable: true })
  phoneIndex: Buffer | null;
}
