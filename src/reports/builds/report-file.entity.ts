import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A document that was built. */
@Entity('report_file')
@ForeignKey('report_build', ['agencyId', 'buildId'], ['agencyId', 'id'], {
  name: 'fk_report_file_build',
  onDelete: 'CASCADE',
})
@Check('ck_report_file_sha256', 'length(sha256) = 64')
export class ReportFile {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  buildId: number;

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
}

export type MadeFile = Readonly<Pick<ReportFile, keyof ReportFile>>;
