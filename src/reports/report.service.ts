import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { buildReport } from '../reporting/annual-report/build-report.js';
import { parseNarrative } from '../reporting/annual-report/narrative.js';
import type { Narrative, NarrativeKey } from '../reporting/annual-report/narrative.js';
import { statutoryGrids } from '../reporting/render/grid/statutory-grids.js';
import type { ReportDocument } from '../reporting/render/report-document.js';
import type { YearTables } from '../reporting/year-tables.js';
import { methodSection } from '../reporting/annual-report/method-note.js';
import { FiguresRepository } from './figures.repository.js';
import { MethodReader } from './method/method.reader.js';
import type { TablesQuery } from './tables-query.js';
import { TablesService } from './tables.service.js';
import { ReportChartsService } from './trends/report-charts.service.js';
import { YearFiguresService } from './trends/year-figures.service.js';

export interface ReportOptions {
  /** Sections 一, 五 and 六 as the agency wrote them; they win over what is stored. */
  readonly narrative?: Narrative;
  /** Printed instead of the agency's registered name. */
  readonly agencyName?: string;
  /** Whether the page draws the figures after its sections; they are, unless it is said not to. */
  readonly charts?: boolean;
}

export interface BuiltReport {
  readonly document: ReportDocument;
  readonly tables: YearTables;
}

/** Items of prose that the register keeps beside the figures: `narrative.overview`, `narrative.problems`, `narrative.other`. */
const NARRATIVE_ITEMS: Record<string, { readonly key: NarrativeKey; readonly heading: string }> = {
  'narrative.overview': { key: 'overview', heading: '# 一' },
  'narrative.problems': { key: 'problems', heading: '# 五' },
  'narrative.other': { key: 'other', heading: '# 六' },
};

/** The annual report of an agency as its records stand; freezing it is a later step. */
@Injectable()
export class ReportService {
  constructor(
    private readonly tables: TablesService,
    private readonly figures: FiguresRepository,
    private readonly method: MethodReader,
    private readonly years: YearFiguresService,
    private readonly charts: ReportChartsService,
  ) {}

  /** @throws DomainError agency.unknown, edition.none, period.*, narrative.* */
  async report(
    query: TablesQuery & { readonly when: { readonly year: number } },
    options: ReportOptions = {},
  ): Promise<BuiltReport> {
    const { document, tables, drawn } = await this.tables.scoped(query, async (scoped) => {
      const { manager, root, agencies, context } = scoped;
      const tables = await this.tables.tablesIn(scoped, query);
      const ids = agencies.map(({ id }) => id);
      const document = buildReport({
        edition: context.edition,
        figures: {
          agencyName: options.agencyName ?? root.name,
          tables,
          fees: await this.figures.fees(manager, context.period, ids),
          overview: await this.figures.overview(manager, query.when.year, root.id, query.knownAt),
        },
        narrative: { ...(await this.narrative(manager, query.when.year, root.id)), ...options.narrative },
        grids: statutoryGrids(context.edition, tables),
        // By which rules the figures of a former instant were counted is not told by those of today.
        method: query.knownAt === undefined ? methodSection(await this.method.read(scoped)) : undefined,
      });
      const drawn = options.charts === false ? undefined : await this.years.in(scoped, query, tables);
      return { document, tables, drawn };
    });
    // Earlier years have trees of their own: each is read in a transaction of its own, and only after this one.
    const charts = drawn && (await this.charts.of(query, drawn));
    return { document: charts ? { ...document, charts } : document, tables };
  }

  /** What the agency wrote for the year's report, as far as it is kept. */
  async narrative(manager: EntityManager, year: number, agencyId: number): Promise<Narrative> {
    const texts = await this.figures.narratives(manager, year, agencyId);
    const sections = texts.flatMap(({ item, text }) => {
      const section = NARRATIVE_ITEMS[item];
      return section ? [parseNarrative(`${section.heading}\n\n${text}`)] : [];
    });
    return Object.assign({}, ...sections) as Narrative;
  }
}
