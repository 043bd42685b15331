import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';
import type { AlertedAgency, AlertedSubject } from '../alerted-subject.js';
import { CaseSource } from './case-source.js';
import { ProceedingSource } from './proceeding-source.js';
import { ReportSource } from './report-source.js';
import { SheetSource } from './sheet-source.js';

/** Everything of an agency that has to be done by a day, inside a transaction that acts for it. */
@Injectable()
export class Subjects {
  constructor(
    private readonly cases: CaseSource,
    private readonly proceedings: ProceedingSource,
    private readonly reports: ReportSource,
    private readonly sheets: SheetSource,
  ) {}

  async of(manager: EntityManager, agency: AlertedAgency, today: LocalDate): Promise<AlertedSubject[]> {
    return [
      ...(await this.cases.subjects(manager, agency.id, today)),
      ...(await this.proceedings.subjects(manager, agency.id, today)),
      ...(await this.reports.subjects(manager, agency, today)),
      ...(await this.sheets.subjects(manager, agency.id, today)),
    ];
  }
}
