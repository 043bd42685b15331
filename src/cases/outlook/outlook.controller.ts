import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { outlookSchema, outlookViewSchema, type Outlook, type OutlookView } from './outlook.schemas.js';
import { OutlookService } from './outlook.service.js';

const agencySchema = z.object({ code: z.string() });

/** Numbers only: which cases they are, the work list says to whoever may read it. */
@Controller(`${API}/agencies/:code/outlook`)
export class OutlookController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly outlook: OutlookService,
  ) {}

  @Get()
  @Access('read')
  @Describe('当年年末的预计：现有未办结的申请中，应在年内答复的和可以依法结转的', { answer: outlookSchema })
  async of(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @Query({ schema: outlookViewSchema }) { scope }: OutlookView,
    @CurrentActor() actor: Actor,
  ): Promise<Outlook> {
    return this.outlook.of(await this.agencies.find(code, actor.agencyId), scope);
  }
}
