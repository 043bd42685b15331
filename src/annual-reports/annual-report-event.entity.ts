import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of.js';

export const REPORT_EVENTS = [
  'opened',
  'submitted',
  'returned',
  'approved',
  'published',
  'discarded',
] as const;
export type ReportEventType = (typeof REPORT_EVENTS)[number];

/** What happened to a version of a report, and who did it. Append only. */
@Entity('annual_report_event')
@ForeignKey('annual_report', ['agencyId', 'year', 'version'], ['agencyId', 'year', 'version'], {
  name: 'fk_annual_report_event_report',
  onDelete: 'CASCADE',
})
@Check('ck_annual_report_event_seq', 'seq >= 1')
@Check('ck_annual_report_event_type', oneOf('type', REPORT_EVENTS))
@Check('ck_annual_report_event_details', `jsonb_typeof(details) = 'object'`)
export class AnnualReportEvent {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('smallint')
  year: number;

  @PrimaryColumn('smallint')
  version: number;

  @PrimaryColumn('int')
  seq: number;

  @Column('text')
  type: ReportEventType;

  @Column('timestamptz')
  at: Date;

  @Column('int', { nullable: true })
  accountId: number | null;

  @Column('text')
  username: string;

  @Column('text')
  name: string;

  /** Of whoever did it, where it is another agency's: a superior that returns. */
  @Column('text', { nullable: true })
  agencyCode: string | null;

  @Column('jsonb', { default: {} })
  details: object;
}
