import { Controller, Get, Param, Query } from '@nestjs/common';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { agencyPlaceSchema } from '../tables.schemas.js';
import { trendsSchema, trendsViewSchema, type TrendsAnswer, type TrendsView } from './trends.schemas.js';
import { TrendsService } from './trends.service.js';

@Controller(`${API}/agencies/:code/trends`)
@Access('read')
export class TrendsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly trends: TrendsService,
  ) {}

  @Get()
  @Describe('历年趋势：新收、结转、结果、申请人类型、是否按期、复议诉讼', { answer: trendsSchema })
  async of(
    @Param({ schema: agencyPlaceSchema }) { code }: { code: string },
    @Query({ schema: trendsViewSchema }) { scope }: TrendsView,
    @CurrentActor() actor: Actor,
  ): Promise<TrendsAnswer> {
    return this.trends.of(await this.agencies.find(code, actor.agencyId), scope);
  }
}
