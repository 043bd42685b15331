import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { Outbox } from '../../platform/queue/outbox.js';
import type { ReportFormat } from '../../reporting/render/render-report.js';
import type { BuildOrder } from './report-builder.js';
import { REPORT_BUILD_TOPIC, ReportBuildsRepository } from './report-builds.repository.js';
import type { NewReportBuild, ReportBuildAnswer } from './report-builds.schemas.js';
import type { ReportFile } from './report-file.entity.js';

interface Office {
  readonly id: number;
  readonly code: string;
}

/** Reports that are built in the background: asked for, looked after, fetched. */
@Injectable()
export class ReportBuildsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly builds: ReportBuildsRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  order(agency: Office, order: NewReportBuild, by: AuditActor): Promise<ReportBuildAnswer> {
    const { year, edition = null, scope } = order;
    const formats = [...new Set(order.formats)];
    return this.acting(agency.id, async (manager) => {
      const requestedAt = new Date(this.clock.now());
      const row = {
        agencyId: agency.id,
        year,
        edition,
        scope,
        formats,
        requestedBy: by.username,
        requestedAt,
      };
      const id = await this.builds.add(manager, row);
      const payload: BuildOrder = { buildId: id, code: agency.code, year, edition, scope, formats };
      await this.outbox.put(manager, {
        agencyId: agency.id,
        topic: REPORT_BUILD_TOPIC,
        key: String(id),
        payload,
      });
      const answer = await this.answer(manager, agency.id, id);
      await this.audit.record(manager, agency.id, {
        actor: by,
        action: 'report.ordered',
        subject: { kind: 'reportBuild', id },
        facts: { year, edition, scope, formats },
      });
      return answer;
    });
  }

  /** @throws RequestError `report.buildUnknown` */
  find(agencyId: number, id: number): Promise<ReportBuildAnswer> {
    return this.acting(agencyId, (manager) => this.answer(manager, agencyId, id));
  }

  /** @throws RequestError `report.buildUnknown`, also where that document was not asked for or is not made yet */
  async file(agencyId: number, id: number, format: ReportFormat): Promise<ReportFile> {
    const file = await this.acting(agencyId, (manager) => this.builds.file(manager, agencyId, id, format));
    if (!file) throw new RequestError('report.buildUnknown');
    return file;
  }

  private async answer(manager: EntityManager, agencyId: number, id: number): Promise<ReportBuildAnswer> {
    const build = await this.builds.find(manager, agencyId, id);
    if (!build) throw new RequestError('report.buildUnknown');
    const files = await this.builds.files(manager, agencyId, id);
    return { ...build, requestedAt: build.requestedAt.toISOString(), files };
  }

  private acting<T>(agencyId: number, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.transaction.run({ agencyId, scope: 'own' }, work);
  }
}
