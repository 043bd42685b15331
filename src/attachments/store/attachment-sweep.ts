import { Inject, Injectable, Logger } from '@nestjs/common';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { everyTree } from '../../platform/database/every-tree.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { Sweeps } from '../../platform/schedule/sweeps.js';
import { AttachmentsRepository } from '../attachments.repository.js';
import { AttachmentStore } from './attachment-store.js';
import type { StoredFile } from './attachment-store.js';

const HOUR = 3600;
const DAY_MS = 86_400_000;
const BATCH = 500;
const NAMED = 10;

/** What a look at the store and the rows has found. */
export interface StoreFindings {
  /** Files without a row, which were removed. */
  readonly removed: number;
  /** Rows whose file is gone or has another size, as `agency/id`. */
  readonly missing: readonly string[];
}

/** Files that no row speaks of go after a day; rows whose file is gone are told to whoever runs the machine. */
@Injectable()
export class AttachmentSweep {
  readonly #logger = new Logger('attachments');

  constructor(
    private readonly store: AttachmentStore,
    private readonly attachments: AttachmentsRepository,
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
    @Inject(CLOCK) private readonly clock: Clock,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'attachments.store', everySeconds: 6 * HOUR, run: () => this.run() });
  }

  async run(): Promise<StoreFindings> {
    const removed = await this.removeOrphans();
    const missing = await this.missing();
    if (missing.length > 0) {
      const some = missing.slice(0, NAMED).join('、');
      this.#logger.error(
        `有 ${missing.length} 个附件在存储目录里找不到或者大小不符（机关编号/附件编号：${some}），请从备份中恢复 attachments 目录。`,
      );
    }
    return { removed, missing };
  }

  /** Younger than a day: its upload may not be over. */
  private async removeOrphans(): Promise<number> {
    let removed = 0;
    let batch: StoredFile[] = [];
    const settle = async (): Promise<void> => {
      const orphans = await this.withoutRow(batch);
      for (const file of orphans) await this.store.remove(file);
      removed += orphans.length;
      batch = [];
    };
    for await (const file of this.store.writtenBefore(Date.parse(this.clock.now()) - DAY_MS)) {
      batch.push(file);
      if (batch.length === BATCH) await settle();
    }
    if (batch.length > 0) await settle();
    return removed;
  }

  private async withoutRow(files: readonly StoredFile[]): Promise<StoredFile[]> {
    const ids = files.map(({ fileId }) => fileId);
    const known = await everyTree(this.transactions(), (manager) => this.attachments.known(manager, ids));
    const kept = new Set(known.flat().map(({ agencyId, fileId }) => `${agencyId} ${fileId}`));
    return files.filter(({ agencyId, fileId }) => !kept.has(`${agencyId} ${fileId}`));
  }

  private async missing(): Promise<string[]> {
    const found = await everyTree(this.transactions(), async (manager) => {
      const gone: string[] = [];
      for await (const row of this.attachments.all(manager)) {
        if ((await this.store.sizeOf(row)) !== row.size) gone.push(`${row.agencyId}/${row.id}`);
      }
      return gone;
    });
    return found.flat();
  }

  private transactions(): { system: SystemTransaction; tenant: TenantTransaction } {
    return { system: this.system, tenant: this.tenant };
  }
}
