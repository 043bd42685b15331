import { Body, Controller, Get, Param, Post, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { fileHead } from '../../platform/http/download.js';
import type { ReportFormat } from '../../reporting/render/render-report.js';
import {
  buildFilePlaceSchema,
  buildPlaceSchema,
  newReportBuildSchema,
  reportBuildSchema,
} from './report-builds.schemas.js';
import type { NewReportBuild, ReportBuildAnswer } from './report-builds.schemas.js';
import { ReportBuildsService } from './report-builds.service.js';

const FILES = [
  'application/pdf',
  'application/json',
  'text/html',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

/** Documents of a report that take longer than somebody waits. */
@Controller(`${API}/agencies/:code/report-builds`)
@Access('read')
export class ReportBuildsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly builds: ReportBuildsService,
  ) {}

  @Post()
  @Access('builds')
  @Describe('在后台生成年度报告的各种格式', { status: 202, answer: reportBuildSchema, problems: [422] })
  async order(
    @Param({ schema: z.object({ code: z.string() }) }) { code }: { code: string },
    @Body({ schema: newReportBuildSchema }) body: NewReportBuild,
    @CurrentActor() actor: Actor,
  ): Promise<ReportBuildAnswer> {
    return this.builds.order(await this.agencies.find(code, actor.agencyId), body, actor);
  }

  @Get(':id')
  @Describe('生成的进度和文件', { answer: reportBuildSchema })
  async one(
    @Param({ schema: buildPlaceSchema }) { code, id }: { code: string; id: number },
    @CurrentActor() actor: Actor,
  ): Promise<ReportBuildAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.builds.find(agency.id, id);
  }

  @Get(':id/files/:format')
  @Describe('取已生成的一种格式', { files: FILES })
  async file(
    @Param({ schema: buildFilePlaceSchema })
    { code, id, format }: { code: string; id: number; format: ReportFormat },
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const agency = await this.agencies.find(code, actor.agencyId);
    const { name, mediaType, bytes } = await this.builds.file(agency.id, id, format);
    fileHead(reply, { name, mediaType, disposition: 'attachment' });
    return new StreamableFile(bytes);
  }
}
