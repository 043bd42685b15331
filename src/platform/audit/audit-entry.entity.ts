import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** What was done, by whom, when. Append only, through `append_audit`; fields as in AuditEntry. */
@Entity('audit_entry')
@Unique('uq_audit_entry_prev', ['chain', 'prev'])
@Index('ix_audit_entry_action', ['chain', 'action', 'seq'])
@Index('ix_audit_entry_subject', ['chain', 'subjectKind', 'subjectId', 'seq'])
@Index('ix_audit_entry_username', ['chain', 'username', 'seq'])
@Check('ck_audit_entry_via', `via in ('session', 'token', 'system')`)
@Check('ck_audit_entry_hash', 'length(hash) = 32 and length(prev) = 32')
export class AuditEntryRow {
  @PrimaryColumn('int')
  chain: number;

  @PrimaryColumn('bigint')
  seq: number;

  /** Of the way in which the hash is reckoned. */
  @Column('smallint')
  version: number;

  @Column('timestamptz')
  at: Date;

  @Column('int', { nullable: true })
  accountId: number | null;

  @Column('text')
  username: string;

  @Column('text')
  via: string;

  @Column('text')
  action: string;

  @Column('text')
  subjectKind: string;

  @Column('text')
  subjectId: string;

  /** Text, not jsonb: what is hashed must come back letter by letter. */
  @Column('text')
  facts: string;

  @Column('bytea', { nullable: true })
  commitment: Buffer | null;

  @Column('bytea')
  prev: Buffer;

  @Column('bytea')
  hash: Buffer;
}
