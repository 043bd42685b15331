import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { yearSchema } from '../../platform/http/fields.js';
import { publishedListSchema } from './published.schemas.js';
import type { PublishedList } from './published.schemas.js';
import { PublishedService } from './published.service.js';

const placeSchema = z.object({ code: z.string(), year: yearSchema });

@Controller(`${API}/agencies/:code/years/:year/published-on-request`)
export class PublishedController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly published: PublishedService,
  ) {}

  @Get()
  @Access('cases')
  @Describe('当年依申请转主动公开的信息', { answer: publishedListSchema })
  async list(
    @Param({ schema: placeSchema }) { code, year }: z.infer<typeof placeSchema>,
    @CurrentActor() actor: Actor,
  ): Promise<PublishedList> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.published.ofYear(agency.id, year);
  }
}
