import { Injectable } from '@nestjs/common';
import { yearFigures, type YearFigures } from '../../reporting/trends/year-figures.js';
import type { YearTables } from '../../reporting/year-tables.js';
import type { Scoped } from '../scoped.js';
import type { TablesQuery } from '../tables-query.js';
import { TablesService } from '../tables.service.js';
import { TimelinessReader } from '../timeliness/timeliness.reader.js';

export type YearQuery = TablesQuery & { readonly when: { readonly year: number } };

/** What years put beside each other show: each is its own tables, with its own tree and edition, and how it answered. */
@Injectable()
export class YearFiguresService {
  constructor(
    private readonly tables: TablesService,
    private readonly timeliness: TimelinessReader,
  ) {}

  /** @throws DomainError agency.unknown, edition.none, period.notBegun */
  of(query: YearQuery): Promise<YearFigures> {
    return this.tables.scoped(query, async (scoped) =>
      this.in(scoped, query, await this.tables.tablesIn(scoped, query)),
    );
  }

  /** Of tables that were read already, inside the transaction that read them. */
  async in(scoped: Scoped, query: YearQuery, tables: YearTables): Promise<YearFigures> {
    return yearFigures(tables, await this.timeliness.read(scoped, query));
  }
}
