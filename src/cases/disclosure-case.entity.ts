import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import { CHANNELS } from '../law/vocabularies/keys.js';
import type { Channel } from '../law/vocabularies/keys.js';
import { CASE_STAGES } from '../law/workflow/keys.js';
import type { CaseStage } from '../law/workflow/keys.js';
import { oneOf } from '../platform/database/one-of.js';

export const CASE_ORIGINS = ['split', 'transfer', 'carriedFromBefore'] as const;
export type CaseOrigin = (typeof CASE_ORIGINS)[number];

/** An application for government information. What happened to it stands in its events and rounds of decision. */
@Entity('disclosure_case')
@Unique('uq_disclosure_case_ref', ['agencyId', 'ref'])
@Unique('uq_disclosure_case_case_no', ['agencyId', 'caseNo'])
@Index('ix_disclosure_case_received_on', ['agencyId', 'receivedOn'])
@Index('ix_disclosure_case_import', ['agencyId', 'importBatchId'], { where: 'import_batch_id is not null' })
@Index('ix_disclosure_case_assignee', ['agencyId', 'assigneeId'], { where: 'assignee_id is not null' })
@Index('ix_disclosure_case_stage', ['agencyId', 'stage'])
@Index('ix_disclosure_case_origin', ['agencyId', 'originRef'], { where: 'origin_ref is not null' })
@Index('ix_disclosure_case_merged_into', ['agencyId', 'mergedIntoRef'], {
  where: 'merged_into_ref is not null',
})
@ForeignKey('account', ['assigneeId'], ['id'], {
  name: 'fk_disclosure_case_assignee',
  onDelete: 'SET NULL',
})
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_disclosure_case_agency', onDelete: 'CASCADE' })
@ForeignKey('import_batch', ['agencyId', 'importBatchId'], ['agencyId', 'id'], {
  name: 'fk_disclosure_case_import',
})
@Check('ck_disclosure_case_channel', oneOf('channel', CHANNELS))
@Check('ck_disclosure_case_origin', oneOf('origin_kind', CASE_ORIGINS))
@Check('ck_disclosure_case_receipt', 'received_on >= submitted_on')
@Check('ck_disclosure_case_closing', 'closed_on >= received_on')
@Check('ck_disclosure_case_stage', oneOf('stage', CASE_STAGES))
export class DisclosureCase {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  /** The sender's own reference, unique in the agency. */
  @Column('text')
  ref: string;

  @Column('text', { nullable: true })
  caseNo: string | null;

  @Column('text')
  channel: Channel;

  @Column('date', { nullable: true })
  submittedOn: LocalDate | null;

  /** The day of legal receipt (art. 31), which decides the year. */
  @Column('date')
  receivedOn: LocalDate;

  @Column('text')
  description: string;

  @Column('text', { nullable: true })
  form: string | null;

  @Column('text', { nullable: true })
  deliveryWanted: string | null;

  @Column('text', { nullable: true })
  originKind: CaseOrigin | null;

  @Column('text', { nullable: true })
  originRef: string | null;

  @Column('text', { nullable: true })
  mergedIntoRef: string | null;

  @Column('text', { nullable: true })
  duplicateOfRef: string | null;

  @Column('int', { nullable: true })
  feeUnits: number | null;

  /** Closed without a letter. */
  @Column('date', { nullable: true })
  closedOn: LocalDate | null;

  /** Where it stands: a projection of its facts, rebuilt with each of them. */
  @Column('text', { default: 'received' })
  stage: CaseStage;

  /** What intake or import brought of what facts change, kept from the first recorded event on: rebuilding begins with it. */
  @Column('jsonb', { nullable: true })
  brought: Record<string, unknown> | null;

  /** The last of its assignments. */
  @Column('int', { nullable: true })
  assigneeId: number | null;

  /** Compared and raised under a row lock: the ORM's own version column does not stop lost updates. */
  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;

  @Column('bigint', { nullable: true })
  importBatchId: number | null;

  /** Sealed hash of the imported record, by which an unchanged one is recognised; in clear it would give away an ID number. */
  @Column('bytea', { nullable: true })
  sourceHash: Buffer | null;
}
