import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { KeptNotice } from '../../law/calendars/notice-years.js';
import type { LocalDate } from '../../law/local-date.js';

/** A notice of the State Council on the days off of a year; added and never changed: a correction is another that replaces it. */
@Entity('holiday_notice')
@Check('ck_holiday_notice_kind', `kind in ('arrangement', 'amendment')`)
@Index('ux_holiday_notice_replaces', ['replaces'], { unique: true })
@ForeignKey('holiday_notice', ['replaces'], ['id'], { name: 'fk_holiday_notice_replaces' })
export class HolidayNoticeRow {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS' })
  id: number;

  @Column('int')
  year: number;

  @Column('text')
  kind: KeptNotice['kind'];

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  number: string | null;

  @Column('date')
  issuedOn: LocalDate;

  /** Where the text was found. */
  @Column('text', { nullable: true })
  sourceUrl: string | null;

  /** `{name, from, to}` */
  @Column('jsonb')
  holidays: KeptNotice['holidays'];

  /** `{name, date}` */
  @Column('jsonb')
  makeUpDays: KeptNotice['makeUpDays'];

  /** The notice's own words, where they were given. */
  @Column('text', { nullable: true })
  wording: string | null;

  /** The notice that this one corrects, which holds no more. */
  @Column('int', { nullable: true })
  replaces: number | null;

  @Column('text')
  loadedBy: string;

  @Column('timestamptz')
  loadedAt: Date;
}
