import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';

export const LETTER_STATES = ['draft', 'issued', 'voided'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** A letter of a case. A draft is made anew of the facts each time it is read; an issued one is frozen. */
@Entity('letter')
@Index('ix_letter_case', ['agencyId', 'caseId'])
@Index('uq_letter_document_no', ['agencyId', 'documentNo'], {
  unique: true,
  where: 'document_no is not null',
})
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_letter_agency', onDelete: 'CASCADE' })
@ForeignKey('disclosure_case', ['agencyId', 'caseId'], ['agencyId', 'id'], {
  name: 'fk_letter_case',
  onDelete: 'CASCADE',
})
@Check('ck_letter_state', `state in ('draft', 'issued', 'voided')`)
@Check(
  'ck_letter_issued',
  `state = 'draft' or issued_at is null
      or (text is not null and sha256 is not null and dated_on is not null and issued_by is not null)`,
)
@Check('ck_letter_voided', `(state = 'voided') = (voided_at is not null)`)
@Check('ck_letter_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
export class Letter {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('bigint')
  caseId: number;

  /** Key in the law data. */
  @Column('text')
  kind: string;

  /** Round of the decision that it tells; null: of none. */
  @Column('smallint', { nullable: true })
  round: number | null;

  @Column('text', { default: 'draft' })
  state: LetterState;

  /** What the clerk added to the facts, sealed. */
  @Column('bytea')
  input: Buffer;

  @Column('date', { nullable: true })
  datedOn: LocalDate | null;

  @Column('text', { nullable: true })
  documentNo: string | null;

  /** Sealed by PersonalDataCipher: it names people. */
  @Column('bytea', { nullable: true })
  text: Buffer | null;

  /** Of the text in clear, UTF-8, in hexadecimal. */
  @Column('text', { nullable: true })
  sha256: string | null;

  /** Version of the agency's own wording; null: the standard one. */
  @Column('int', { nullable: true })
  templateVersion: number | null;

  @Column('text')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('text', { nullable: true })
  issuedBy: string | null;

  @Column('timestamptz', { nullable: true })
  issuedAt: Date | null;

  @Column('text', { nullable: true })
  voidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  /** Sealed. */
  @Column('bytea', { nullable: true })
  voidReason: Buffer | null;
}
