import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { AgencyReach, isOpen } from '../../identity/agency-reach.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { ContestedGroundsService } from './contested-grounds.service.js';
import {
  contestedGroundsSchema,
  contestedQuerySchema,
  type ContestedGroundsAnswer,
  type ContestedQuery,
} from './contested.schemas.js';

const agencySchema = z.object({ code: z.string() });

/** What answers are contested for, and lost on. */
@Controller(`${API}/agencies/:code/contested-grounds`)
export class ContestedGroundsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly grounds: ContestedGroundsService,
    private readonly reach: AgencyReach,
  ) {}

  @Get()
  @Access('read')
  @Describe('各种答复结果被复议、诉讼的情况：件次、结果和理由', { answer: contestedGroundsSchema })
  async of(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @Query({ schema: contestedQuerySchema }) query: ContestedQuery,
    @CurrentActor() actor: Actor,
  ): Promise<ContestedGroundsAnswer> {
    await this.agencies.find(code, actor.agencyId);
    const open = await this.reach.casesOf(actor);
    return this.grounds.of(code, query, (id) => isOpen(open, id));
  }
}
