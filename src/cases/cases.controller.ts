import { Body, Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiParam } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Agency } from '../agencies/agency.entity.js';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { CurrentAgency } from '../identity/current-agency.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { idempotencyKeyOf } from '../platform/http/idempotency-key.js';
import { entityTag } from '../platform/http/entity-tag.js';
import {
  caseListSchema,
  caseQuerySchema,
  caseSchema,
  caseSearchSchema,
  newCaseSchema,
} from './cases.schemas.js';
import type { CaseAnswer, CaseListAnswer, CaseQuery, CaseSearch, NewCase } from './cases.schemas.js';
import { CasesService } from './cases.service.js';
import { IntakeService } from './intake.service.js';

const agencySchema = z.object({ code: z.string() });
const caseNoSchema = z.object({ code: z.string(), caseNo: z.string() });
interface CasePlace {
  readonly code: string;
  readonly caseNo: string;
}

/** Applications of one agency, one by one. */
@Controller(`${API}/agencies/:code/cases`)
export class CasesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly cases: CasesService,
    private readonly intake: IntakeService,
  ) {}

  @Get()
  @Access('cases')
  @Describe('申请列表，申请人信息已遮盖', { answer: caseListSchema })
  async list(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @Query({ schema: caseQuerySchema }) query: CaseQuery,
    @CurrentActor() actor: Actor,
  ): Promise<CaseListAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.cases.list(agency.id, query, actor);
  }

  @Post()
  @Access('handle')
  @ApiParam({ name: 'code', type: String })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: '同一编号和内容重复提交只登记一件' })
  @Describe('登记收到的申请', { status: 201, answer: caseSchema, problems: [409, 422] })
  async add(
    @CurrentAgency() agency: Agency,
    @Body({ schema: newCaseSchema }) body: NewCase,
    @Headers('idempotency-key') key: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    const answer = await this.intake.takeIn({ agency, body, actor, idempotencyKey: idempotencyKeyOf(key) });
    reply.header('etag', entityTag(answer.version));
    return answer;
  }

  @Post('searches')
  @Access('lookUp')
  @Describe('按证件号码、电话、姓名或者内容查找申请', { answer: caseListSchema })
  async search(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @Body({ schema: caseSearchSchema }) body: CaseSearch,
    @CurrentActor() actor: Actor,
  ): Promise<CaseListAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.cases.search(agency.id, body, actor);
  }

  @Get(':caseNo')
  @Access('cases')
  @Describe('一件申请，申请人信息已遮盖', { answer: caseSchema })
  async one(
    @Param({ schema: caseNoSchema }) { code, caseNo }: CasePlace,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    const answer = await this.cases.find(agency.id, caseNo);
    reply.header('etag', entityTag(answer.version));
    return answer;
  }
}
