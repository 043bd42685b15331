import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { agencyHistorySchema, newAgencyChangeSchema } from './agency-change.schemas.js';
import type { AgencyChangeAnswer, NewAgencyChange } from './agency-change.schemas.js';
import { AgencyHistoryService } from './agency-history.service.js';

const placeSchema = z.object({ code: z.string() });

/** What became of an agency: renamed, moved under another superior, merged into another, dissolved. */
@Controller(`${API}/agencies/:code/changes`)
export class AgencyChangesController {
  constructor(private readonly history: AgencyHistoryService) {}

  @Get()
  @Access('read')
  @Describe('机关沿革', { answer: agencyHistorySchema })
  list(
    @Param({ schema: placeSchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<AgencyChangeAnswer[]> {
    return this.history.history(code, actor.agencyId);
  }

  @Post()
  @Access('administer')
  @Describe('登记机关更名、调整隶属、并入或撤销', {
    status: 201,
    answer: agencyHistorySchema,
    problems: [409, 422],
  })
  record(
    @Param({ schema: placeSchema }) { code }: { code: string },
    @Body({ schema: newAgencyChangeSchema }) body: NewAgencyChange,
    @CurrentActor() actor: Actor,
  ): Promise<AgencyChangeAnswer[]> {
    return this.history.record(code, body, actor);
  }
}
