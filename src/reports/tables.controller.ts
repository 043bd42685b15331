import { Controller, Get, Param, Query } from '@nestjs/common';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { law } from '../law/law.js';
import type { LocalDate } from '../law/local-date.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { statutoryGrids } from '../reporting/render/grid/statutory-grids.js';
import type { Grid } from '../reporting/render/report-document.js';
import type { YearTables } from '../reporting/year-tables.js';
import { yearGridsSchema, yearTablesSchema } from './tables-answer.schemas.js';
import { periodPlaceSchema, tablesQuery, tablesViewSchema, yearPlaceSchema } from './tables.schemas.js';
import type { TablesView } from './tables.schemas.js';
import { TablesService } from './tables.service.js';

@Controller(`${API}/agencies/:code`)
@Access('read')
export class TablesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly tables: TablesService,
  ) {}

  @Get('years/:year/tables')
  @Describe('一年的法定统计表', { answer: yearTablesSchema, problems: [422] })
  async ofYear(
    @Param({ schema: yearPlaceSchema }) { code, year }: { code: string; year: number },
    @Query({ schema: tablesViewSchema }) view: TablesView,
    @CurrentActor() actor: Actor,
  ): Promise<YearTables> {
    await this.agencies.find(code, actor.agencyId);
    return this.tables.tables(tablesQuery(code, { year }, view));
  }

  @Get('periods/:from/:to/tables')
  @Describe('任意期间的法定统计表，如季报', { answer: yearTablesSchema, problems: [422] })
  async ofPeriod(
    @Param({ schema: periodPlaceSchema })
    { code, from, to }: { code: string; from: LocalDate; to: LocalDate },
    @Query({ schema: tablesViewSchema }) view: TablesView,
    @CurrentActor() actor: Actor,
  ): Promise<YearTables> {
    await this.agencies.find(code, actor.agencyId);
    return this.tables.tables(tablesQuery(code, { from, to }, view));
  }

  @Get('years/:year/grids')
  @Describe('一年的法定统计表及其印制版式', { answer: yearGridsSchema, problems: [422] })
  async gridsOfYear(
    @Param({ schema: yearPlaceSchema }) place: { code: string; year: number },
    @Query({ schema: tablesViewSchema }) view: TablesView,
    @CurrentActor() actor: Actor,
  ): Promise<{ tables: YearTables; grids: Grid[] }> {
    return printed(await this.ofYear(place, view, actor));
  }

  @Get('periods/:from/:to/grids')
  @Describe('任意期间的法定统计表及其印制版式', { answer: yearGridsSchema, problems: [422] })
  async gridsOfPeriod(
    @Param({ schema: periodPlaceSchema }) place: { code: string; from: LocalDate; to: LocalDate },
    @Query({ schema: tablesViewSchema }) view: TablesView,
    @CurrentActor() actor: Actor,
  ): Promise<{ tables: YearTables; grids: Grid[] }> {
    return printed(await this.ofPeriod(place, view, actor));
  }
}

function printed(tables: YearTables): { tables: YearTables; grids: Grid[] } {
  const { proactive, applications, proceedings } = statutoryGrids(law().edition(tables.edition), tables);
  return { tables, grids: [proactive, applications, proceedings] };
}
