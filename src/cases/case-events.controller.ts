import { Body, Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { entityTag, namedVersions } from '../platform/http/entity-tag.js';
import { caseEventSchema } from './case-event-body.js';
import type { CaseEventBody } from './case-event-body.js';
import { CaseEventsService } from './case-events.service.js';
import { caseSchema, revealedSchema, revealSchema } from './cases.schemas.js';
import type { CaseAnswer, Reveal, RevealedAnswer } from './cases.schemas.js';
import { CasesService } from './cases.service.js';
import { caseActionsSchema } from './workflow/case-actions.schemas.js';
import type { CaseActionsAnswer } from './workflow/case-actions.schemas.js';
import { CaseActionsService } from './workflow/case-actions.service.js';

const placeSchema = z.object({ code: z.string(), caseNo: z.string() });
interface Place {
  readonly code: string;
  readonly caseNo: string;
}

const anewSchema = z.strictObject({
  inPlaceOf: z.coerce
    .number()
    .int()
    .min(1)
    .max(2_147_483_647)
    .optional()
    .describe('重新登记时，所代替的已更正环节的序号（seq）；不填的，按最相近的一项排定同日先后'),
});
type Anew = z.infer<typeof anewSchema>;

/** What is done with one case. */
@Controller(`${API}/agencies/:code/cases/:caseNo`)
@Access('handle')
export class CaseEventsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly events: CaseEventsService,
    private readonly actions: CaseActionsService,
    private readonly cases: CasesService,
  ) {}

  @Post('events')
  @ApiHeader({ name: 'If-Match', required: true, description: '所依据的版本，取自 ETag' })
  @Describe('登记办理环节', { answer: caseSchema, problems: [409, 412, 422, 428] })
  async add(
    @Param({ schema: placeSchema }) { code, caseNo }: Place,
    @Body({ schema: caseEventSchema }) body: CaseEventBody,
    @Query({ schema: anewSchema }) { inPlaceOf }: Anew,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    const versions = namedVersions(ifMatch);
    const change = { agencyId: agency.id, caseNo, body, versions, inPlaceOf, by: actor };
    const answer = await this.events.record(change);
    reply.header('etag', entityTag(answer.version));
    return answer;
  }

  @Get('actions')
  @Access('cases')
  @Describe('现在可以登记的环节，不能登记的说明理由', { answer: caseActionsSchema })
  async listActions(
    @Param({ schema: placeSchema }) { code, caseNo }: Place,
    @CurrentActor() actor: Actor,
  ): Promise<CaseActionsAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.actions.list(agency.id, caseNo, actor);
  }

  @Post('reveals')
  @Access('reveal')
  @Describe('查看一名申请人的完整信息，须说明理由', { answer: revealedSchema })
  async reveal(
    @Param({ schema: placeSchema }) { code, caseNo }: Place,
    @Body({ schema: revealSchema }) body: Reveal,
    @CurrentActor() actor: Actor,
  ): Promise<RevealedAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.cases.reveal(agency.id, caseNo, body, actor);
  }
}
