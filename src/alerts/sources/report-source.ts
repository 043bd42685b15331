import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  CollectionRepository,
  type Milestones,
  type Superior,
} from '../../annual-reports/collection/collection.repository.js';
import { reportDuties } from '../../annual-reports/collection/report-duties.js';
import { reportAlerts, type ReportDuty } from '../../domain/alert/report-alerts.js';
import { law } from '../../law/law.js';
import { lastDayOf, yearOf, type LocalDate } from '../../law/local-date.js';
import type { AlertedAgency, AlertedSubject } from '../alerted-subject.js';

/** The annual reports (条例 art. 49) that an agency owes: one that is late is owed in the years that follow, too. */
@Injectable()
export class ReportSource {
  constructor(private readonly collection: CollectionRepository) {}

  async subjects(manager: EntityManager, agency: AlertedAgency, today: LocalDate): Promise<AlertedSubject[]> {
    const years = yearsOf(agency, today);
    if (years.length === 0) return [];
    const milestones = byYear(await this.collection.milestones(manager, years, [agency.id]));
    const superiors = byYear(await this.collection.superiors(manager, years, [agency.id]));
    return years.map((year) => ({
      subject: 'report',
      key: String(year),
      name: `${String(year)} 年度报告`,
      assigneeId: null,
      fallen: () =>
        reportAlerts(dutiesOf(agency, year, milestones.get(year), superiors.get(year)), today, law()),
    }));
  }
}

/**
 * The first is the one before the agency was entered here, or that in which it was set up, the last the running one, which a
 * superior may want when the next has hardly begun. Whoever was gone by the end of a year reports it no more: its successor does.
 */
function yearsOf({ enteredOn, validFrom, validTo }: AlertedAgency, today: LocalDate): number[] {
  const first = Math.max(yearOf(enteredOn) - 1, validFrom === null ? 0 : yearOf(validFrom));
  const count = Math.max(0, yearOf(today) - first + 1);
  const years = Array.from({ length: count }, (_, index) => first + index);
  return years.filter((year) => validTo === null || validTo >= lastDayOf(year));
}

function dutiesOf(
  { parentId, enteredOn }: AlertedAgency,
  year: number,
  found: Milestones | undefined,
  superior: Superior | undefined,
): ReportDuty[] {
  const { submit, publish } = reportDuties(year, found, superior);
  const published: ReportDuty = { what: 'publish', ...publish };
  const asked: ReportDuty[] = parentId === null ? [published] : [{ what: 'submit', ...submit }, published];
  return asked.filter(({ dueOn }) => dueOn >= enteredOn);
}

const byYear = <One extends { readonly year: number }>(all: readonly One[]): Map<number, One> =>
  new Map(all.map((one) => [one.year, one]));
