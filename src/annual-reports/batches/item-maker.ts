import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../law/domain-error.js';
import { FONT_DIR } from '../../platform/config/font-dir.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { JobHandlers, type JobHandler } from '../../platform/queue/job-handlers.js';
import type { Message } from '../../platform/queue/message.js';
import { reportFileName } from '../../reporting/render/report-file-name.js';
import { printed } from '../files/rendering.js';
import { sha256Of } from '../life/snapshot-of.js';
import { BatchItemsRepository, type BatchFile, type OrderedItem } from './batch-items.repository.js';
import { REPORT_BATCH_TOPIC, type ItemPlace } from './batches.repository.js';
import { ItemReader } from './item-reader.js';

/** The documents of a report, or the sentence that says why there are none. */
export type MadeItem = { readonly files: readonly BatchFile[]; readonly reason?: string } | null;

/** Makes the documents of one agency of a batch. One that cannot be made holds up no other: the batch says so of it. */
@Injectable()
export class ItemMaker implements JobHandler<ItemPlace, MadeItem> {
  readonly topic = REPORT_BATCH_TOPIC;

  constructor(
    private readonly transaction: TenantTransaction,
    private readonly items: BatchItemsRepository,
    private readonly reader: ItemReader,
    @Inject(FONT_DIR) private readonly fontDir: string | undefined,
    handlers: JobHandlers,
  ) {
    handlers.add(this);
  }

  /** What the rules refuse will be refused again, and is told; anything else is tried again by the queue. */
  async prepare({ agencyId, payload }: Message<ItemPlace>): Promise<MadeItem> {
    const item = await this.transaction.readOnly({ agencyId, scope: 'own' }, (manager) =>
      this.items.ordered(manager, agencyId, payload),
    );
    if (!item) return null;
    try {
      if (!item.isBelow) throw new RequestError('batch.notBelow');
      return { files: await this.documents({ agencyId, ...payload }, item) };
    } catch (error) {
      if (!(error instanceof DomainError || error instanceof RequestError)) throw error;
      return { files: [], reason: error.message };
    }
  }

  async effect(
    manager: EntityManager,
    { agencyId, payload }: Message<ItemPlace>,
    made: MadeItem,
  ): Promise<void> {
    if (made) await this.items.made(manager, made.files, { agencyId, ...payload }, made.reason);
  }

  /** All formats of one reading, so that no two of them differ. */
  private async documents(
    place: Pick<BatchFile, 'agencyId' | 'batchId' | 'position'>,
    item: OrderedItem,
  ): Promise<BatchFile[]> {
    const { report, kept } = await this.reader.read(item);
    const files: BatchFile[] = [];
    for (const format of item.formats) {
      const { bytes } = kept.get(format) ?? (await printed(report, format, this.fontDir));
      const name = reportFileName(report.document, format);
      files.push({ ...place, format, name, sha256: sha256Of(bytes), bytes });
    }
    return files;
  }
}
