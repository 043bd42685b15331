import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Readable } from 'node:stream';
import type { AuditActor } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { Outbox } from '../../platform/queue/outbox.js';
import { TablesService } from '../../reports/tables.service.js';
import type { Office } from '../office.js';
import { BatchArchive } from './batch-archive.js';
import { answerOf, headOf, isOver } from './batch-answer.js';
import {
  BatchesRepository,
  keyOf,
  REPORT_BATCH_TOPIC,
  type BatchRow,
  type Member,
} from './batches.repository.js';
import type { NewReportBatch, ReportBatchAnswer, ReportBatches } from './batches.schemas.js';

const LISTED = 10;

/** The reports of a whole tree in one go: asked for, looked after, fetched. */
@Injectable()
export class BatchesService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly tables: TablesService,
    private readonly batches: BatchesRepository,
    private readonly archive: BatchArchive,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All or nothing: the batch, an item and a message for each agency. */
  async order(
    agency: Office,
    year: number,
    order: NewReportBatch,
    by: AuditActor,
  ): Promise<ReportBatchAnswer> {
    const members = await this.members(agency, year);
    const formats = [...new Set(order.formats)];
    return this.transaction.run({ agencyId: agency.id, scope: 'tree' }, async (manager) => {
      const requestedAt = new Date(this.clock.now());
      const batch = { agencyId: agency.id, year, formats, requestedBy: by.username, requestedAt };
      const batchId = await this.batches.add(manager, batch);
      await this.batches.addItems(manager, { agencyId: agency.id, batchId, year }, members);
      const places = members.map((_, index) => ({ batchId, position: index + 1 }));
      await this.outbox.putAll(
        manager,
        { agencyId: agency.id, topic: REPORT_BATCH_TOPIC },
        places.map((place) => ({ key: keyOf(place), payload: place })),
      );
      await this.audit.record(manager, agency.id, {
        actor: by,
        action: 'report.batchOrdered',
        subject: { kind: 'reportBatch', id: batchId },
        facts: { year, formats, agencies: members.length },
      });
      return this.answer(manager, agency, year, batchId);
    });
  }

  list({ id }: Office, year: number): Promise<ReportBatches> {
    return this.transaction.readOnly({ agencyId: id, scope: 'own' }, async (manager) => {
      const rows = await this.batches.list(manager, { agencyId: id, year }, LISTED);
      return { items: rows.map(headOf) };
    });
  }

  /** @throws RequestError `batch.unknown` */
  find(agency: Office, year: number, id: number): Promise<ReportBatchAnswer> {
    return this.transaction.readOnly({ agencyId: agency.id, scope: 'own' }, (manager) =>
      this.answer(manager, agency, year, id),
    );
  }

  /** @throws RequestError `batch.unknown`, `batch.underWay` */
  async files(agency: Office, year: number, id: number): Promise<Readable> {
    const row = await this.transaction.readOnly({ agencyId: agency.id, scope: 'own' }, (manager) =>
      this.row(manager, agency, year, id),
    );
    if (!isOver(row)) throw new RequestError('batch.underWay', { left: row.all - row.done - row.failed });
    return this.archive.open({ agencyId: agency.id, id, requestedAt: row.requestedAt });
  }

  /** The agency itself, and those whose reports it collects, by their codes. */
  private members(agency: Office, year: number): Promise<Member[]> {
    const query = { agencyCode: agency.code, when: { year }, scope: 'rollup' as const };
    return this.tables.scoped(query, ({ root, agencies }) => {
      const below = agencies.filter(({ id, isBelowNow }) => id !== root.id && isBelowNow);
      return Promise.resolve([root, ...below.toSorted((a, b) => (a.code < b.code ? -1 : 1))]);
    });
  }

  private async answer(
    manager: EntityManager,
    agency: Office,
    year: number,
    id: number,
  ): Promise<ReportBatchAnswer> {
    const row = await this.row(manager, agency, year, id);
    return answerOf(row, row.failed > 0 ? await this.batches.failures(manager, agency.id, id) : []);
  }

  private async row(manager: EntityManager, agency: Office, year: number, id: number): Promise<BatchRow> {
    const [row] = await this.batches.list(manager, { agencyId: agency.id, year, id }, 1);
    if (!row) throw new RequestError('batch.unknown');
    return row;
  }
}
