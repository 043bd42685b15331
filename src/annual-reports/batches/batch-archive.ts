import { Injectable } from '@nestjs/common';
import { makeZip } from 'client-zip';
import { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { safeName } from '../../reporting/render/report-file-name.js';
import { BatchItemsRepository, type BatchFile, type ContentLine } from './batch-items.repository.js';
import { CONTENTS_NAME, contentsList } from './contents-list.js';

/** So many agencies are read at a time: however large the archive, no more of it is in memory. */
const PAGE = 20;

export interface ArchivedBatch {
  readonly agencyId: number;
  readonly id: number;
  readonly requestedAt: Date;
}
interface Entry {
  readonly name: string;
  readonly input: Buffer | string;
  readonly lastModified: Date;
}

/** A batch that has ended as one ZIP, a folder for each agency, written while it is sent. */
@Injectable()
export class BatchArchive {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly items: BatchItemsRepository,
  ) {}

  async open(batch: ArchivedBatch): Promise<Readable> {
    const lines = await this.acting(batch, (manager) =>
      this.items.contents(manager, batch.agencyId, batch.id),
    );
    return Readable.from(makeZip(this.entries(batch, lines)), { objectMode: false });
  }

  private async *entries(batch: ArchivedBatch, lines: readonly ContentLine[]): AsyncGenerator<Entry> {
    const lastModified = batch.requestedAt;
    const folders = new Map(lines.map(({ position, code, name }) => [position, safeName(`${code} ${name}`)]));
    const pathIn = (position: number, file: string): string => `${folders.get(position) ?? ''}/${file}`;
    const list = contentsList(lines, ({ position, file }) => (file === null ? null : pathIn(position, file)));
    yield { name: CONTENTS_NAME, input: list, lastModified };
    const positions = [...folders.keys()];
    for (let at = 0; at < positions.length; at += PAGE) {
      const page = new Set(positions.slice(at, at + PAGE));
      const files = await this.page(batch, [...page]);
      // A transfer that breaks off is noticed; an archive that lacks what its list names would not be.
      if (files.length !== lines.filter(({ position, file }) => file !== null && page.has(position)).length)
        throw new Error(`report batch ${batch.id} has changed while it was sent`);
      for (const { position, name, bytes } of files)
        yield { name: pathIn(position, name), input: bytes, lastModified };
    }
  }

  private page(batch: ArchivedBatch, positions: readonly number[]): Promise<BatchFile[]> {
    return this.acting(batch, (manager) => this.items.files(manager, batch.agencyId, batch.id, positions));
  }

  private acting<T>({ agencyId }: ArchivedBatch, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, work);
  }
}
