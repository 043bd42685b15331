import { Controller, Get, Param } from '@nestjs/common';
import { AgenciesService } from '../agencies/agencies.service.js';
import { agencyYearsSchema } from './tables.schemas.js';
import type { AgencyYears } from './tables.schemas.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { agencyPlaceSchema } from './tables.schemas.js';
import { YearsService } from './years.service.js';

@Controller(`${API}/agencies/:code/years`)
@Access('read')
export class YearsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly years: YearsService,
  ) {}

  @Get()
  @Describe('可以统计的年份', { answer: agencyYearsSchema })
  async list(
    @Param({ schema: agencyPlaceSchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<AgencyYears> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.years.of(agency.id);
  }
}
