import { Controller, Get, Param, Query } from '@nestjs/common';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { AgencyReach, isOpen } from '../identity/agency-reach.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { applicationCasesSchema, proceedingCasesSchema } from './cell-answer.schemas.js';
import { CellCasesService } from './cell-cases.service.js';
import type { CellCases } from './cell-cases.service.js';
import { cellViewSchema, periodCellSchema, tablesQuery, whenOf, yearCellSchema } from './tables.schemas.js';
import type { CellView, PeriodCell, YearCell } from './tables.schemas.js';

/** What stands behind one cell: the same predicate lists it that counted it. */
@Controller(`${API}/agencies/:code`)
@Access('cases')
export class CellsController {
  constructor(
    private readonly cells: CellCasesService,
    private readonly reach: AgencyReach,
  ) {}

  @Get('years/:year/cells/applications/:row/:column/cases')
  @Describe('表三一个单元格里的申请', { answer: applicationCasesSchema, problems: [422] })
  applications(
    @Param({ schema: yearCellSchema }) place: YearCell,
    @Query({ schema: cellViewSchema }) view: CellView,
    @CurrentActor() actor: Actor,
  ): Promise<CellCases> {
    return this.cases('applications', place, view, actor);
  }

  @Get('periods/:from/:to/cells/applications/:row/:column/cases')
  @Describe('任意期间表三一个单元格里的申请', { answer: applicationCasesSchema, problems: [422] })
  applicationsOfPeriod(
    @Param({ schema: periodCellSchema }) place: PeriodCell,
    @Query({ schema: cellViewSchema }) view: CellView,
    @CurrentActor() actor: Actor,
  ): Promise<CellCases> {
    return this.cases('applications', place, view, actor);
  }

  @Get('years/:year/cells/proceedings/:row/:column/cases')
  @Describe('表四一个单元格里的复议或诉讼案件', { answer: proceedingCasesSchema, problems: [422] })
  proceedings(
    @Param({ schema: yearCellSchema }) place: YearCell,
    @Query({ schema: cellViewSchema }) view: CellView,
    @CurrentActor() actor: Actor,
  ): Promise<CellCases> {
    return this.cases('proceedings', place, view, actor);
  }

  @Get('periods/:from/:to/cells/proceedings/:row/:column/cases')
  @Describe('任意期间表四一个单元格里的复议或诉讼案件', { answer: proceedingCasesSchema, problems: [422] })
  proceedingsOfPeriod(
    @Param({ schema: periodCellSchema }) place: PeriodCell,
    @Query({ schema: cellViewSchema }) view: CellView,
    @CurrentActor() actor: Actor,
  ): Promise<CellCases> {
    return this.cases('proceedings', place, view, actor);
  }

  private async cases(
    table: 'applications' | 'proceedings',
    place: YearCell | PeriodCell,
    { after, limit, ...view }: CellView,
    actor: Actor,
  ): Promise<CellCases> {
    const open = await this.reach.casesOf(actor);
    return this.cells.cases({
      ...tablesQuery(place.code, whenOf(place), view),
      table,
      row: place.row,
      column: place.column,
      limit,
      shown: (agencies) => agencies.map(({ id }) => id).filter((id) => isOpen(open, id)),
      ...(after !== undefined && { after }),
    });
  }
}
