import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PROGRAM } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { everyTree } from '../../platform/database/every-tree.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { JobHandlers } from '../../platform/queue/job-handlers.js';
import type { JobHandler } from '../../platform/queue/job-handlers.js';
import type { Message } from '../../platform/queue/message.js';
import { Outbox } from '../../platform/queue/outbox.js';
import { Sweeps } from '../../platform/schedule/sweeps.js';
import { ATTACHMENT_SETTINGS } from '../attachment-settings.js';
import type { AttachmentSettings } from '../attachment-settings.js';
import type { Attachment } from '../attachment.entity.js';
import { AttachmentsRepository } from '../attachments.repository.js';
import type { ScanStatus } from '../kinds.js';
import { AttachmentStore } from '../store/attachment-store.js';
import { scanFile } from './virus-scanner.js';

const TOPIC = 'attachment.scan';
const QUARTER_SECONDS = 900;

interface ScanOrder {
  readonly attachmentId: number;
}
/** `pending` of a row that is gone: nothing is left to say. */
type Scanned = ScanStatus;

/** Has each file looked at for viruses, away from whoever uploaded it. */
@Injectable()
export class AttachmentScan implements JobHandler<ScanOrder, Scanned> {
  readonly topic = TOPIC;

  constructor(
    @Inject(ATTACHMENT_SETTINGS) private readonly settings: AttachmentSettings,
    private readonly attachments: AttachmentsRepository,
    private readonly store: AttachmentStore,
    private readonly tenant: TenantTransaction,
    private readonly system: SystemTransaction,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    handlers: JobHandlers,
    sweeps: Sweeps,
  ) {
    handlers.add(this);
    sweeps.add({ name: 'attachments.scan', everySeconds: QUARTER_SECONDS, run: () => this.putOff() });
  }

  /** What a new file is, before anybody has looked. */
  get first(): ScanStatus {
    return this.settings.scanPolicy === 'off' ? 'notScanned' : 'pending';
  }

  /** In the transaction that adds the row. */
  async order(manager: EntityManager, { agencyId, id }: Pick<Attachment, 'agencyId' | 'id'>): Promise<void> {
    if (this.settings.scanPolicy === 'off') return;
    const payload: ScanOrder = { attachmentId: id };
    await this.outbox.put(manager, { agencyId, topic: TOPIC, key: String(id), payload });
  }

  /** Whether somebody may have it. */
  allows(status: ScanStatus): boolean {
    if (status === 'infected') return false;
    if (this.settings.scanPolicy === 'off' || status === 'clean') return true;
    return this.settings.scanPolicy === 'warn' && status === 'notScanned';
  }

  /** @throws Error where nobody could tell and somebody must: the queue tries again */
  async prepare({ agencyId, payload }: Message<ScanOrder>): Promise<Scanned> {
    const { scanner, scanPolicy } = this.settings;
    const row = await this.tenant.readOnly({ agencyId, scope: 'own' }, (manager) =>
      this.attachments.byId(manager, agencyId, payload.attachmentId),
    );
    if (!row) return 'pending';
    if (!scanner) return 'notScanned';
    try {
      return await scanFile(scanner, this.store.pathOf(row));
    } catch (error) {
      if (scanPolicy === 'warn') return 'notScanned';
      throw error;
    }
  }

  async effect(
    manager: EntityManager,
    { agencyId, payload }: Message<ScanOrder>,
    found: Scanned,
  ): Promise<void> {
    if (found === 'pending') return;
    const { attachmentId: id } = payload;
    await this.attachments.setScanned(manager, { agencyId, id }, found, new Date(this.clock.now()));
    if (found === 'infected')
      await this.audit.record(manager, agencyId, {
        actor: PROGRAM,
        action: 'attachment.infected',
        subject: { kind: 'attachment', id },
      });
  }

  /** What came in while nobody looked, once somebody has to. */
  private async putOff(): Promise<void> {
    if (this.settings.scanPolicy !== 'require') return;
    await everyTree({ system: this.system, tenant: this.tenant }, async (manager) => {
      for (const { agencyId, id } of await this.attachments.notScanned(manager)) {
        const payload: ScanOrder = { attachmentId: id };
        await this.outbox.put(manager, { agencyId, topic: TOPIC, key: `${id} required`, payload });
      }
    });
  }
}
