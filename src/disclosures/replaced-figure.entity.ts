import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A figure of table 二 as it was until it was replaced; the database keeps it. Append only. */
@Entity('replaced_figure')
@Index('ix_replaced_figure_year', ['agencyId', 'year'])
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_replaced_figure_agency', onDelete: 'CASCADE' })
@Check('ck_replaced_figure_scope', `scope in ('own', 'tree')`)
export class ReplacedFigure {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('smallint')
  year: number;

  @Column('text')
  item: string;

  @Column('text')
  scope: 'own' | 'tree';

  @Column('bigint', { nullable: true })
  quantity: number | null;

  @Column('bigint', { nullable: true })
  amountFen: number | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz')
  replacedAt: Date;
}
