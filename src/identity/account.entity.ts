import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ROLES } from '../law/vocabularies/keys.js';
import type { Role } from '../law/vocabularies/keys.js';

@Entity('account')
@Unique('uq_account_username', ['username'])
@Index('ix_account_agency', ['agencyId'])
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_account_agency', onDelete: 'CASCADE' })
@Check('ck_account_roles', `roles <@ array[${ROLES.map((role) => `'${role}'`).join(', ')}]`)
export class Account {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'BY DEFAULT' })
  id: number;

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

  @Column('int', { default: 0 })
  failedAttempts: number;

  @Column('timestamptz', { nullable: true })
  lockedUntil: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
