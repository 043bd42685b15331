import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { fileHead } from '../../platform/http/download.js';
import type { ReportFormat } from '../../reporting/render/render-report.js';
import { yearPlaceSchema } from '../../reports/tables.schemas.js';
import { BundleService } from './bundle.service.js';
import { bundleViewSchema, filePlaceSchema, fileViewSchema } from './file-view.js';
import type { BundleView, FileView } from './file-view.js';
import { ReportFilesService } from './report-files.service.js';

const FILES = [
  'application/pdf',
  'application/json',
  'text/html',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

/** A report is a page of its own: it runs no script and reaches nothing of this site. */
const HTML_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

@Controller(`${API}/agencies/:code/reports`)
@Access('read')
export class ReportFilesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly files: ReportFilesService,
    private readonly bundles: BundleService,
  ) {}

  @Get(':year.:format')
  @Describe('整份年度报告：送审以后是送审的那一份，此前按现在的登记生成', { files: FILES, problems: [422] })
  async file(
    @Param({ schema: filePlaceSchema })
    { code, year, format }: { code: string; year: number; format: ReportFormat },
    @Query({ schema: fileViewSchema }) view: FileView,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const agency = await this.agencies.find(code, actor.agencyId);
    const { name, mediaType, bytes } = await this.files.file(agency, { year, format, view });
    fileHead(reply, { name, mediaType, disposition: format === 'html' ? 'inline' : 'attachment' });
    if (format === 'html') reply.header('content-security-policy', HTML_POLICY);
    return new StreamableFile(bytes);
  }

  @Get(':year/bundle')
  @Describe('批准后的成套文件：各种格式、快照和清单，可离线核验', {
    files: ['application/zip'],
    problems: [409, 422],
  })
  async bundle(
    @Param({ schema: yearPlaceSchema }) { code, year }: { code: string; year: number },
    @Query({ schema: bundleViewSchema }) { version }: BundleView,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const agency = await this.agencies.find(code, actor.agencyId);
    const { name, mediaType, bytes } = await this.bundles.bundle(agency, year, version);
    fileHead(reply, { name, mediaType, disposition: 'attachment' });
    return new StreamableFile(bytes);
  }
}
