import { Body, Controller, Headers, Param, Post, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { entityTag, namedVersions } from '../../platform/http/entity-tag.js';
import { caseSchema } from '../cases.schemas.js';
import { newSplitSchema } from './lineage.schemas.js';
import type { NewSplit } from './lineage.schemas.js';
import { SplitService, type SplitAnswer } from './split.service.js';

const placeSchema = z.object({ code: z.string(), caseNo: z.string() });
const splitSchema = z.object({ original: caseSchema, parts: z.array(caseSchema) }).meta({ id: 'CaseSplit' });

@Controller(`${API}/agencies/:code/cases/:caseNo/splits`)
export class SplitController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly splits: SplitService,
  ) {}

  @Post()
  @Access('handle')
  @ApiHeader({ name: 'If-Match', required: true, description: '所依据的版本，取自 ETag' })
  @Describe('申请人经指引按一事一申请重新提出的，另立各件，收到之日同原件', {
    status: 201,
    answer: splitSchema,
    problems: [409, 412, 422, 428],
  })
  async split(
    @Param({ schema: placeSchema }) { code, caseNo }: { code: string; caseNo: string },
    @Body({ schema: newSplitSchema }) body: NewSplit,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SplitAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    const answer = await this.splits.split({
      agency,
      caseNo,
      body,
      versions: namedVersions(ifMatch),
      by: actor,
    });
    reply.header('etag', entityTag(answer.original.version));
    return answer;
  }
}
