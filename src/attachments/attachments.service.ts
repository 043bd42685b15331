import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CasesRepository } from '../cases/cases.repository.js';
import type { FoundCase } from '../cases/cases.repository.js';
import type { Upload } from '../imports/upload.js';
import { quotable } from '../law/quotable.js';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { databaseFault } from '../platform/database/database-fault.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { RequestError } from '../platform/http/request-error.js';
import { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import { ATTACHMENT_SETTINGS } from './attachment-settings.js';
import type { AttachmentSettings } from './attachment-settings.js';
import type { Attachment } from './attachment.entity.js';
import { AttachmentsRepository } from './attachments.repository.js';
import type { Struck } from './attachments.repository.js';
import type { AttachmentAnswer, AttachmentFields, AttachmentList } from './attachments.schemas.js';
import { EXTENSIONS, isAccepted } from './check/accepted-types.js';
import type { Extension } from './check/accepted-types.js';
import { FileChecker } from './check/file-checker.js';
import { Unacceptable } from './check/unacceptable.js';
import { fileNameOf, maskFileName } from './file-name.js';
import { ATTACHMENT_KIND_LABELS } from './kinds.js';
import { SEALED_NAME } from './name-sealing.js';
import { AttachmentScan } from './scan/attachment-scan.js';
import { AttachmentStore } from './store/attachment-store.js';
import type { KeptFile } from './store/attachment-store.js';

interface Place {
  readonly agencyId: number;
  readonly caseNo: string;
}

const struckOf = ({ struckFor: reason, struckBy: by, struckAt }: Struck): AttachmentAnswer['struck'] =>
  reason === null || by === null || struckAt === null ? null : { reason, by, at: struckAt.toISOString() };

/** Files of a case: taken in after they were looked into, listed with masked names, handed out with an entry in the trail. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly cases: CasesRepository,
    private readonly attachments: AttachmentsRepository,
    private readonly store: AttachmentStore,
    private readonly checker: FileChecker,
    private readonly scan: AttachmentScan,
    private readonly cipher: PersonalDataCipher,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ATTACHMENT_SETTINGS) private readonly settings: AttachmentSettings,
  ) {}

  /**
   * The file first, then the row: what is cut off in between leaves a file that nobody speaks of.
   * @throws RequestError `case.notFound`, `attachment.…`
   */
  async add(
    place: Place,
    upload: Pick<Upload, 'path' | 'fileName'>,
    fields: AttachmentFields,
    by: AuditActor,
  ): Promise<AttachmentAnswer> {
    this.checkDay(fields);
    const { name, extension } = fileNameOf(upload.fileName, ATTACHMENT_KIND_LABELS[fields.kind]);
    if (!isAccepted(extension))
      throw new RequestError('attachment.type', {
        extension: quotable(extension),
        accepted: EXTENSIONS.join('、'),
      });
    await this.inCase(place, () => Promise.resolve());
    await this.lookInto(upload.path, extension);
    const kept = await this.store.keep(place.agencyId, upload.path);
    try {
      return await this.record(place, { kept, name, extension, fields }, by);
    } catch (error) {
      // Where the connection broke nobody knows whether the row was kept: a file too many is found by the sweep.
      if (databaseFault(error) === undefined) await this.store.remove(kept);
      throw error;
    }
  }

  /** @throws RequestError `case.notFound` */
  list(place: Place): Promise<AttachmentList> {
    return this.inCase(place, async (manager, { id }) => {
      const rows = await this.attachments.ofCase(manager, place.agencyId, id);
      return { items: rows.map((row) => this.answer(row)), maxBytes: this.settings.attachmentBytes };
    });
  }

  /**
   * The file under its full name. Its bytes are those that came in, or there is none.
   * @throws RequestError `attachment.notFound`, `attachment.struck`, `attachment.pending`, `attachment.infected`, `attachment.gone`
   */
  async open(place: Place, id: number, by: AuditActor): Promise<{ row: Attachment; name: string }> {
    const row = await this.inCase(place, (manager, found) =>
      this.attachments.find(manager, place.agencyId, found.id, id),
    );
    if (!row) throw new RequestError('attachment.notFound');
    if (row.struckAt !== null) throw new RequestError('attachment.struck');
    if (row.scanStatus === 'infected') throw new RequestError('attachment.infected');
    if (!this.scan.allows(row.scanStatus)) throw new RequestError('attachment.pending');
    if ((await this.store.hashOf(row)) !== row.sha256) throw new RequestError('attachment.gone');
    await this.transaction.run({ agencyId: place.agencyId, scope: 'own' }, (manager) =>
      this.audit.record(manager, place.agencyId, {
        actor: by,
        action: 'attachment.read',
        subject: { kind: 'attachment', id },
        facts: { caseNo: place.caseNo, kind: row.kind },
      }),
    );
    return { row, name: this.cipher.open(place.agencyId, SEALED_NAME, row.name) };
  }

  answer(row: Attachment): AttachmentAnswer {
    return {
      id: row.id,
      kind: row.kind,
      name: maskFileName(this.cipher.open(row.agencyId, SEALED_NAME, row.name)),
      extension: row.extension,
      size: row.size,
      sha256: row.sha256,
      on: row.documentOn,
      pages: row.pages,
      round: row.round,
      scanStatus: row.scanStatus,
      downloadable: row.struckAt === null && this.scan.allows(row.scanStatus),
      recordedBy: row.recordedBy,
      recordedAt: row.recordedAt.toISOString(),
      struck: struckOf(row),
    };
  }

  private record(
    place: Place,
    {
      kept,
      name,
      extension,
      fields,
    }: { kept: KeptFile; name: string; extension: Extension; fields: AttachmentFields },
    by: AuditActor,
  ): Promise<AttachmentAnswer> {
    const { agencyId, caseNo } = place;
    const { kind, on = null, pages = null, round = null } = fields;
    return this.inCase(
      place,
      async (manager, { id: caseId }) => {
        const row = await this.attachments.add(manager, {
          ...kept,
          caseId,
          kind,
          name: this.cipher.seal(agencyId, SEALED_NAME, name),
          extension,
          documentOn: on,
          pages,
          round,
          scanStatus: this.scan.first,
          scannedAt: null,
          recordedBy: by.username,
          recordedAt: new Date(this.clock.now()),
        });
        await this.scan.order(manager, row);
        const { size, sha256 } = kept;
        await this.audit.record(manager, agencyId, {
          actor: by,
          action: 'attachment.added',
          subject: { kind: 'attachment', id: row.id },
          facts: { caseNo, kind, format: extension, bytes: size, sha256, on },
        });
        return this.answer(row);
      },
      'run',
    );
  }

  private async lookInto(path: string, extension: Extension): Promise<void> {
    try {
      await this.checker.check(path, extension);
    } catch (error) {
      if (error instanceof Unacceptable) throw new RequestError(error.fault, { what: error.what });
      throw error;
    }
  }

  private checkDay({ on }: AttachmentFields): void {
    const today = this.clock.today();
    if (on !== undefined && on > today) throw new RequestError('attachment.inFuture', { on, today });
  }

  private inCase<T>(
    { agencyId, caseNo }: Place,
    work: (manager: EntityManager, found: FoundCase) => Promise<T>,
    how: 'run' | 'readOnly' = 'readOnly',
  ): Promise<T> {
    return this.transaction[how]({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.cases.find(manager, agencyId, caseNo);
      if (!found) throw new RequestError('case.notFound');
      return work(manager, found);
    });
  }
}
