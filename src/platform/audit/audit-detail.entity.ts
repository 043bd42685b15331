import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Somebody's own words to an entry, sealed; the chain holds a commitment to them. */
@Entity('audit_detail')
@ForeignKey('audit_entry', ['chain', 'seq'], ['chain', 'seq'], { name: 'fk_audit_detail_entry' })
export class AuditDetailRow {
  @PrimaryColumn('int')
  chain: number;

  @PrimaryColumn('bigint')
  seq: number;

  @Column('bytea')
  sealed: Buffer;
}
