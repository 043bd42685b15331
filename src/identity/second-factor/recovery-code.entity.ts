import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A code that replaces the authenticator once; using it deletes it. */
@Entity('recovery_code')
@ForeignKey('second_factor', ['accountId'], ['accountId'], {
  name: 'fk_recovery_code_second_factor',
  onDelete: 'CASCADE',
})
export class RecoveryCode {
  @PrimaryColumn('int')
  accountId: number;

  @PrimaryColumn('bytea')
  codeHash: Buffer;
}
