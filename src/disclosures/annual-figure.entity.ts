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

/** A figure of table 二, or a piece of prose, supplied for one year. Exactly one of its three values is set. */
@Entity('annual_figure')
@Unique('uq_annual_figure_item', ['agencyId', 'year', 'item', 'scope'])
@Index('ix_annual_figure_import', ['agencyId', 'importBatchId'], { where: 'import_batch_id is not null' })
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_annual_figure_agency', onDelete: 'CASCADE' })
@ForeignKey('import_batch', ['agencyId', 'importBatchId'], ['agencyId', 'id'], {
  name: 'fk_annual_figure_import',
})
@Check('ck_annual_figure_scope', `scope in ('own', 'tree')`)
@Check(
  'ck_annual_figure_value',
  `num_nonnulls(quantity, amount_fen, narrative) = 1 and (narrative is not null) = (item like 'narrative.%')`,
)
export class AnnualFigure {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('smallint')
  year: number;

  @Column('text')
  item: string;

  /** Whether the figure is the agency's own or already that of its whole subtree. */
  @Column('text', { default: 'own' })
  scope: 'own' | 'tree';

  /** A number of things; negative only for `.change` items. */
  @Column('bigint', { nullable: true })
  quantity: number | null;

  /** Money in 分. */
  @Column('bigint', { nullable: true })
  amountFen: number | null;

  /** Prose, for items `narrative.<key>`. */
  @Column('text', { nullable: true })
  narrative: string | null;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('text', { nullable: true })
  confirmedBy: string | null;

  @Column('date', { nullable: true })
  confirmedOn: LocalDate | null;

  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;

  @Column('text', { nullable: true })
  recordedBy: string | null;

  @Column('bigint', { nullable: true })
  importBatchId: number | null;

  @Column('bytea', { nullable: true })
  sourceHash: Buffer | null;
}
