import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ROLES } from '../law/vocabularies/keys.js';
import type { Role } from '../law/vocabularies/keys.js';
import { oneOf } from '../platform/database/one-of.js';

@Entity('account')
@Unique('uq_account_username', ['username'])
@Index('ix_account_agency', ['agencyId'])
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_account_agency', onDelete: 'CASCADE' })
@Check('ck_account_roles', `roles <@ array[${ROLES.map((role) => `'${role}'`).join(', ')}]`)
@Check('ck_account_kind', oneOf('kind', ['person', 'machine']))
export class Account {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'BY DEFAULT' })
  id: number;

  /** A machine has a token and no password. */
  @Column('text', { default: 'person' })
  kind: 'person' | 'machine';

  @Column('text')
  username: string;

  @Column('text')
  displayName: string;

  @Column('text')
  passwordHash: string;

  /** Null: not bound to one agency (the installation's administrator). */
  @Column('int', { nullable: true })
  agencyId: number | null;

  @Column('text', { array: true, default: '{}' })
  roles: Role[];

  @Column('boolean', { default: false })
  mustChangePassword: boolean;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  passwordSetAt: Date;

  /** Of a one-time password; null: none. */
  @Column('timestamptz', { nullable: true })
  passwordExpiresAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
