import { Injectable } from '@nestjs/common';
import { law } from '../../law/law.js';
import { OUTCOME_GROUPS, groupLabel } from '../../reporting/trends/outcome-groups.js';
import { hasData, type YearFigures } from '../../reporting/trends/year-figures.js';
import type { Scope } from '../../reporting/year-tables.js';
import { YearsService } from '../years.service.js';
import { YearFiguresService } from './year-figures.service.js';
import type { TrendsAnswer } from './trends.schemas.js';

/** More would not be told apart on a screen. */
const MOST_YEARS = 10;

/** How the years of an agency, or of its tree, went. */
@Injectable()
export class TrendsService {
  constructor(
    private readonly years: YearsService,
    private readonly figures: YearFiguresService,
  ) {}

  /** One reading of each year, one after the other, so that the database serves others meanwhile. */
  async of(
    agency: { readonly id: number; readonly code: string; readonly name: string },
    scope: Scope,
  ): Promise<TrendsAnswer> {
    const { years } = await this.years.of(agency.id);
    const read: YearFigures[] = [];
    for (const year of years.slice(0, MOST_YEARS).toReversed())
      read.push(await this.figures.of({ agencyCode: agency.code, scope, when: { year } }));
    const from = read.findIndex(hasData);
    return {
      agency: { code: agency.code, name: agency.name },
      scope,
      outcomeGroups: OUTCOME_GROUPS.map((key) => ({ key, label: groupLabel(key, law().outcomes) })),
      years: from < 0 ? [] : read.slice(from, read.findLastIndex(hasData) + 1),
    };
  }
}
