import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Hashes of passwords that were in use before, so that they do not come back. */
@Entity('former_password')
@ForeignKey('account', ['accountId'], ['id'], { name: 'fk_former_password_account', onDelete: 'CASCADE' })
export class FormerPassword {
  @PrimaryColumn('int')
  accountId: number;

  @PrimaryColumn('text')
  passwordHash: string;

  @Column('timestamptz')
  replacedAt: Date;
}
