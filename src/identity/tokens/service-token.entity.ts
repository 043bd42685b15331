import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';

/** What a machine shows instead of a password. Its name, agency and roles stand in its account. */
@Entity('service_token')
@Unique('uq_service_token_hash', ['tokenHash'])
@ForeignKey('account', ['accountId'], ['id'], { name: 'fk_service_token_account', onDelete: 'CASCADE' })
@ForeignKey('account', ['issuedBy'], ['id'], { name: 'fk_service_token_issuer', onDelete: 'CASCADE' })
export class ServiceToken {
  @PrimaryColumn('int')
  accountId: number;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('int')
  issuedBy: number;

  @Column('timestamptz')
  issuedAt: Date;

  /** The last day. */
  @Column('date')
  expiresOn: LocalDate;

  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
