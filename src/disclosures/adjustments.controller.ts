import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { adjustmentListSchema, adjustmentsPlaceSchema, newAdjustmentSchema } from './adjustments.schemas.js';
import type { AdjustmentList, NewAdjustment } from './adjustments.schemas.js';
import { AdjustmentsService } from './adjustments.service.js';

interface Place {
  readonly code: string;
  readonly year: number;
}

/** Where a year lawfully carries in something else than the year before carried out. */
@Controller(`${API}/agencies/:code/years/:year/opening-adjustments`)
export class AdjustmentsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly adjustments: AdjustmentsService,
  ) {}

  @Get()
  @Access('read')
  @Describe('上年结转的接续调整', { answer: adjustmentListSchema })
  async list(
    @Param({ schema: adjustmentsPlaceSchema }) { code, year }: Place,
    @CurrentActor() actor: Actor,
  ): Promise<AdjustmentList> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.adjustments.list(agency.id, year);
  }

  @Post()
  @Access('figures')
  @Describe('登记接续调整：机构合并、分设、接收办件等，须有依据和理由，印在编报说明里', {
    status: 201,
    answer: adjustmentListSchema,
    problems: [409, 422],
  })
  async add(
    @Param({ schema: adjustmentsPlaceSchema }) { code, year }: Place,
    @Body({ schema: newAdjustmentSchema }) body: NewAdjustment,
    @CurrentActor() actor: Actor,
  ): Promise<AdjustmentList> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.adjustments.add(agency.id, year, body, actor);
  }
}
