import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** The reports of an agency and of all below it, asked for in one go. */
@Entity('report_batch')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_report_batch_agency', onDelete: 'CASCADE' })
export class ReportBatch {
  /** Whoever collects: the top of the tree. */
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('smallint')
  year: number;

  @Column('text', { array: true })
  formats: string[];

  @Column('text')
  requestedBy: string;

  @Column('timestamptz')
  requestedAt: Date;
}
