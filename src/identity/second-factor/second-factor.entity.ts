import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The secret that an account shares with an authenticator; it counts once it has been confirmed by a code. */
@Entity('second_factor')
@ForeignKey('account', ['accountId'], ['id'], { name: 'fk_second_factor_account', onDelete: 'CASCADE' })
export class SecondFactor {
  @PrimaryColumn('int')
  accountId: number;

  /** Sealed: see sealed-secret.ts. */
  @Column('bytea')
  secret: Buffer;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** The last period of 30 seconds whose code was used: it and the ones before are used up. */
  @Column('int', { default: 0 })
  lastStep: number;
}
