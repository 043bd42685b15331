import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { similarListSchema, similarQuerySchema } from './similar.schemas.js';
import type { SimilarList, SimilarQuery } from './similar.schemas.js';
import { SimilarService } from './similar.service.js';

const agencySchema = z.object({ code: z.string() });
const placeSchema = z.object({ code: z.string(), caseNo: z.string() });

/** What was asked for before: at the intake, and when the answer is decided. */
@Controller(`${API}/agencies/:code/cases`)
export class SimilarController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly similar: SimilarService,
  ) {}

  @Post('similar')
  @Access('lookUp')
  @Describe('二十四个月内内容相近的申请和先前的答复，登记时用', { answer: similarListSchema })
  async search(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @Body({ schema: similarQuerySchema }) body: SimilarQuery,
    @CurrentActor() actor: Actor,
  ): Promise<SimilarList> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.similar.search(agency.id, body, actor);
  }

  @Get(':caseNo/similar')
  @Access('cases')
  @Describe('与这件申请内容相近的申请和先前的答复，答复时用', { answer: similarListSchema })
  async ofCase(
    @Param({ schema: placeSchema }) { code, caseNo }: { code: string; caseNo: string },
    @CurrentActor() actor: Actor,
  ): Promise<SimilarList> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.similar.ofCase(agency.id, caseNo);
  }
}
