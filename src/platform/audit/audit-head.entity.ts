import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a chain has got to; its lock puts the writers of an agency in order. Written by `append_audit` alone. */
@Entity('audit_head')
@Check('ck_audit_head_hash', 'length(hash) = 32')
@Check('ck_audit_head_seq', 'seq >= 0 and anchored_seq between 0 and seq')
export class AuditHeadRow {
  /** 0: the installation; otherwise the agency. */
  @PrimaryColumn('int')
  chain: number;

  @Column('bigint', { default: 0 })
  seq: number;

  @Column('bytea')
  hash: Buffer;

  /** Up to where an anchor was made; a hint for the next one, no proof. */
  @Column('bigint', { default: 0 })
  anchoredSeq: number;
}
