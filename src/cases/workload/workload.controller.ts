import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { agencyWorkloadSchema, type AgencyWorkload } from './workload.schemas.js';
import { WorkloadService } from './workload.service.js';

const agencySchema = z.object({ code: z.string() });

/** What a working day begins with. */
@Controller(`${API}/agencies/:code/workload`)
export class WorkloadController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly workload: WorkloadService,
  ) {}

  @Get()
  @Access('cases')
  @Describe('办理情况：到期、逾期和等待中的申请各有几件', { answer: agencyWorkloadSchema })
  async of(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<AgencyWorkload> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.workload.of(agency.id, actor);
  }
}
