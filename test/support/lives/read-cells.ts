import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CellCasesService, type CellCases } from '../../../src/reports/cell-cases.service.js';
import { cellViewSchema, tablesQuery, tablesViewSchema } from '../../../src/reports/tables.schemas.js';
import { TablesService } from '../../../src/reports/tables.service.js';
import type { Scope, YearTables } from '../../../src/reporting/year-tables.js';

/** Whose tables of which year, in which edition. */
export interface Asked {
  readonly code: string;
  readonly year: number;
  readonly edition: string;
  readonly scope: Scope;
}
export interface CellAsked extends Asked {
  readonly table: 'applications' | 'proceedings';
  readonly row: string;
  readonly column: string;
}
export interface ListedCell {
  readonly count: number;
  /** As `agency/number`, in the order of the pages. */
  readonly records: readonly string[];
  readonly pages: number;
}

/** The tables and the lists behind their cells, asked for as the routes ask for them. */
export class CellReader {
  private readonly tables: TablesService;
  private readonly cells: CellCasesService;

  constructor(
    app: NestFastifyApplication,
    private readonly limit: number,
  ) {
    this.tables = app.get(TablesService);
    this.cells = app.get(CellCasesService);
  }

  read({ code, year, edition, scope }: Asked): Promise<YearTables> {
    return this.tables.tables(tablesQuery(code, { year }, tablesViewSchema.parse({ edition, scope })));
  }

  /** Page after page, until there is no next one. */
  async list({ code, year, edition, scope, table, row, column }: CellAsked): Promise<ListedCell> {
    const view = tablesViewSchema.parse({ edition, scope });
    const records: string[] = [];
    for (let after: string | undefined, pages = 1; ; pages += 1) {
      const { limit } = cellViewSchema.parse({ limit: this.limit });
      const page: CellCases = await this.cells.cases({
        ...tablesQuery(code, { year }, view),
        table,
        row,
        column,
        limit,
        shown: (agencies) => agencies.map(({ id }) => id),
        ...(after !== undefined && { after }),
      });
      records.push(
        ...page.items.map((item) => `${item.agencyCode}/${'caseNo' in item ? item.caseNo : item.ref}`),
      );
      if (page.next === undefined) return { count: page.count, records, pages };
      after = page.next;
    }
  }
}

/** The number that the tables print in a cell. */
export function printed(
  tables: YearTables,
  { table, row, column }: CellAsked,
  columns: readonly string[],
): number {
  if (table === 'proceedings') {
    const group: Readonly<Record<string, number>> = tables.proceedings[row as 'review'];
    return group[column] ?? Number.NaN;
  }
  const found = tables.applications.rows.find(({ key }) => key === row);
  return found?.values[columns.indexOf(column)] ?? Number.NaN;
}
