import { Body, Controller, Get, Headers, Param, Post, Put, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AgenciesService } from '../../agencies/agencies.service.js';
import type { Agency } from '../../agencies/agency.entity.js';
import { usualScope } from '../../domain/annual-report/usual-scope.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { entityTag, namedVersions } from '../../platform/http/entity-tag.js';
import { RequestError } from '../../platform/http/request-error.js';
import { CorrectingService } from './correcting.service.js';
import { LifeService, type Taking } from './life.service.js';
import { PublishingService } from './publishing.service.js';
import { ReasonsService } from './reasons.service.js';
import {
  correctionSchema,
  newReportSchema,
  plainStepSchema,
  publishSchema,
  reasonSchema,
  reportListSchema,
  reportPlaceSchema,
  reportSchema,
  reportsPlaceSchema,
  returnSchema,
} from './reports.schemas.js';
import type { NewReport, Publication, ReasonBody, ReportAnswer, ReportList } from './reports.schemas.js';
import { ViewService } from './view.service.js';

interface Place {
  readonly code: string;
  readonly year: number;
}

const IF_MATCH = { name: 'If-Match', required: false, description: '所依据的版本，取自 ETag；不填不比较' };

/** The annual report of an agency, step by step. */
@Controller(`${API}/agencies/:code/reports`)
@Access('annualReport')
export class ReportsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly life: LifeService,
    private readonly correcting: CorrectingService,
    private readonly publishing: PublishingService,
    private readonly reasons: ReasonsService,
    private readonly view: ViewService,
  ) {}

  @Get()
  @Access('read')
  @Describe('各年的年度报告及其状态', { answer: reportListSchema })
  async list(
    @Param({ schema: reportsPlaceSchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<ReportList> {
    return this.view.list(await this.agencies.find(code, actor.agencyId));
  }

  @Post()
  @Describe('开始编制一年的年度报告', { status: 201, answer: reportSchema, problems: [409, 422] })
  async open(
    @Param({ schema: reportsPlaceSchema }) { code }: { code: string },
    @Body({ schema: newReportSchema }) { year, scope }: NewReport,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    await this.life.open({ agency, year, by: actor }, scope ?? usualScope(agency.kind) ?? 'own');
    return this.answer(agency, year, reply);
  }

  @Get(':year')
  @Access('read')
  @Describe('一年的年度报告：文字、校核结果、经过', { answer: reportSchema })
  async one(
    @Param({ schema: reportPlaceSchema }) { code, year }: Place,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportAnswer> {
    return this.answer(await this.agencies.find(code, actor.agencyId), year, reply);
  }

  @Put(':year/reasons')
  @Describe('对一项校核结果说明理由，或者收回理由', { answer: reportSchema, problems: [409, 422] })
  async reason(
    @Param({ schema: reportPlaceSchema }) { code, year }: Place,
    @Body({ schema: reasonSchema }) body: ReasonBody,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    await this.reasons.give({ agency, year, by: actor }, body);
    return this.answer(agency, year, reply);
  }

  @Post(':year/submit')
  @ApiHeader(IF_MATCH)
  @Describe('送审：校核通过后形成快照', { answer: reportSchema, problems: [409, 412, 422, 428] })
  async submit(
    @Param({ schema: reportPlaceSchema }) place: Place,
    @Body({ schema: plainStepSchema }) _body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportAnswer> {
    const taking = await this.taking(place, ifMatch, actor);
    await this.life.submit(taking);
    return this.answer(taking.agency, place.year, reply);
  }

  @Post(':year/return')
  @Access('returnReport')
  @ApiHeader(IF_MATCH)
  @Describe('退回修改，须说明理由；由本机关审批人员或者上级机关主管人员退回', {
    answer: reportSchema,
    problems: [409, 412, 422, 428],
  })
  async return(
    @Param({ schema: reportPlaceSchema }) place: Place,
    @Body({ schema: returnSchema }) { reason }: { reason: string },
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportAnswer> {
    const taking = await this.taking(place, ifMatch, actor);
    const isOwn = actor.agencyId === null || actor.agencyId === taking.agency.id;
    if (!actor.roles.includes(isOwn ? 'approver' : 'supervisor') && !actor.roles.includes('supervisor'))
      throw new RequestError('report.notReturnable');
    await this.life.return(taking, reason);
    return this.answer(taking.agency, place.year, reply);
  }

  @Post(':year/approve')
  @Access('approveReport')
  @ApiHeader(IF_MATCH)
  @Describe('批准：此后不能改变，只能退回（公布前）或者更正（公布后）', {
    answer: reportSchema,
    problems: [409, 412, 428],
  })
  async approve(
    @Param({ schema: reportPlaceSchema }) place: Place,
    @Body({ schema: plainStepSchema }) _body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportAnswer> {
    const taking = await this.taking(place, ifMatch, actor);
    await this.life.approve(taking);
    return this.answer(taking.agency, place.year, reply);
  }

  @Post(':year/publish')
  @Access('publishReport')
  @ApiHeader(IF_MATCH)
  @Describe('登记公布：网址、日期、报送函、签批', { answer: reportSchema, problems: [409, 412, 422, 428] })
  async publish(
    @Param({ schema: reportPlaceSchema }) place: Place,
    @Body({ schema: publishSchema }) publication: Publication | undefined,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportAnswer> {
    const taking = await this.taking(place, ifMatch, actor);
    await this.publishing.publish(taking, publication ?? {});
    return this.answer(taking.agency, place.year, reply);
  }

  @Post(':year/correct')
  @ApiHeader(IF_MATCH)
  @Describe('更正已公布的年度报告：开始下一版，须写明更正说明', {
    answer: reportSchema,
    problems: [409, 412, 422, 428],
  })
  async correct(
    @Param({ schema: reportPlaceSchema }) place: Place,
    @Body({ schema: correctionSchema }) { note }: { note: string },
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportAnswer> {
    const taking = await this.taking(place, ifMatch, actor);
    await this.correcting.correct(taking, note);
    return this.answer(taking.agency, place.year, reply);
  }

  @Post(':year/discard')
  @ApiHeader(IF_MATCH)
  @Describe('撤销没有送审过的更正：原来的一版照旧有效', {
    answer: reportSchema,
    problems: [409, 412, 422, 428],
  })
  async discard(
    @Param({ schema: reportPlaceSchema }) place: Place,
    @Body({ schema: plainStepSchema }) _body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportAnswer> {
    const taking = await this.taking(place, ifMatch, actor);
    await this.correcting.discard(taking);
    return this.answer(taking.agency, place.year, reply);
  }

  private async taking(
    { code, year }: Place,
    ifMatch: string | undefined,
    actor: Actor,
  ): Promise<Taking & { readonly agency: Agency }> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return {
      agency,
      year,
      by: actor,
      ...(ifMatch !== undefined && { rowVersions: namedVersions(ifMatch) }),
    };
  }

  private async answer(agency: Taking['agency'], year: number, reply: FastifyReply): Promise<ReportAnswer> {
    const answer = await this.view.find(agency, year);
    reply.header('etag', entityTag(answer.rowVersion));
    return answer;
  }
}
