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
import { COMPLAINANTS, ORDERS, LAWSUIT_STAGES } from '../law/proceedings/keys.js';
import type { Complainant, ProceedingOrder, LawsuitStage } from '../law/proceedings/keys.js';
import { PROCEEDING_RESULTS } from '../law/vocabularies/keys.js';
import type { ProceedingResult } from '../law/vocabularies/keys.js';
import { oneOf } from '../platform/database/one-of.js';

/** An administrative lawsuit (行政诉讼) over an answer, directly or after a review. */
@Entity('lawsuit')
@Unique('uq_lawsuit_ref', ['agencyId', 'ref'])
@Index('ix_lawsuit_review', ['agencyId', 'reviewId'], { where: 'review_id is not null' })
@Index('ix_lawsuit_case', ['agencyId', 'caseId'], { where: 'case_id is not null' })
@Index('ix_lawsuit_import', ['agencyId', 'importBatchId'], { where: 'import_batch_id is not null' })
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_lawsuit_agency', onDelete: 'CASCADE' })
@ForeignKey('review', ['agencyId', 'reviewId'], ['agencyId', 'id'], { name: 'fk_lawsuit_review' })
@ForeignKey('disclosure_case', ['agencyId', 'caseId'], ['agencyId', 'id'], { name: 'fk_lawsuit_case' })
@ForeignKey('import_batch', ['agencyId', 'importBatchId'], ['agencyId', 'id'], { name: 'fk_lawsuit_import' })
@Check('ck_lawsuit_route', oneOf('route', ['direct', 'afterReview']))
@Check('ck_lawsuit_role', oneOf('role', ['original', 'reviewBody']))
@Check('ck_lawsuit_result', oneOf('result', PROCEEDING_RESULTS))
@Check('ck_lawsuit_complainant', oneOf('complainant', COMPLAINANTS))
@Check('ck_lawsuit_ordered', oneOf('ordered', ORDERS))
@Check('ck_lawsuit_stage', oneOf('stage', LAWSUIT_STAGES))
@Check('ck_lawsuit_beginning', 'num_nonnulls(filed_on, accepted_on) > 0')
@Index('ix_lawsuit_stage', ['agencyId', 'stage'])
@Check('ck_lawsuit_conclusion', 'concluded_on >= accepted_on')
export class Lawsuit {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('text')
  ref: string;

  @Column('text')
  route: 'direct' | 'afterReview';

  /** `reviewBody`: registered, not counted (国办公开办函〔2016〕201号). */
  @Column('text', { default: 'original' })
  role: 'original' | 'reviewBody';

  @Column('text', { nullable: true })
  court: string | null;

  @Column('text', { nullable: true })
  docketNo: string | null;

  @Column('bigint', { nullable: true })
  reviewId: number | null;

  @Column('bigint', { nullable: true })
  caseId: number | null;

  /** The round of decision that is contested. */
  @Column('smallint', { nullable: true })
  round: number | null;

  @Column('date', { nullable: true })
  filedOn: LocalDate | null;

  /** Null: not docketed yet, or refused. */
  @Column('date', { nullable: true })
  acceptedOn: LocalDate | null;

  @Column('date', { nullable: true })
  concludedOn: LocalDate | null;

  @Column('text', { nullable: true })
  result: ProceedingResult | null;

  /** The law's own word, such as 驳回起诉. */
  @Column('text', { nullable: true })
  disposal: string | null;

  @Column('text', { default: 'applicant' })
  complainant: Complainant;

  /** What the decision orders. */
  @Column('text', { nullable: true })
  ordered: ProceedingOrder | null;

  @Column('smallint', { nullable: true })
  redoWithinWorkingDays: number | null;

  @Column('text', { default: 'trial' })
  stage: LawsuitStage;

  /** What registration or an import brought: a rebuilding begins here. */
  @Column('jsonb', { nullable: true })
  brought: object | null;

  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;

  @Column('bigint', { nullable: true })
  importBatchId: number | null;

  @Column('bytea', { nullable: true })
  sourceHash: Buffer | null;
}
