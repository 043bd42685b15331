import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { deliverySchema } from './delivery.schemas.js';
import type { DeliveryAnswer } from './delivery.schemas.js';
import { DeliveryService } from './delivery.service.js';

const caseSchema = z.object({ code: z.string(), caseNo: z.string() });

@Controller(`${API}/agencies/:code/cases/:caseNo/delivery`)
export class DeliveryController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly delivery: DeliveryService,
  ) {}

  @Get()
  @Access('cases')
  @Describe('答复的送达凭证：已有的和所缺的', { answer: deliverySchema })
  async one(
    @Param({ schema: caseSchema }) { code, caseNo }: { code: string; caseNo: string },
    @CurrentActor() actor: Actor,
  ): Promise<DeliveryAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.delivery.ofCase(agency.id, caseNo);
  }
}
