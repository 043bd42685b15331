import { Controller, Get, Param, Query } from '@nestjs/common';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { periodCellSchema, tablesQuery, whenOf, yearCellSchema } from '../tables.schemas.js';
import type { PeriodCell, YearCell } from '../tables.schemas.js';
import type { CellPlace } from '../cell-of.js';
import { cellSchema, ruleViewSchema, type CellAnswer, type RuleView } from './cell-rule.schemas.js';
import { CellRulesService } from './cell-rules.service.js';

/** One cell: its number, and in words what it counts. Nobody's personal data, unlike the list of its cases. */
@Controller(`${API}/agencies/:code`)
@Access('read')
export class CellRulesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly rules: CellRulesService,
  ) {}

  @Get('years/:year/cells/applications/:row/:column')
  @Describe('表三的一个单元格：数和统计规则', { answer: cellSchema, problems: [422] })
  application(
    @Param({ schema: yearCellSchema }) place: YearCell,
    @Query({ schema: ruleViewSchema }) view: RuleView,
    @CurrentActor() actor: Actor,
  ): Promise<CellAnswer> {
    return this.cell('applications', place, view, actor);
  }

  @Get('periods/:from/:to/cells/applications/:row/:column')
  @Describe('任意期间表三的一个单元格：数和统计规则', { answer: cellSchema, problems: [422] })
  applicationOfPeriod(
    @Param({ schema: periodCellSchema }) place: PeriodCell,
    @Query({ schema: ruleViewSchema }) view: RuleView,
    @CurrentActor() actor: Actor,
  ): Promise<CellAnswer> {
    return this.cell('applications', place, view, actor);
  }

  @Get('years/:year/cells/proceedings/:row/:column')
  @Describe('表四的一个单元格：数和统计规则', { answer: cellSchema, problems: [422] })
  proceeding(
    @Param({ schema: yearCellSchema }) place: YearCell,
    @Query({ schema: ruleViewSchema }) view: RuleView,
    @CurrentActor() actor: Actor,
  ): Promise<CellAnswer> {
    return this.cell('proceedings', place, view, actor);
  }

  @Get('periods/:from/:to/cells/proceedings/:row/:column')
  @Describe('任意期间表四的一个单元格：数和统计规则', { answer: cellSchema, problems: [422] })
  proceedingOfPeriod(
    @Param({ schema: periodCellSchema }) place: PeriodCell,
    @Query({ schema: ruleViewSchema }) view: RuleView,
    @CurrentActor() actor: Actor,
  ): Promise<CellAnswer> {
    return this.cell('proceedings', place, view, actor);
  }

  private async cell(
    table: CellPlace['table'],
    place: YearCell | PeriodCell,
    view: RuleView,
    actor: Actor,
  ): Promise<CellAnswer> {
    const { code, row, column } = place;
    await this.agencies.find(code, actor.agencyId);
    return this.rules.cell({ ...tablesQuery(code, whenOf(place), view), table, row, column });
  }
}
