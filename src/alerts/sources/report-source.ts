import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CollectionRepository } from '../../annual-reports/collection/collection.repository.js';
import { reportDuties } from '../../annual-reports/collection/report-duties.js';
import { reportAlerts, type ReportDuty } from '../../domain/alert/report-alerts.js';
import { law } from '../../law/law.js';
import { lastDayOf, yearOf, type LocalDate } from '../../law/local-date.js';
import type { AlertedAgency, AlertedSubject } from '../alerted-subject.js';

/** The annual report of the last year (条例 art. 49). */
@Injectable()
export class ReportSource {
  constructor(private readonly collection: CollectionRepository) {}

  async subjects(manager: EntityManager, agency: AlertedAgency, today: LocalDate): Promise<AlertedSubject[]> {
    const year = yearOf(today) - 1;
    // Whoever was gone by the end of the year reports no more: its successor does.
    if (agency.validTo !== null && agency.validTo < lastDayOf(year)) return [];
    const duties = await this.duties(manager, agency, year);
    const asked = duties.filter(({ dueOn }) => dueOn >= agency.enteredOn);
    return [
      {
        subject: 'report',
        key: String(year),
        name: `${String(year)} 年度报告`,
        assigneeId: null,
        fallen: () => reportAlerts(asked, today, law()),
      },
    ];
  }

  private async duties(
    manager: EntityManager,
    { id, parentId }: AlertedAgency,
    year: number,
  ): Promise<ReportDuty[]> {
    const [found] = await this.collection.milestones(manager, year, [id]);
    const [superior] = await this.collection.superiors(manager, year, [id]);
    const { submit, publish } = reportDuties(year, found, superior);
    const published: ReportDuty = { what: 'publish', ...publish };
    return parentId === null ? [published] : [{ what: 'submit', ...submit }, published];
  }
}
