import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FiguresService } from '../../disclosures/figures.service.js';
import { law } from '../../law/law.js';
import { later } from '../../law/local-date.js';
import { isOverviewItem } from '../../law/vocabularies/asked-items.js';
import type { AuditActor } from '../../platform/audit/audit-entry.js';
import { FigureSheetsRepository, type AcceptedFigure, type SheetRow } from '../figure-sheets.repository.js';
import { SheetWork, type SheetTaking } from './sheet-work.js';

const LONGEST_SOURCE = 200;
const LONGEST_NAMES = 100;

/**
 * Takes the numbers of a sheet over into the year's figures. A figure for which several units were asked is the sum of what was
 * accepted of them, and its source names each. A unit that has no number leaves the figure as it is: missing, and not 0.
 */
@Injectable()
export class AcceptingService {
  constructor(
    private readonly work: SheetWork,
    private readonly sheets: FigureSheetsRepository,
    private readonly figures: FiguresService,
  ) {}

  /** @throws DomainError `sheet.notNow`, `report.frozen`; RequestError `sheet.stale` */
  accept(taking: SheetTaking): Promise<void> {
    return this.work.step('accept', taking, async (manager, sheet, state) => {
      const items = (await this.sheets.itemsOf(manager, sheet))
        .filter(({ stored }) => stored !== null)
        .map(({ item }) => item);
      await this.sheets.change(manager, sheet, { state });
      const accepted = await this.sheets.accepted(manager, sheet.agencyId, sheet.year, items);
      for (const item of items) await this.takeOver(manager, sheet, item, accepted, taking.by);
      return { facts: { items } };
    });
  }

  private async takeOver(
    manager: EntityManager,
    { agencyId, year, scope: asked }: SheetRow,
    item: string,
    accepted: readonly AcceptedFigure[],
    by: AuditActor,
  ): Promise<void> {
    const scope = scopeOf(item, asked);
    const parts = accepted.filter((one) => one.item === item && scopeOf(item, one.scope) === scope);
    const stored = parts.reduce((sum, part) => sum + part.stored, 0);
    const isCount = law().figureItem(item)?.unit === 'count';
    const row = {
      year,
      item,
      scope,
      quantity: isCount ? stored : null,
      amountFen: isCount ? null : stored,
      narrative: null,
      source: cut(parts.map(({ unit, source }) => `${unit}（${source}）`).join('、'), LONGEST_SOURCE),
      confirmedBy: cut([...new Set(parts.map((part) => part.confirmedBy))].join('、'), LONGEST_NAMES),
      confirmedOn: parts.map((part) => part.confirmedOn).reduce(later),
    };
    await this.figures.putIn(manager, agencyId, row, by);
  }
}

/** Prose speaks for the agency, whatever the tables add up. */
export const scopeOf = (item: string, asked: SheetRow['scope']): SheetRow['scope'] =>
  isOverviewItem(item) ? 'own' : asked;

const cut = (text: string, longest: number): string => {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
};
