import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A browser in which somebody has logged in before; only the hash of its cookie is kept. */
@Entity('known_device')
@Index('ix_known_device_account', ['accountId'])
@ForeignKey('account', ['accountId'], ['id'], { name: 'fk_known_device_account', onDelete: 'CASCADE' })
export class KnownDevice {
  @PrimaryColumn('bytea')
  tokenHash: Buffer;

  @Column('int')
  accountId: number;

  @Column('timestamptz')
  lastUsedAt: Date;
}
