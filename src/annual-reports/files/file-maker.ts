import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isFrozen } from '../../domain/annual-report/life.js';
import { FONT_DIR } from '../../platform/config/font-dir.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { JobHandlers } from '../../platform/queue/job-handlers.js';
import type { JobHandler } from '../../platform/queue/job-handlers.js';
import type { Message } from '../../platform/queue/message.js';
import type { ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';
import { AnnualReportsRepository } from '../annual-reports.repository.js';
import { FilesRepository, type KeptFile } from './files.repository.js';
import { allPrinted } from './rendering.js';

export const REPORT_FILES_TOPIC = 'annualReport.files';

export interface FilesOrder {
  readonly year: number;
  readonly version: number;
  readonly attempt: number;
}

/** Makes the documents of a report that was approved, away from whoever approved it. */
@Injectable()
export class FileMaker implements JobHandler<FilesOrder, readonly KeptFile[]> {
  readonly topic = REPORT_FILES_TOPIC;

  constructor(
    private readonly transaction: TenantTransaction,
    private readonly reports: AnnualReportsRepository,
    private readonly files: FilesRepository,
    @Inject(FONT_DIR) private readonly fontDir: string | undefined,
    handlers: JobHandlers,
  ) {
    handlers.add(this);
  }

  async prepare(
    { agencyId, payload }: Message<FilesOrder>,
    progress: (percent: number) => Promise<void>,
  ): Promise<readonly KeptFile[]> {
    const { year, version, attempt } = payload;
    const found = await this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const report = await this.reports.find(manager, agencyId, year, version);
      // It may have been returned meanwhile, or its documents have been made by whoever published it.
      if (report?.attempt !== attempt || !isFrozen(report.state)) return undefined;
      if ((await this.files.list(manager, report)).length > 0) return undefined;
      const text = await this.reports.snapshot(manager, report);
      return text === undefined ? undefined : { report, snapshot: JSON.parse(text) as ReportSnapshot };
    });
    return found ? allPrinted(found.report, found.snapshot, this.fontDir, progress) : [];
  }

  effect(manager: EntityManager, _message: Message<FilesOrder>, files: readonly KeptFile[]): Promise<void> {
    return this.files.add(manager, files);
  }
}
