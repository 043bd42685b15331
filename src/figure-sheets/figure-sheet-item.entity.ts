import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of.js';

/** Why a unit reports no number: it does not have it, or it has no such business. Neither is 0. */
export const ABSENCES = ['notHeld', 'notOurs'] as const;
export type Absence = (typeof ABSENCES)[number];
export const ABSENCE_LABELS: Readonly<Record<Absence, string>> = { notHeld: '不掌握', notOurs: '无此项业务' };

/** A figure that a sheet asks for, and what the unit reported. */
@Entity('figure_sheet_item')
@ForeignKey('figure_sheet', ['agencyId', 'year', 'number'], ['agencyId', 'year', 'number'], {
  name: 'fk_figure_sheet_item_sheet',
  onDelete: 'CASCADE',
})
@Check('ck_figure_sheet_item_absent', oneOf('absent', ABSENCES))
@Check(
  'ck_figure_sheet_item_answer',
  '(stored is null or absent is null) and (stored is null or source is not null)',
)
export class FigureSheetItem {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('smallint')
  year: number;

  @PrimaryColumn('int')
  number: number;

  @PrimaryColumn('text')
  item: string;

  /** A number of things, or 分. */
  @Column('bigint', { nullable: true })
  stored: number | null;

  @Column('text', { nullable: true })
  absent: Absence | null;

  /** The system, register or file that the number is from. */
  @Column('text', { nullable: true })
  source: string | null;
}
