import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { caseRemediesSchema, type CaseRemedies } from './remedies.schemas.js';
import { RemediesService } from './remedies.service.js';

const placeSchema = z.object({ code: z.string(), caseNo: z.string() });

/** Until when the answers of a case can be contested. */
@Controller(`${API}/agencies/:code/cases/:caseNo/remedies`)
export class RemediesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly remedies: RemediesService,
  ) {}

  @Get()
  @Access('cases')
  @Describe('救济期限：对每次答复申请行政复议、提起行政诉讼的最后一日，和已有的复议、诉讼', {
    answer: caseRemediesSchema,
  })
  async ofCase(
    @Param({ schema: placeSchema }) { code, caseNo }: { code: string; caseNo: string },
    @CurrentActor() actor: Actor,
  ): Promise<CaseRemedies> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.remedies.ofCase(agency.id, caseNo);
  }
}
