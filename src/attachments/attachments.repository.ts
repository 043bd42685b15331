import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { Attachment } from './attachment.entity.js';
import type { ScanStatus } from './kinds.js';
import type { StoredFile } from './store/attachment-store.js';

const PAGE = 1000;

export type NewAttachment = Omit<Attachment, 'id' | keyof Struck>;
/** Why, by whom and when a file was taken out of the papers. */
export type Struck = Pick<Attachment, 'struckFor' | 'struckBy' | 'struckAt'>;
/** A row as far as the store is concerned. */
export interface StoredRow extends StoredFile {
  readonly id: number;
  readonly size: number;
}

/** Rows of attachments, inside the transaction of an agency. */
@Injectable()
export class AttachmentsRepository {
  async add(manager: EntityManager, row: NewAttachment): Promise<Attachment> {
    const { identifiers } = await manager.insert(Attachment, row);
    const standing = { struckFor: null, struckBy: null, struckAt: null };
    return manager.create(Attachment, { ...row, ...standing, id: Number(identifiers[0]?.id) });
  }

  /** In the order of recording, those that were struck out among them. */
  ofCase(manager: EntityManager, agencyId: number, caseId: number): Promise<Attachment[]> {
    return manager.find(Attachment, { where: { agencyId, caseId }, order: { id: 'ASC' } });
  }

  find(manager: EntityManager, agencyId: number, caseId: number, id: number): Promise<Attachment | null> {
    return manager.findOneBy(Attachment, { agencyId, caseId, id });
  }

  /** @returns whether it still stood: of two that strike it at once, one does */
  async strike(
    manager: EntityManager,
    { agencyId, id }: { readonly agencyId: number; readonly id: number },
    struck: Struck,
  ): Promise<boolean> {
    const { affected } = await manager.update(Attachment, { agencyId, id, struckAt: IsNull() }, struck);
    return affected === 1;
  }

  byId(manager: EntityManager, agencyId: number, id: number): Promise<Attachment | null> {
    return manager.findOneBy(Attachment, { agencyId, id });
  }

  async setScanned(
    manager: EntityManager,
    { agencyId, id }: { readonly agencyId: number; readonly id: number },
    scanStatus: ScanStatus,
    scannedAt: Date,
  ): Promise<void> {
    await manager.update(Attachment, { agencyId, id }, { scanStatus, scannedAt });
  }

  /** Of all agencies that the transaction sees: nobody has looked for viruses in them. */
  notScanned(manager: EntityManager): Promise<Attachment[]> {
    return manager.find(Attachment, {
      where: { scanStatus: 'notScanned' },
      order: { agencyId: 'ASC', id: 'ASC' },
      take: PAGE,
    });
  }

  /** Which of these files have a row, in whatever agency the transaction sees. */
  known(manager: EntityManager, fileIds: readonly string[]): Promise<StoredFile[]> {
    return manager.query<StoredFile[]>(
      `select agency_id as "agencyId", file_id as "fileId" from attachment where file_id = any($1)`,
      [fileIds],
    );
  }

  /** All rows that the transaction sees, page by page. */
  async *all(manager: EntityManager): AsyncGenerator<StoredRow> {
    let after: readonly [number, number] = [0, 0];
    for (;;) {
      const rows = await manager.query<StoredRow[]>(
        `select agency_id as "agencyId", id, file_id as "fileId", size from attachment
          where (agency_id, id) > ($1::int, $2::bigint) order by agency_id, id limit ${PAGE}`,
        [...after],
      );
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      after = [last.agencyId, last.id];
    }
  }
}
