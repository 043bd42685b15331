import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import { FigureSheetEvent } from './figure-sheet-event.entity.js';
import { FigureSheetItem } from './figure-sheet-item.entity.js';
import { FigureSheet } from './figure-sheet.entity.js';

export type SheetRow = Readonly<Pick<FigureSheet, keyof FigureSheet>>;
export type SheetItemRow = Readonly<Pick<FigureSheetItem, keyof FigureSheetItem>>;
export type SheetEventRow = Readonly<Pick<FigureSheetEvent, keyof FigureSheetEvent>>;
export type SheetKey = Pick<SheetRow, 'agencyId' | 'year' | 'number'>;

/** What accepted sheets say of one figure. */
export interface AcceptedFigure {
  readonly item: string;
  readonly scope: 'own' | 'tree';
  readonly stored: number;
  readonly unit: string;
  readonly source: string;
  readonly confirmedBy: string;
  readonly confirmedOn: NonNullable<SheetRow['confirmedOn']>;
}

/** Sheets of the same agency and year are numbered, and accepted, one after the other. */
const SHEETS_LOCK = 1_795_389;

const keyOf = ({ agencyId, year, number }: SheetKey): SheetKey => ({ agencyId, year, number });

/** All inside a transaction that acts for the agency. */
@Injectable()
export class FigureSheetsRepository {
  sheets(manager: EntityManager, agencyId: number, year: number): Promise<SheetRow[]> {
    return manager.find(FigureSheet, { where: { agencyId, year }, order: { number: 'ASC' } });
  }

  /** Of whatever year, those that are still to be answered. */
  awaited(manager: EntityManager, agencyId: number): Promise<SheetRow[]> {
    return manager.find(FigureSheet, {
      where: { agencyId, state: In(['open', 'sentBack']) },
      order: { year: 'ASC', number: 'ASC' },
    });
  }

  items(manager: EntityManager, agencyId: number, year: number): Promise<SheetItemRow[]> {
    return manager.findBy(FigureSheetItem, { agencyId, year });
  }

  itemsOf(manager: EntityManager, sheet: SheetKey): Promise<SheetItemRow[]> {
    return manager.findBy(FigureSheetItem, keyOf(sheet));
  }

  events(manager: EntityManager, agencyId: number, year: number): Promise<SheetEventRow[]> {
    return manager.find(FigureSheetEvent, {
      where: { agencyId, year },
      order: { number: 'ASC', seq: 'ASC' },
    });
  }

  /** Until the transaction ends nobody else changes a sheet of that agency. */
  async hold(manager: EntityManager, agencyId: number): Promise<void> {
    await manager.query('select pg_advisory_xact_lock($1, $2)', [SHEETS_LOCK, agencyId]);
  }

  find(manager: EntityManager, key: SheetKey): Promise<SheetRow | null> {
    return manager.findOneBy(FigureSheet, keyOf(key));
  }

  /** @returns its number */
  async add(
    manager: EntityManager,
    sheet: Pick<SheetRow, 'agencyId' | 'year' | 'unit' | 'contact' | 'scope' | 'dueOn'>,
    items: readonly string[],
  ): Promise<number> {
    const { agencyId, year } = sheet;
    const number = (await manager.countBy(FigureSheet, { agencyId, year })) + 1;
    await manager.insert(FigureSheet, { ...sheet, number, state: 'open' });
    await manager.insert(
      FigureSheetItem,
      items.map((item) => ({ agencyId, year, number, item })),
    );
    return number;
  }

  async change(
    manager: EntityManager,
    sheet: SheetRow,
    change: Partial<Pick<FigureSheet, 'state' | 'filledBy' | 'confirmedBy' | 'confirmedOn'>>,
  ): Promise<void> {
    await manager.update(FigureSheet, keyOf(sheet), { ...change, rowVersion: sheet.rowVersion + 1 });
  }

  async putAnswer(
    manager: EntityManager,
    sheet: SheetKey,
    { item, stored, absent, source }: Pick<SheetItemRow, 'item' | 'stored' | 'absent' | 'source'>,
  ): Promise<void> {
    await manager.update(FigureSheetItem, { ...keyOf(sheet), item }, { stored, absent, source });
  }

  async addEvent(manager: EntityManager, event: Omit<SheetEventRow, 'seq'>): Promise<void> {
    const before = await manager.countBy(FigureSheetEvent, keyOf(event));
    await manager.insert(FigureSheetEvent, { ...event, seq: before + 1 });
  }

  /** Every number of an accepted sheet of the year, of these items. */
  async accepted(
    manager: EntityManager,
    agencyId: number,
    year: number,
    items: readonly string[],
  ): Promise<AcceptedFigure[]> {
    return manager.query<AcceptedFigure[]>(
      `select i.item, s.scope, i.stored, s.unit, i.source, s.confirmed_by as "confirmedBy", s.confirmed_on as "confirmedOn"
         from figure_sheet s join figure_sheet_item i using (agency_id, year, number)
        where s.agency_id = $1 and s.year = $2 and s.state = 'accepted' and i.stored is not null and i.item = any($3)
        order by s.number`,
      [agencyId, year, items],
    );
  }

  /** Of sheets that were not voided. */
  former(manager: EntityManager, agencyId: number, year: number): Promise<SheetRow[]> {
    return manager.find(FigureSheet, {
      where: { agencyId, year, state: Not('voided') },
      order: { number: 'ASC' },
    });
  }
}
