import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { law } from '../../law/law.js';
import { localDate, type LocalDate } from '../../law/local-date.js';
import { changedTables, type ChangedValue } from '../../reporting/snapshot/compare-reports.js';
import type { ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';
import type { YearTables } from '../../reporting/year-tables.js';
import { AnnualReportsRepository } from '../annual-reports.repository.js';

/** The version that a report corrects, and which of its figures are others now. */
export interface CorrectedReport {
  /** 更正说明, as the agency wrote it. */
  readonly note: string;
  readonly version: number;
  /** Absent for one that was approved and never published. */
  readonly publishedOn: LocalDate | undefined;
  readonly figures: readonly ChangedValue[];
}

interface Correcting {
  readonly year: number;
  readonly version: number;
  readonly edition: string;
  readonly correction: string | null;
}

/** Finds what a correction corrects. Inside a transaction that acts for the agency. */
@Injectable()
export class CorrectedReports {
  constructor(private readonly reports: AnnualReportsRepository) {}

  /** @param tables as they are now; undefined for a report that corrects none */
  async of(
    manager: EntityManager,
    agencyId: number,
    { year, version, edition, correction }: Correcting,
    tables: YearTables,
  ): Promise<CorrectedReport | undefined> {
    if (correction === null) return undefined;
    const former = await this.reports.find(manager, agencyId, year, version - 1);
    const text = former && (await this.reports.snapshot(manager, former));
    if (!former || !text) return undefined;
    const events = await this.reports.events(manager, agencyId, year);
    const published = events.findLast((one) => one.type === 'published' && one.version === former.version);
    const { on } = (published?.details ?? {}) as { readonly on?: string };
    return {
      note: correction,
      version: former.version,
      publishedOn: on === undefined ? undefined : localDate(on),
      figures: changedTables(law().edition(edition), (JSON.parse(text) as ReportSnapshot).tables, tables),
    };
  }
}
