import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';

/** Lets a supervisor see the cases of one agency, on a basis and for a time. */
@Entity('supervision_grant')
@Index('ix_supervision_grant_account', ['accountId'])
@Index('ix_supervision_grant_agency', ['agencyId'])
@ForeignKey('account', ['accountId'], ['id'], { name: 'fk_supervision_grant_account', onDelete: 'CASCADE' })
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_supervision_grant_agency', onDelete: 'CASCADE' })
@Check('ck_supervision_grant_days', 'to_day >= from_day')
export class SupervisionGrant {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('int')
  accountId: number;

  @Column('int')
  agencyId: number;

  @Column('text')
  basis: string;

  @Column('date')
  fromDay: LocalDate;

  /** The last day. */
  @Column('date')
  toDay: LocalDate;

  @Column('text')
  grantedBy: string;

  @Column('timestamptz')
  grantedAt: Date;

  /** Taken back before its last day. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
