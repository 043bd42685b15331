import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Agency } from '../../agencies/agency.entity.js';
import { AnnualFiguresRepository } from '../../disclosures/annual-figures.repository.js';
import { law } from '../../law/law.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { FigureSheetsRepository } from '../figure-sheets.repository.js';
import type { Askable, SheetAnswer, SheetList } from '../figure-sheets.schemas.js';
import { AskableService } from './askable.service.js';
import { dueDays } from './due-days.js';
import { sheetView } from './sheet-view.js';

/** Whom the office asked, what came back, and what is missing. */
@Injectable()
export class ListingService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly sheets: FigureSheetsRepository,
    private readonly figures: AnnualFiguresRepository,
    private readonly askable: AskableService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(agency: Agency, year: number): Promise<SheetList> {
    return this.transaction.readOnly({ agencyId: agency.id, scope: 'own' }, async (manager) => {
      const items = await this.views(manager, agency.id, year);
      items.sort((a, b) => b.overdueDays - a.overdueDays || a.number - b.number);
      const askable = await this.askable.ofYear(manager, agency, year);
      const { usual, latest } = dueDays(agency, year, this.clock.today());
      return { year, usualDueOn: usual, latest, counts: countsOf(items, askable), items, askable };
    });
  }

  /** @throws RequestError `sheet.unknown` */
  find(agency: Agency, year: number, number: number): Promise<SheetAnswer> {
    return this.transaction.readOnly({ agencyId: agency.id, scope: 'own' }, async (manager) => {
      const found = (await this.views(manager, agency.id, year)).find((one) => one.number === number);
      if (!found) throw new RequestError('sheet.unknown', { number });
      return found;
    });
  }

  private async views(manager: EntityManager, agencyId: number, year: number): Promise<SheetAnswer[]> {
    const sheets = await this.sheets.sheets(manager, agencyId, year);
    const items = await this.sheets.items(manager, agencyId, year);
    const events = await this.sheets.events(manager, agencyId, year);
    const before = await this.figures.within(manager, agencyId, year - 1);
    const lastYear = new Map(
      before
        // The agency's own figure before one for its whole tree.
        .toSorted((a, b) => Number(a.scope === 'own') - Number(b.scope === 'own'))
        .flatMap(({ item, quantity, amountFen }) => {
          const stored = quantity ?? amountFen;
          return stored === null ? [] : [[item, stored] as const];
        }),
    );
    const asked = law().askedItems(law().editionForYear(year).id);
    const context = { asked, lastYear, today: this.clock.today() };
    return sheets.map((sheet) => {
      const own = ({ number }: { readonly number: number }): boolean => number === sheet.number;
      return sheetView({ sheet, items: items.filter(own), events: events.filter(own) }, context);
    });
  }
}

function countsOf(items: readonly SheetAnswer[], askable: readonly Askable[]): SheetList['counts'] {
  const of = (test: (item: SheetAnswer) => boolean): number => items.filter(test).length;
  return {
    all: items.length,
    open: of(({ state }) => state === 'open'),
    answered: of(({ state }) => state === 'answered'),
    sentBack: of(({ state }) => state === 'sentBack'),
    accepted: of(({ state }) => state === 'accepted'),
    voided: of(({ state }) => state === 'voided'),
    overdue: of(({ overdueDays }) => overdueDays > 0),
    toRemind: of(({ reminders }) => reminders.due),
    unasked: askable.filter(({ state }) => state === 'missing').length,
  };
}
