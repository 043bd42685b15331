import { Controller, Get, Param, Query } from '@nestjs/common';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { cellPlaceSchema, tablesQuery } from '../tables.schemas.js';
import type { CellPlace } from '../cell-of.js';
import { cellSchema, ruleViewSchema, type CellAnswer, type RuleView } from './cell-rule.schemas.js';
import { CellRulesService } from './cell-rules.service.js';

interface Place {
  readonly code: string;
  readonly year: number;
  readonly row: string;
  readonly column: string;
}

/** One cell: its number, and in words what it counts. Nobody's personal data, unlike the list of its cases. */
@Controller(`${API}/agencies/:code/years/:year/cells`)
@Access('read')
export class CellRulesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly rules: CellRulesService,
  ) {}

  @Get('applications/:row/:column')
  @Describe('表三的一个单元格：数和统计规则', { answer: cellSchema, problems: [422] })
  application(
    @Param({ schema: cellPlaceSchema }) place: Place,
    @Query({ schema: ruleViewSchema }) view: RuleView,
    @CurrentActor() actor: Actor,
  ): Promise<CellAnswer> {
    return this.cell('applications', place, view, actor);
  }

  @Get('proceedings/:row/:column')
  @Describe('表四的一个单元格：数和统计规则', { answer: cellSchema, problems: [422] })
  proceeding(
    @Param({ schema: cellPlaceSchema }) place: Place,
    @Query({ schema: ruleViewSchema }) view: RuleView,
    @CurrentActor() actor: Actor,
  ): Promise<CellAnswer> {
    return this.cell('proceedings', place, view, actor);
  }

  private async cell(
    table: CellPlace['table'],
    { code, year, row, column }: Place,
    view: RuleView,
    actor: Actor,
  ): Promise<CellAnswer> {
    await this.agencies.find(code, actor.agencyId);
    return this.rules.cell({ ...tablesQuery(code, { year }, view), table, row, column });
  }
}
