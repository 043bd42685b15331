import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { FONT_DIR } from '../../platform/config/font-dir.js';
import { JobHandlers } from '../../platform/queue/job-handlers.js';
import type { JobHandler } from '../../platform/queue/job-handlers.js';
import type { Message } from '../../platform/queue/message.js';
import { renderReport } from '../../reporting/render/render-report.js';
import type { ReportFormat } from '../../reporting/render/render-report.js';
import { ReportService } from '../report.service.js';
import { tablesQuery } from '../tables.schemas.js';
import { REPORT_BUILD_TOPIC, ReportBuildsRepository } from './report-builds.repository.js';
import type { MadeFile } from './report-file.entity.js';

export interface BuildOrder {
  readonly buildId: number;
  readonly code: string;
  readonly year: number;
  readonly edition: string | null;
  readonly scope: 'own' | 'rollup';
  readonly formats: readonly ReportFormat[];
}

/** Makes the documents of a report, away from whoever asked for them. */
@Injectable()
export class ReportBuilder implements JobHandler<BuildOrder, readonly MadeFile[]> {
  readonly topic = REPORT_BUILD_TOPIC;

  constructor(
    private readonly reports: ReportService,
    private readonly builds: ReportBuildsRepository,
    @Inject(FONT_DIR) private readonly fontDir: string | undefined,
    handlers: JobHandlers,
  ) {
    handlers.add(this);
  }

  /** All formats from one reading of the register, so that no two of them differ. */
  async prepare(
    { agencyId, payload }: Message<BuildOrder>,
    progress: (percent: number) => Promise<void>,
  ): Promise<readonly MadeFile[]> {
    const { buildId, code, year, edition, scope, formats } = payload;
    const view = { scope, ...(edition !== null && { edition }) };
    const drawn = { charts: formats.includes('html') };
    const { document, tables } = await this.reports.report(tablesQuery(code, { year }, view), drawn);
    const fonts = this.fontDir === undefined ? {} : { fontDir: this.fontDir };
    const files: MadeFile[] = [];
    for (const format of formats) {
      const { mediaType, bytes } = await renderReport(format, document, tables, fonts);
      const name = `${document.agencyName}${year}年政府信息公开工作年度报告.${format}`;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      files.push({ agencyId, buildId, format, name, mediaType, sha256, bytes: Buffer.from(bytes) });
      await progress((files.length / formats.length) * 100);
    }
    return files;
  }

  effect(manager: EntityManager, _message: Message<BuildOrder>, files: readonly MadeFile[]): Promise<void> {
    return this.builds.addFiles(manager, files);
  }
}
