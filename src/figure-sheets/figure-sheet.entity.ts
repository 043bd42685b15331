import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SHEET_STATES, type SheetState } from '../domain/figure-sheet/life.js';
import type { LocalDate } from '../law/local-date.js';
import { oneOf } from '../platform/database/one-of.js';

/** 填报单: a unit of the office is asked for some figures of a year's report. Units have no accounts; they are named. */
@Entity('figure_sheet')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_figure_sheet_agency', onDelete: 'CASCADE' })
@Check('ck_figure_sheet_state', oneOf('state', SHEET_STATES))
@Check('ck_figure_sheet_scope', oneOf('scope', ['own', 'tree']))
@Check(
  'ck_figure_sheet_answered',
  `num_nonnulls(filled_by, confirmed_by, confirmed_on) in (0, 3)
   and (state not in ('answered', 'accepted') or confirmed_on is not null)`,
)
export class FigureSheet {
  @PrimaryColumn('int')
  agencyId: number;

  /** Of the report. */
  @PrimaryColumn('smallint')
  year: number;

  /** From 1 within the year. */
  @PrimaryColumn('int')
  number: number;

  @Column('text')
  unit: string;

  /** Whom to call. */
  @Column('text', { nullable: true })
  contact: string | null;

  /** Whether the figures of table 二 are the agency's own, or already those of its whole tree. */
  @Column('text')
  scope: 'own' | 'tree';

  @Column('date')
  dueOn: LocalDate;

  @Column('text')
  state: SheetState;

  @Column('text', { nullable: true })
  filledBy: string | null;

  @Column('text', { nullable: true })
  confirmedBy: string | null;

  @Column('date', { nullable: true })
  confirmedOn: LocalDate | null;

  @Column('int', { default: 1 })
  rowVersion: number;
}
