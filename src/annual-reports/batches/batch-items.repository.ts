import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ReportFormat } from '../../reporting/render/render-report.js';
import type { ItemPlace } from './batches.repository.js';
import { ReportBatchFile } from './report-batch-file.entity.js';
import { ReportBatchItem } from './report-batch-item.entity.js';

/** An item with what its batch asks of it. */
export interface OrderedItem extends Readonly<
  Pick<ReportBatchItem, 'memberId' | 'code' | 'scope' | 'state' | 'version' | 'attempt'>
> {
  readonly year: number;
  readonly formats: readonly ReportFormat[];
  /** Whether the agency is still below the one that collects, whose rights these are. */
  readonly isBelow: boolean;
}
export type BatchFile = Readonly<Pick<ReportBatchFile, keyof ReportBatchFile>>;
/** A line of the list of contents: an agency, and one of its documents where it has any. */
export type ContentLine = Readonly<
  Pick<ReportBatchItem, 'position' | 'code' | 'name' | 'scope' | 'state' | 'version' | 'sha256' | 'reason'>
> & { readonly file: string | null; readonly fileSha256: string | null };

/** The reports of a batch, in a transaction that acts for the agency that collects. */
@Injectable()
export class BatchItemsRepository {
  /** Undefined where it is made, or the batch is gone. */
  async ordered(
    manager: EntityManager,
    agencyId: number,
    { batchId, position }: ItemPlace,
  ): Promise<OrderedItem | undefined> {
    const [item] = await manager.query<OrderedItem[]>(
      `select i.member_id as "memberId", i.code, i.scope, i.state, i.version, i.attempt, b.year, b.formats,
              exists (select from agency_closure c where c.ancestor_id = i.agency_id and c.descendant_id = i.member_id) as "isBelow"
         from report_batch_item i join report_batch b on b.agency_id = i.agency_id and b.id = i.batch_id
        where i.agency_id = $1 and i.batch_id = $2 and i.position = $3 and i.made_at is null`,
      [agencyId, batchId, position],
    );
    return item;
  }

  async made(manager: EntityManager, files: readonly BatchFile[], at: Place, reason?: string): Promise<void> {
    await manager.query(
      `update report_batch_item set made_at = clock_timestamp(), reason = $4
        where agency_id = $1 and batch_id = $2 and position = $3`,
      [at.agencyId, at.batchId, at.position, reason ?? null],
    );
    if (files.length > 0) await manager.insert(ReportBatchFile, [...files]);
  }

  contents(manager: EntityManager, agencyId: number, batchId: number): Promise<ContentLine[]> {
    return manager.query<ContentLine[]>(
      `select i.position, i.code, i.name, i.scope, i.state, i.version, i.sha256, i.reason,
              f.name as file, f.sha256 as "fileSha256"
         from report_batch_item i
         left join report_batch_file f on f.agency_id = i.agency_id and f.batch_id = i.batch_id and f.position = i.position
        where i.agency_id = $1 and i.batch_id = $2 order by i.position, f.format`,
      [agencyId, batchId],
    );
  }

  /** The documents of some of its agencies. */
  files(
    manager: EntityManager,
    agencyId: number,
    batchId: number,
    positions: readonly number[],
  ): Promise<BatchFile[]> {
    return manager.query<BatchFile[]>(
      `select agency_id as "agencyId", batch_id as "batchId", position, format, name, sha256, bytes from report_batch_file
        where agency_id = $1 and batch_id = $2 and position = any($3::int[]) order by position, format`,
      [agencyId, batchId, positions],
    );
  }
}

interface Place extends ItemPlace {
  readonly agencyId: number;
}
