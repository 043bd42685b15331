import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mayTake } from '../../domain/annual-report/life.js';
import type { LocalDate } from '../../law/local-date.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { FONT_DIR } from '../../platform/config/font-dir.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { NARRATIVE_KEYS } from '../../reporting/annual-report/narrative.js';
import type { ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';
import { AnnualReportsRepository, type ReportVersion } from '../annual-reports.repository.js';
import { ParagraphsRepository } from '../candidate/paragraphs.repository.js';
import { ownParagraphs } from '../candidate/same-paragraphs.js';
import { FilesRepository, type KeptFile } from '../files/files.repository.js';
import { allPrinted } from '../files/rendering.js';
import { FootingService } from './footing.service.js';
import { LifeService, type Taking } from './life.service.js';
import type { Publication } from './reports.schemas.js';

/** Records that an approved report was published, where and when; its documents are there by then. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly life: LifeService,
    private readonly footing: FootingService,
    private readonly reports: AnnualReportsRepository,
    private readonly files: FilesRepository,
    private readonly paragraphs: ParagraphsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FONT_DIR) private readonly fontDir: string | undefined,
  ) {}

  /** @throws DomainError `report.notNow`, `report.moved`; RequestError `report.future`, `report.beforeApproval` */
  async publish(taking: Taking, publication: Publication): Promise<void> {
    const on = publication.on ?? this.clock.today();
    if (on > this.clock.today()) throw new RequestError('report.future', { on });
    const made = await this.missingFiles(taking);
    await this.life.step('publish', taking, async (manager, report, state) => {
      const snapshot = JSON.parse((await this.reports.snapshot(manager, report)) ?? '') as ReportSnapshot;
      await this.footing.refuseMoved(manager, snapshot, '登记公布');
      await this.refuseBeforeApproval(manager, report, on);
      await this.files.add(
        manager,
        made.filter(({ version, attempt }) => version === report.version && attempt === report.attempt),
      );
      const files = await this.files.list(manager, report);
      const own = ownParagraphs(snapshot.document, NARRATIVE_KEYS);
      await this.paragraphs.keep(manager, report, report.version, own);
      await this.reports.change(manager, report, { state });
      const at = await this.reports.now(manager);
      await this.life.record(manager, taking, report, {
        type: 'published',
        at,
        facts: { sha256: report.sha256, on, files: files.map(({ format, sha256 }) => `${format} ${sha256}`) },
        details: { publication: { ...publication, on } },
      });
    });
  }

  private async refuseBeforeApproval(
    manager: EntityManager,
    { agencyId, year, version }: ReportVersion,
    on: LocalDate,
  ): Promise<void> {
    const events = await this.reports.events(manager, agencyId, year);
    const approval = events.findLast((event) => event.type === 'approved' && event.version === version);
    const approvedOn = (approval?.details as { on?: string } | undefined)?.on;
    if (approvedOn !== undefined && on < approvedOn)
      throw new RequestError('report.beforeApproval', { on, approvedOn });
  }

  /** What the worker has not made yet, made before anything is locked: it takes seconds. */
  private async missingFiles({ agency, year }: Taking): Promise<readonly KeptFile[]> {
    const found = await this.transaction.readOnly({ agencyId: agency.id, scope: 'own' }, async (manager) => {
      const report = await this.reports.find(manager, agency.id, year);
      if (!report || !mayTake('publish', report)) return undefined;
      if ((await this.files.list(manager, report)).length > 0) return undefined;
      const text = await this.reports.snapshot(manager, report);
      return text === undefined ? undefined : { report, text };
    });
    if (!found) return [];
    const { report, text }: { report: ReportVersion; text: string } = found;
    return allPrinted(report, JSON.parse(text) as ReportSnapshot, this.fontDir);
  }
}
