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
import { COMPLAINANTS, ORDERS, REVIEW_STAGES } from '../law/proceedings/keys.js';
import type { Complainant, ProceedingOrder, ReviewStage } from '../law/proceedings/keys.js';
import { PROCEEDING_RESULTS } from '../law/vocabularies/keys.js';
import type { ProceedingResult } from '../law/vocabularies/keys.js';
import { oneOf } from '../platform/database/one-of.js';

/** An administrative review (行政复议) of one or more answers. */
@Entity('review')
@Unique('uq_review_ref', ['agencyId', 'ref'])
@Index('ix_review_import', ['agencyId', 'importBatchId'], { where: 'import_batch_id is not null' })
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_review_agency', onDelete: 'CASCADE' })
@ForeignKey('import_batch', ['agencyId', 'importBatchId'], ['agencyId', 'id'], { name: 'fk_review_import' })
@Check('ck_review_result', oneOf('result', PROCEEDING_RESULTS))
@Check('ck_review_complainant', oneOf('complainant', COMPLAINANTS))
@Check('ck_review_ordered', oneOf('ordered', ORDERS))
@Check('ck_review_stage', oneOf('stage', REVIEW_STAGES))
@Check('ck_review_beginning', 'num_nonnulls(filed_on, accepted_on) > 0')
@Index('ix_review_stage', ['agencyId', 'stage'])
@Check('ck_review_conclusion', 'concluded_on >= accepted_on')
export class Review {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('text')
  ref: string;

  /** The round of decision under review. */
  @Column('smallint', { nullable: true })
  round: number | null;

  @Column('text', { nullable: true })
  caseNumber: string | null;

  @Column('text', { nullable: true })
  body: string | null;

  @Column('date', { nullable: true })
  filedOn: LocalDate | null;

  /** Null: not accepted yet, or refused. */
  @Column('date', { nullable: true })
  acceptedOn: LocalDate | null;

  @Column('date', { nullable: true })
  concludedOn: LocalDate | null;

  @Column('text', { nullable: true })
  result: ProceedingResult | null;

  /** The law's own word, such as 撤销. */
  @Column('text', { nullable: true })
  disposal: string | null;

  @Column('date', { nullable: true })
  servedOn: LocalDate | null;

  @Column('smallint', { nullable: true })
  redoWithinWorkingDays: number | null;

  @Column('text', { default: 'applicant' })
  complainant: Complainant;

  /** What the decision orders. */
  @Column('text', { nullable: true })
  ordered: ProceedingOrder | null;

  @Column('text', { default: 'accepted' })
  stage: ReviewStage;

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
