import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import { ALERT_SUBJECTS, type AlertKind, type AlertSubject } from '../law/alerts/keys.js';
import type { LocalDate } from '../law/local-date.js';
import { oneOf } from '../platform/database/one-of.js';

/** 期限提醒: that a period comes to its end, or came to it. Told once for each last day and day to tell it. */
@Entity('alert')
@Unique('uq_alert_once', ['agencyId', 'subject', 'subjectKey', 'kind', 'mark', 'dueOn', 'fallsOn'])
@Index('ix_alert_standing', ['agencyId', 'dueOn', 'id'], { where: 'ended_on is null' })
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_alert_agency', onDelete: 'CASCADE' })
@Check('ck_alert_subject', oneOf('subject', ALERT_SUBJECTS))
@Check('ck_alert_order', 'raised_on >= falls_on and ended_on >= raised_on')
export class Alert {
  @PrimaryColumn('int')
  agencyId: number;

  /** In the order in which they fell. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('text')
  subject: AlertSubject;

  /** Number of the case, review or lawsuit in its table; year of the report; year and number of the sheet. */
  @Column('text')
  subjectKey: string;

  /** Number of the case or proceeding, or a title: names no applicant, unless whoever recorded it put a name into its reference. */
  @Column('text')
  name: string;

  @Column('text')
  kind: AlertKind;

  /** Which of several periods of the kind. */
  @Column('text', { default: '' })
  mark: string;

  @Column('date')
  dueOn: LocalDate;

  /** The day from which on it had to be told. */
  @Column('date')
  fallsOn: LocalDate;

  @Column('boolean')
  provisional: boolean;

  /** An answer whose period cannot be made longer any more. */
  @Column('boolean')
  final: boolean;

  /** Null: that of the kind. */
  @Column('text', { nullable: true })
  citation: string | null;

  /** Later than `fallsOn` where nobody looked in the meantime. */
  @Column('date')
  raisedOn: LocalDate;

  @Column('timestamptz')
  raisedAt: Date;

  /** Null: it still says how things stand. */
  @Column('date', { nullable: true })
  endedOn: LocalDate | null;
}
