import type { EntityManager } from 'typeorm';
import type { DirectoryEntry } from './agency-directory.js';

/** What every batch of one import says about the file. */
export interface ImportedFile {
  readonly fileName: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly mode: 'all' | 'valid';
  /** Refused lines of the whole file. */
  readonly refused: number;
  readonly recordedBy?: string;
}

interface Batch {
  readonly id: number;
  readonly owner: DirectoryEntry;
  accepted: number;
}

/** One row of `import_batch` for each agency that the file has lines for. */
export class ImportBatches {
  readonly #batches = new Map<number, Batch>();

  constructor(
    private readonly manager: EntityManager,
    private readonly file: ImportedFile,
  ) {}

  /** The batch of an agency, which counts one accepted line more. */
  async take(owner: DirectoryEntry): Promise<number> {
    const batch = this.#batches.get(owner.id) ?? (await this.#open(owner));
    batch.accepted += 1;
    return batch.id;
  }

  async #open(owner: DirectoryEntry): Promise<Batch> {
    const { fileName, sha256, mode, refused, recordedBy } = this.file;
    const [row] = await this.manager.query<{ id: number }[]>(
      `insert into import_batch (agency_id, file_name, sha256, mode, refused, recorded_by)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [owner.id, fileName, sha256, mode, refused, recordedBy ?? null],
    );
    if (!row) throw new Error('the database did not add the import batch');
    const batch = { id: row.id, owner, accepted: 0 };
    this.#batches.set(owner.id, batch);
    return batch;
  }

  /** Writes down how many lines each agency of a tree took. */
  async close(actingId: number): Promise<void> {
    const own = [...this.#batches.values()].filter(({ owner }) => owner.actingId === actingId);
    const rows = own.map(({ id, owner, accepted }) => ({ agency_id: owner.id, id, accepted }));
    await this.manager.query(
      `update import_batch set accepted = done.accepted
         from json_to_recordset($1::json) as done(agency_id int, id bigint, accepted int)
        where import_batch.agency_id = done.agency_id and import_batch.id = done.id`,
      [JSON.stringify(rows)],
    );
  }
}
