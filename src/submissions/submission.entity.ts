import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import type { Channel } from '../law/vocabularies/keys.js';
import { oneOf } from '../platform/database/one-of.js';

/** Channels by which something has no day of receipt before it is confirmed (条例 art. 31 (二), (三)). */
export const UNCONFIRMED_CHANNELS = ['ordinaryMail', 'online', 'email', 'fax'] as const satisfies Channel[];
export type UnconfirmedChannel = (typeof UNCONFIRMED_CHANNELS)[number];

/** Why something that came in is no application. */
export const DISMISSALS = ['inquiry', 'misdirected', 'duplicate', 'notAnApplication'] as const;
export type Dismissal = (typeof DISMISSALS)[number];

/** An application that came and is not confirmed: no case yet, since it has no day of receipt and so no year and no number. */
@Entity('submission')
@Index('ix_submission_pending', ['agencyId', 'submittedOn'], {
  where: 'confirmed_on is null and dismissed_on is null',
})
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_submission_agency', onDelete: 'CASCADE' })
@ForeignKey('disclosure_case', ['agencyId', 'caseId'], ['agencyId', 'id'], {
  name: 'fk_submission_case',
  onDelete: 'CASCADE',
})
@Check('ck_submission_channel', oneOf('channel', UNCONFIRMED_CHANNELS))
@Check('ck_submission_dismissed_as', oneOf('dismissed_as', DISMISSALS))
@Check(
  'ck_submission_confirmation',
  '(confirmed_on is null) = (case_id is null) and confirmed_on >= submitted_on',
)
@Check(
  'ck_submission_dismissal',
  '(dismissed_on is null) = (dismissed_as is null) and (dismissed_on is null or confirmed_on is null)',
)
export class Submission {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('text')
  channel: UnconfirmedChannel;

  /** The day it came. */
  @Column('date')
  submittedOn: LocalDate;

  /** The application as it was recorded, sealed as a whole: who applied, and for what. */
  @Column('bytea')
  content: Buffer;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('text')
  recordedBy: string;

  /** The day of receipt that it has got, and the case that came of it. */
  @Column('date', { nullable: true })
  confirmedOn: LocalDate | null;

  @Column('bigint', { nullable: true })
  caseId: number | null;

  @Column('date', { nullable: true })
  dismissedOn: LocalDate | null;

  @Column('text', { nullable: true })
  dismissedAs: Dismissal | null;

  /** Sealed: somebody's own words, which may name the applicant. */
  @Column('bytea', { nullable: true })
  dismissalReason: Buffer | null;

  @Column('text', { nullable: true })
  closedBy: string | null;
}
