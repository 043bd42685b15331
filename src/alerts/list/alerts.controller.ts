import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { AlertListService } from './alert-list.service.js';
import { alertsQuerySchema, alertsSchema, type AlertsAnswer, type AlertsQuery } from './alerts.schemas.js';

const agencySchema = z.object({ code: z.string() });

@Controller(`${API}/agencies/:code/alerts`)
@Access('cases')
export class AlertsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly alerts: AlertListService,
  ) {}

  @Get()
  @Describe('期限提醒：临近、到期和已过的期限，以及应当怎么办', { answer: alertsSchema })
  async list(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @Query({ schema: alertsQuerySchema }) query: AlertsQuery,
    @CurrentActor() actor: Actor,
  ): Promise<AlertsAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.alerts.list(agency.id, query);
  }
}
