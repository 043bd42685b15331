import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import {
  latePlaceSchema,
  lateEntriesSchema,
  lateQuerySchema,
  type LateEntries,
} from './late-entries.schemas.js';
import { LateEntriesService } from './late-entries.service.js';

/** Figures without cases or people, for reporters and for whoever supervises a tree. */
@Controller(`${API}/agencies/:code/years/:year/late-entries`)
@Access('read')
export class LateEntriesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly late: LateEntriesService,
  ) {}

  @Get()
  @Describe('当年补录的办理环节，按机关统计', { answer: lateEntriesSchema })
  async list(
    @Param({ schema: latePlaceSchema }) { code, year }: z.infer<typeof latePlaceSchema>,
    @Query({ schema: lateQuerySchema }) { scope }: z.infer<typeof lateQuerySchema>,
    @CurrentActor() actor: Actor,
  ): Promise<LateEntries> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.late.ofYear({ agencyId: agency.id, scope }, year);
  }
}
