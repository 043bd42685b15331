import { Body, Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { caseSchema } from '../cases/cases.schemas.js';
import type { CaseAnswer } from '../cases/cases.schemas.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { rowIdSchema } from '../platform/http/fields.js';
import { idempotencyKeyOf } from '../platform/http/idempotency-key.js';
import { entityTag } from '../platform/http/entity-tag.js';
import {
  confirmationSchema,
  dismissalSchema,
  newSubmissionSchema,
  revealedSubmissionSchema,
  submissionListSchema,
  submissionQuerySchema,
  submissionRevealSchema,
  submissionSchema,
} from './submissions.schemas.js';
import type {
  Confirmation,
  NewDismissalBody,
  NewSubmission,
  SubmissionAnswer,
  SubmissionContent,
  SubmissionListAnswer,
  SubmissionQuery,
  SubmissionReveal,
} from './submissions.schemas.js';
import { SubmissionsService } from './submissions.service.js';

const agencySchema = z.object({ code: z.string() });
const placeSchema = z.object({
  code: z.string(),
  id: rowIdSchema,
});
type Place = z.output<typeof placeSchema>;

/** What came and waits for its confirmation. */
@Controller(`${API}/agencies/:code/submissions`)
export class SubmissionsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly submissions: SubmissionsService,
  ) {}

  @Get()
  @Access('cases')
  @Describe('待确认的申请，申请人信息已遮盖', { answer: submissionListSchema })
  async list(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @Query({ schema: submissionQuerySchema }) query: SubmissionQuery,
    @CurrentActor() actor: Actor,
  ): Promise<SubmissionListAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.submissions.list(agency.id, query);
  }

  @Post()
  @Access('handle')
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: '同一编号和内容重复提交只登记一件' })
  @Describe('登记收到日尚待确认的申请，不编案号', { status: 201, answer: submissionSchema, problems: [422] })
  async add(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @Body({ schema: newSubmissionSchema }) body: NewSubmission,
    @Headers('idempotency-key') key: string | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<SubmissionAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.submissions.add(agency.id, body, actor, idempotencyKeyOf(key));
  }

  @Post(':id/confirmation')
  @Access('handle')
  @Describe('确认收到，编号登记为申请；重复提交答复同一件', { answer: caseSchema, problems: [409, 422] })
  async confirm(
    @Param({ schema: placeSchema }) { code, id }: Place,
    @Body({ schema: confirmationSchema }) body: Confirmation,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    const answer = await this.submissions.confirm(agency, id, body, actor);
    reply.header('etag', entityTag(answer.version));
    return answer;
  }

  @Post(':id/dismissal')
  @Access('handle')
  @Describe('不属于政府信息公开申请的，说明理由；保留可查', { answer: submissionSchema, problems: [409] })
  async dismiss(
    @Param({ schema: placeSchema }) { code, id }: Place,
    @Body({ schema: dismissalSchema }) body: NewDismissalBody,
    @CurrentActor() actor: Actor,
  ): Promise<SubmissionAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.submissions.dismiss(agency.id, id, body, actor);
  }

  @Post(':id/reveals')
  @Access('reveal')
  @Describe('查看申请人完整信息以便联系确认，须说明理由', { answer: revealedSubmissionSchema })
  async reveal(
    @Param({ schema: placeSchema }) { code, id }: Place,
    @Body({ schema: submissionRevealSchema }) body: SubmissionReveal,
    @CurrentActor() actor: Actor,
  ): Promise<SubmissionContent> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.submissions.reveal(agency.id, id, body, actor);
  }
}
