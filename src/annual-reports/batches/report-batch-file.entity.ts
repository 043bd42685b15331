import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A document of a report of a batch. */
@Entity('report_batch_file')
@ForeignKey('report_batch_item', ['agencyId', 'batchId', 'position'], ['agencyId', 'batchId', 'position'], {
  name: 'fk_report_batch_file_item',
  onDelete: 'CASCADE',
})
@Check('ck_report_batch_file_sha256', `sha256 = encode(sha256(bytes), 'hex')`)
export class ReportBatchFile {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  batchId: number;

  @PrimaryColumn('int')
  position: number;

  @PrimaryColumn('text')
  format: string;

  @Column('text')
  name: string;

  /** Hexadecimal. */
  @Column('text')
  sha256: string;

  @Column('bytea')
  bytes: Buffer;
}
