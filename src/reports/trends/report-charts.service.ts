import { Injectable } from '@nestjs/common';
import { law } from '../../law/law.js';
import type { Chart } from '../../reporting/render/charts/chart.js';
import { CHARTED_YEARS, reportCharts } from '../../reporting/render/charts/report-charts.js';
import type { YearFigures } from '../../reporting/trends/year-figures.js';
import { YearFiguresService, type YearQuery } from './year-figures.service.js';

/** What a report draws after its sections. */
@Injectable()
export class ReportChartsService {
  constructor(private readonly figures: YearFiguresService) {}

  /** @param own of the report's year, read with its tables */
  async of(query: YearQuery, own: YearFigures): Promise<readonly Chart[]> {
    return reportCharts([...(await this.before(query)), own], law());
  }

  /**
   * Years before that of the report, as they are known now, each by the edition in force for it. Each is read in a transaction
   * of its own.
   */
  async before({ agencyCode, scope, knownAt, when }: YearQuery): Promise<YearFigures[]> {
    const earliest = law().editions[0]?.reportYears.from ?? when.year;
    const years: YearFigures[] = [];
    for (let year = Math.max(earliest, when.year - CHARTED_YEARS + 1); year < when.year; year += 1)
      years.push(
        await this.figures.of({
          agencyCode,
          scope,
          when: { year },
          ...(knownAt !== undefined && { knownAt }),
        }),
      );
    return years;
  }
}
