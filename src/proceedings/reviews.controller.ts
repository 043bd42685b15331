import { Body, Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { idempotencyKeyOf } from '../platform/http/idempotency-key.js';
import { entityTag, namedVersions } from '../platform/http/entity-tag.js';
import { proceedingActionsSchema, proceedingSchema } from './proceeding.schemas.js';
import type { ProceedingActionsAnswer, ProceedingAnswer } from './proceeding.schemas.js';
import { ListingService } from './register/listing.service.js';
import { LoggingService } from './register/logging.service.js';
import { StepActionsService } from './steps/actions.service.js';
import { reviewStepSchema, newReviewSchema } from './steps/step-bodies.js';
import type { ReviewStepBody, NewReview } from './steps/step-bodies.js';
import { StepsService } from './steps/steps.service.js';

const agencySchema = z.object({ code: z.string() });
const placeSchema = z.object({ code: z.string(), ref: z.string() });
interface Place {
  readonly code: string;
  readonly ref: string;
}

/** Reviews (行政复议) of one agency, one by one. */
@Controller(`${API}/agencies/:code/reviews`)
export class ReviewsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly logging: LoggingService,
    private readonly listing: ListingService,
    private readonly steps: StepsService,
    private readonly actions: StepActionsService,
  ) {}

  @Post()
  @Access('proceedings')
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: '同一编号和内容重复提交只登记一件' })
  @Describe('登记行政复议', { status: 201, answer: proceedingSchema, problems: [409, 422] })
  async add(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @Body({ schema: newReviewSchema }) body: NewReview,
    @Headers('idempotency-key') key: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProceedingAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    const answer = await this.logging.logReview({
      agency,
      body,
      by: actor,
      idempotencyKey: idempotencyKeyOf(key),
    });
    reply.header('etag', entityTag(answer.version));
    return answer;
  }

  @Get(':ref')
  @Access('cases')
  @Describe('一件行政复议：过程、期限、计入何处', { answer: proceedingSchema })
  async one(
    @Param({ schema: placeSchema }) { code, ref }: Place,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProceedingAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    const answer = await this.listing.find(agency.id, 'review', ref);
    reply.header('etag', entityTag(answer.version));
    return answer;
  }

  @Post(':ref/events')
  @Access('proceedings')
  @ApiHeader({ name: 'If-Match', required: true, description: '所依据的版本，取自 ETag' })
  @Describe('登记行政复议的一步；责令重新答复的，申请随之重新办理', {
    answer: proceedingSchema,
    problems: [409, 412, 422, 428],
  })
  async record(
    @Param({ schema: placeSchema }) { code, ref }: Place,
    @Body({ schema: reviewStepSchema }) body: ReviewStepBody,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProceedingAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    const versions = namedVersions(ifMatch);
    const answer = await this.steps.record({
      agencyId: agency.id,
      kind: 'review',
      ref,
      body,
      versions,
      by: actor,
    });
    reply.header('etag', entityTag(answer.version));
    return answer;
  }

  @Get(':ref/actions')
  @Access('cases')
  @Describe('现在可以登记的步骤，不能登记的说明理由', { answer: proceedingActionsSchema })
  async listActions(
    @Param({ schema: placeSchema }) { code, ref }: Place,
    @CurrentActor() actor: Actor,
  ): Promise<ProceedingActionsAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.actions.list(agency.id, 'review', ref);
  }
}
