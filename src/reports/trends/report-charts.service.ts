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

  /**
   * Years before that of the report are read as they are known now, each by the edition in force for it.
   * @param own of the report's year, read with its tables
   */
  async of(query: YearQuery, own: YearFigures): Promise<readonly Chart[]> {
    const { agencyCode, scope, knownAt } = query;
    const earliest = law().editions[0]?.reportYears.from ?? own.year;
    const years: YearFigures[] = [];
    for (let year = Math.max(earliest, own.year - CHARTED_YEARS + 1); year < own.year; year += 1)
      years.push(
        await this.figures.of({
          agencyCode,
          scope,
          when: { year },
          ...(knownAt !== undefined && { knownAt }),
        }),
      );
    return reportCharts([...years, own], law());
  }
}
