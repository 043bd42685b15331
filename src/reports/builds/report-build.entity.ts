import { Check, Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A report whose documents somebody asked for. */
@Entity('report_build')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_report_build_agency', onDelete: 'CASCADE' })
@Check('ck_report_build_scope', `scope in ('own', 'rollup')`)
export class ReportBuild {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('smallint')
  year: number;

  /** Null: the edition in force for the year. */
  @Column('text', { nullable: true })
  edition: string | null;

  @Column('text')
  scope: 'own' | 'rollup';

  @Column('text', { array: true })
  formats: string[];

  @Column('text')
  requestedBy: string;

  @Column('timestamptz')
  requestedAt: Date;
}
