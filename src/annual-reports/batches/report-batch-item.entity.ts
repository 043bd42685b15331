import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { STANDING_STATES, type StandingState } from '../../domain/annual-report/life.js';
import { oneOf } from '../../platform/database/one-of.js';

/** An agency's report within a batch: which one, as it stood when the batch was asked for, and what became of it. */
@Entity('report_batch_item')
@ForeignKey('report_batch', ['agencyId', 'batchId'], ['agencyId', 'id'], {
  name: 'fk_report_batch_item_batch',
  onDelete: 'CASCADE',
})
@Check('ck_report_batch_item_scope', oneOf('scope', ['own', 'rollup']))
@Check('ck_report_batch_item_state', oneOf('state', ['none', ...STANDING_STATES]))
@Check('ck_report_batch_item_version', `(state = 'none') = (version is null)`)
@Check(
  'ck_report_batch_item_snapshot',
  `(state in ('submitted', 'approved', 'published')) = (sha256 is not null and attempt is not null)`,
)
@Check('ck_report_batch_item_reason', 'reason is null or made_at is not null')
export class ReportBatchItem {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  batchId: number;

  /** From 1, which is the agency that collects; the others by their codes. */
  @PrimaryColumn('int')
  position: number;

  @Column('int')
  memberId: number;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  scope: 'own' | 'rollup';

  /** `none`: there was no report, the register is printed as it stands. */
  @Column('text')
  state: 'none' | StandingState;

  @Column('smallint', { nullable: true })
  version: number | null;

  @Column('smallint', { nullable: true })
  attempt: number | null;

  /** Of the snapshot that is printed, hexadecimal; null where nothing has been submitted. */
  @Column('text', { nullable: true })
  sha256: string | null;

  @Column('timestamptz', { nullable: true })
  madeAt: Date | null;

  /** Why there are no documents. */
  @Column('text', { nullable: true })
  reason: string | null;
}
