import { Body, Controller, Get, Param, Post, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { fileHead } from '../../platform/http/download.js';
import { reportPlaceSchema } from '../life/reports.schemas.js';
import {
  batchPlaceSchema,
  newReportBatchSchema,
  reportBatchesSchema,
  reportBatchSchema,
} from './batches.schemas.js';
import type { NewReportBatch, ReportBatchAnswer, ReportBatches } from './batches.schemas.js';
import { BatchesService } from './batches.service.js';

const ZIP = 'application/zip';

interface Place {
  readonly code: string;
  readonly year: number;
}
interface BatchPlace extends Place {
  readonly id: number;
}

/** The annual reports of a whole tree as documents. */
@Controller(`${API}/agencies/:code/years/:year/report-batches`)
@Access('read')
export class BatchesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly batches: BatchesService,
  ) {}

  @Post()
  @Access('collectReports')
  @Describe('成批生成本机关的汇总报告和全部下级机关的年度报告', {
    status: 202,
    answer: reportBatchSchema,
    problems: [422],
  })
  async order(
    @Param({ schema: reportPlaceSchema }) { code, year }: Place,
    @Body({ schema: newReportBatchSchema }) body: NewReportBatch,
    @CurrentActor() actor: Actor,
  ): Promise<ReportBatchAnswer> {
    return this.batches.order(await this.agencies.find(code, actor.agencyId), year, body, actor);
  }

  @Get()
  @Describe('最近的成批生成', { answer: reportBatchesSchema })
  async list(
    @Param({ schema: reportPlaceSchema }) { code, year }: Place,
    @CurrentActor() actor: Actor,
  ): Promise<ReportBatches> {
    return this.batches.list(await this.agencies.find(code, actor.agencyId), year);
  }

  @Get(':id')
  @Describe('成批生成的进度，没有生成的机关和原因', { answer: reportBatchSchema })
  async one(
    @Param({ schema: batchPlaceSchema }) { code, year, id }: BatchPlace,
    @CurrentActor() actor: Actor,
  ): Promise<ReportBatchAnswer> {
    return this.batches.find(await this.agencies.find(code, actor.agencyId), year, id);
  }

  @Get(':id/files.zip')
  @Describe('全部文件，每个机关一个文件夹，附清单', { files: [ZIP], problems: [409] })
  async files(
    @Param({ schema: batchPlaceSchema }) { code, year, id }: BatchPlace,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const agency = await this.agencies.find(code, actor.agencyId);
    const stream = await this.batches.files(agency, year, id);
    fileHead(reply, { name: `${agency.name}${year}年度报告汇总.zip`, mediaType: ZIP });
    return new StreamableFile(stream);
  }
}
