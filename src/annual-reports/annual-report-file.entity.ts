import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A document of an approved report, as it is published. Append only. */
@Entity('annual_report_file')
@ForeignKey(
  'annual_report_snapshot',
  ['agencyId', 'year', 'version', 'attempt'],
  ['agencyId', 'year', 'version', 'attempt'],
  { name: 'fk_annual_report_file_snapshot', onDelete: 'CASCADE' },
)
@Check('ck_annual_report_file_sha256', `sha256 = encode(sha256(bytes), 'hex')`)
export class AnnualReportFile {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('smallint')
  year: number;

  @PrimaryColumn('smallint')
  version: number;

  /** Of the snapshot that it prints. */
  @PrimaryColumn('smallint')
  attempt: number;

  @PrimaryColumn('text')
  format: string;

  @Column('text')
  name: string;

  @Column('text')
  mediaType: string;

  /** Hexadecimal. */
  @Column('text')
  sha256: string;

  @Column('bytea')
  bytes: Buffer;

  @Column('timestamptz')
  madeAt: Date;
}
