import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of.js';

export const SHEET_EVENTS = ['asked', 'answered', 'sentBack', 'accepted', 'voided', 'reminded'] as const;
export type SheetEventType = (typeof SHEET_EVENTS)[number];

/** What happened to a sheet. Append only. */
@Entity('figure_sheet_event')
@ForeignKey('figure_sheet', ['agencyId', 'year', 'number'], ['agencyId', 'year', 'number'], {
  name: 'fk_figure_sheet_event_sheet',
  onDelete: 'CASCADE',
})
@Check('ck_figure_sheet_event_seq', 'seq >= 1')
@Check('ck_figure_sheet_event_type', oneOf('type', SHEET_EVENTS))
@Check('ck_figure_sheet_event_details', `jsonb_typeof(details) = 'object'`)
export class FigureSheetEvent {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('smallint')
  year: number;

  @PrimaryColumn('int')
  number: number;

  @PrimaryColumn('int')
  seq: number;

  @Column('text')
  type: SheetEventType;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  username: string;

  @Column('text')
  name: string;

  /** The reason, the day and the way of a reminder, the values that were reported. */
  @Column('jsonb', { default: () => `'{}'` })
  details: object;
}
