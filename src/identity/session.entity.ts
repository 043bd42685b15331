import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A log-in. Only hashes of the cookie's token and of the CSRF token are kept. */
@Entity('session')
@Index('ix_session_account', ['accountId'])
@Index('ix_session_expires_at', ['expiresAt'])
@ForeignKey('account', ['accountId'], ['id'], { name: 'fk_session_account', onDelete: 'CASCADE' })
export class Session {
  @PrimaryColumn('bytea')
  tokenHash: Buffer;

  @Column('int')
  accountId: number;

  @Column('bytea')
  csrfHash: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  /** Where it was opened, and in which browser: shown to its owner. */
  @Column('text', { nullable: true })
  address: string | null;

  @Column('text', { nullable: true })
  agent: string | null;
}
