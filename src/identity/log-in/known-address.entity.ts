import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** An address from which somebody has logged in before. */
@Entity('known_address')
@ForeignKey('account', ['accountId'], ['id'], { name: 'fk_known_address_account', onDelete: 'CASCADE' })
export class KnownAddress {
  @PrimaryColumn('int')
  accountId: number;

  @PrimaryColumn('bytea')
  addressHash: Buffer;

  @Column('timestamptz')
  lastUsedAt: Date;
}
