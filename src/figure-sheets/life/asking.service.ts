import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Agency } from '../../agencies/agency.entity.js';
import { plannedSheets, type PlannedSheet } from '../../domain/figure-sheet/plan-round.js';
import type { Actor } from '../../identity/actor.js';
import { DomainError } from '../../law/domain-error.js';
import { law } from '../../law/law.js';
import { firstDayOf, type LocalDate } from '../../law/local-date.js';
import { quotable } from '../../law/quotable.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { FigureSheetsRepository } from '../figure-sheets.repository.js';
import type { NewSheet, Round } from '../figure-sheets.schemas.js';
import { AskableService } from '../list/askable.service.js';
import { dueDays } from '../list/due-days.js';
import { SheetWork } from './sheet-work.js';

export interface Asking {
  readonly agency: Agency;
  readonly year: number;
  readonly by: Actor;
}

/** Sends sheets to units: one by one, or to all that have to be asked this January. */
@Injectable()
export class AskingService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly sheets: FigureSheetsRepository,
    private readonly askable: AskableService,
    private readonly work: SheetWork,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `figure.unknown`; RequestError `sheet.due` */
  ask(asking: Asking, { unit, contact, items, scope, dueOn }: NewSheet): Promise<void> {
    const known = new Set(
      law()
        .askedItems(law().editionForYear(asking.year).id)
        .map(({ key }) => key),
    );
    const unknown = items.find((item) => !known.has(item));
    if (unknown !== undefined) {
      const item = quotable(unknown);
      throw new DomainError(
        'figure.unknown',
        `${asking.year} 年的年度报告没有“${item}”这个指标，请从列出的项目里选择。`,
        { item },
      );
    }
    return this.acting(asking, dueOn, (manager, day) =>
      this.send(
        manager,
        asking,
        [{ unit, contact: contact ?? null, scope, items: [...new Set(items)] }],
        day,
      ),
    );
  }

  /**
   * For every figure that is missing and that nobody was asked for: the units of the year before, or those that usually know it.
   * @throws RequestError `sheet.noneMissing`, `sheet.due`
   */
  round(asking: Asking, { dueOn }: Round): Promise<void> {
    const { agency, year } = asking;
    return this.acting(asking, dueOn, async (manager, day) => {
      const missing = (await this.askable.ofYear(manager, agency, year)).filter(
        ({ state }) => state === 'missing',
      );
      if (missing.length === 0) throw new RequestError('sheet.noneMissing', { year });
      const open = missing.map(({ item, unit }) => ({ key: item, usualUnit: unit }));
      const before = await this.sheets.former(manager, agency.id, year - 1);
      const items = await this.sheets.items(manager, agency.id, year - 1);
      const former = before.map(({ number, unit, contact, scope }) => ({
        unit,
        contact,
        scope,
        items: items.filter((one) => one.number === number).map(({ item }) => item),
      }));
      await this.send(manager, asking, plannedSheets(open, former), day);
    });
  }

  private acting(
    { agency, year }: Asking,
    dueOn: LocalDate | undefined,
    work: (manager: EntityManager, dueOn: LocalDate) => Promise<void>,
  ): Promise<void> {
    return this.transaction.run({ agencyId: agency.id, scope: 'own' }, async (manager) => {
      const today = this.clock.today();
      const { usual, latest } = dueDays(agency, year, today);
      const lateAlready = today > latest;
      if (dueOn !== undefined && ((dueOn > latest && !lateAlready) || dueOn < firstDayOf(year)))
        throw new RequestError('sheet.due', { latest, year });
      await this.sheets.hold(manager, agency.id);
      await work(manager, dueOn ?? usual);
    });
  }

  private async send(
    manager: EntityManager,
    { agency, year, by }: Asking,
    planned: readonly PlannedSheet[],
    dueOn: LocalDate,
  ): Promise<void> {
    const agencyId = agency.id;
    const sheets: number[] = [];
    for (const { items, ...sheet } of planned) {
      const number = await this.sheets.add(manager, { agencyId, year, dueOn, ...sheet }, items);
      await this.work.addEvent(manager, { agencyId, year, number }, 'asked', by, { dueOn });
      sheets.push(number);
    }
    await this.audit.record(manager, agencyId, {
      actor: by,
      action: 'figureSheet.asked',
      subject: { kind: 'figureSheet', id: `${year} ${sheets.join('、')}` },
      facts: { sheets, items: planned.flatMap(({ items }) => items), dueOn },
    });
  }
}
