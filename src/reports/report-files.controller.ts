import { Controller, Get, Inject, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { FONT_DIR } from '../platform/config/font-dir.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { fileHead } from '../platform/http/download.js';
import { REPORT_FORMATS, renderReport } from '../reporting/render/render-report.js';
import type { ReportFormat } from '../reporting/render/render-report.js';
import { ReportService } from './report.service.js';
import { tablesQuery, tablesViewSchema, yearPlaceSchema } from './tables.schemas.js';
import type { TablesView } from './tables.schemas.js';

const placeSchema = yearPlaceSchema.extend({ format: z.enum(REPORT_FORMATS) });

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
    private readonly reports: ReportService,
    @Inject(FONT_DIR) private readonly fontDir: string | undefined,
  ) {}

  @Get(':year.:format')
  @Describe('整份年度报告', { files: FILES, problems: [422] })
  async file(
    @Param({ schema: placeSchema })
    { code, year, format }: { code: string; year: number; format: ReportFormat },
    @Query({ schema: tablesViewSchema }) view: TablesView,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.agencies.find(code, actor.agencyId);
    const { document, tables } = await this.reports.report(tablesQuery(code, { year }, view));
    const fonts = this.fontDir === undefined ? {} : { fontDir: this.fontDir };
    const { mediaType, bytes } = await renderReport(format, document, tables, fonts);
    const name = `${document.agencyName}${year}年政府信息公开工作年度报告.${format}`;
    fileHead(reply, { name, mediaType, disposition: format === 'html' ? 'inline' : 'attachment' });
    if (format === 'html') reply.header('content-security-policy', HTML_POLICY);
    return new StreamableFile(bytes);
  }
}
