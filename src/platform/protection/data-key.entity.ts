import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key with which something in this database is sealed: its identifier, never the key. */
@Entity('data_key')
export class DataKeyInUse {
  /** Hexadecimal. */
  @PrimaryColumn('text')
  id: string;

  /** A known word under the key: whoever has the key can open it. */
  @Column('bytea')
  proof: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  addedAt: Date;
}
