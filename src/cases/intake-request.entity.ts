import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A request under an idempotency key, and what it was answered: sent again, it is answered the same. */
@Entity('intake_request')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_intake_request_agency', onDelete: 'CASCADE' })
@ForeignKey('disclosure_case', ['agencyId', 'caseId'], ['agencyId', 'id'], {
  name: 'fk_intake_request_case',
  onDelete: 'CASCADE',
})
export class IntakeRequest {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('int')
  accountId: number;

  @PrimaryColumn('text')
  key: string;

  /** Of the body; under a key, since the body names people. */
  @Column('bytea')
  fingerprint: Buffer;

  @Column('bigint', { nullable: true })
  caseId: number | null;

  /** Masked, letter by letter as it was sent. */
  @Column('json', { nullable: true })
  answer: object | null;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;
}
