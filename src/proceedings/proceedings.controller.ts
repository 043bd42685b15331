import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { proceedingListSchema, proceedingQuerySchema } from './proceeding.schemas.js';
import type { ProceedingListAnswer, ProceedingQuery } from './proceeding.schemas.js';
import { ListingService } from './register/listing.service.js';

/** Reviews and lawsuits of one agency together. */
@Controller(`${API}/agencies/:code/proceedings`)
@Access('cases')
export class ProceedingsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly listing: ListingService,
  ) {}

  @Get()
  @Describe('行政复议、行政诉讼列表，本机关的期限', { answer: proceedingListSchema })
  async list(
    @Param({ schema: z.object({ code: z.string() }) }) { code }: { code: string },
    @Query({ schema: proceedingQuerySchema }) query: ProceedingQuery,
    @CurrentActor() actor: Actor,
  ): Promise<ProceedingListAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.listing.list(agency.id, query);
  }
}
