import { Body, Controller, Get, Post } from '@nestjs/common';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { AgenciesService } from './agencies.service.js';
import { agencyListSchema, agencySchema, newAgencySchema } from './agency.schemas.js';
import type { AgencyAnswer, NewAgencyBody } from './agency.schemas.js';

@Controller(`${API}/agencies`)
export class AgenciesController {
  constructor(private readonly agencies: AgenciesService) {}

  @Get()
  @Access('read')
  @Describe('机关列表', { answer: agencyListSchema })
  list(@CurrentActor() actor: Actor): Promise<AgencyAnswer[]> {
    return this.agencies.list(actor.agencyId);
  }

  @Post()
  @Access('administer')
  @Describe('登记机关', { status: 201, answer: agencySchema, problems: [409, 422] })
  add(
    @Body({ schema: newAgencySchema }) body: NewAgencyBody,
    @CurrentActor() actor: Actor,
  ): Promise<AgencyAnswer> {
    return this.agencies.add(body, actor);
  }
}
