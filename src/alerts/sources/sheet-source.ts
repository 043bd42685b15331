import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sheetAlerts } from '../../domain/alert/report-alerts.js';
import { FigureSheetsRepository } from '../../figure-sheets/figure-sheets.repository.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import type { AlertedSubject } from '../alerted-subject.js';

/** Sheets of figures that their units have not answered. */
@Injectable()
export class SheetSource {
  constructor(private readonly sheets: FigureSheetsRepository) {}

  async subjects(manager: EntityManager, agencyId: number, today: LocalDate): Promise<AlertedSubject[]> {
    const awaited = await this.sheets.awaited(manager, agencyId);
    return awaited.map(({ year, number, unit, dueOn }) => ({
      subject: 'sheet',
      key: `${String(year)}/${String(number)}`,
      name: `${unit} ${String(year)} 年填报单`,
      assigneeId: null,
      fallen: () => sheetAlerts(dueOn, today, law()),
    }));
  }
}
