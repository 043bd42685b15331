import { createReadStream } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { makeWorkingFolder } from '../../platform/files/working-folder.js';

const BUFFERED = 64 * 1024;

interface Lane {
  readonly file: FileHandle;
  readonly path: string;
  pending: string;
}

/** Rows set aside on disk under names, so that a register of any size can be written sheet by sheet after one reading. */
export class RowSpool<Row> {
  readonly #lanes = new Map<string, Lane>();

  private constructor(private readonly folder: string) {}

  static async open<Row>(): Promise<RowSpool<Row>> {
    return new RowSpool<Row>(await makeWorkingFolder('export'));
  }

  async add(name: string, row: Row): Promise<void> {
    const lane = this.#lanes.get(name) ?? (await this.#openLane(name));
    lane.pending += `${JSON.stringify(row)}\n`;
    if (lane.pending.length > BUFFERED) await flush(lane);
  }

  /** The rows set aside under the name, in their order; none may be added any more. */
  async *rows(name: string): AsyncGenerator<Row> {
    const lane = this.#lanes.get(name);
    if (!lane) return;
    await flush(lane);
    const input = createReadStream(lane.path, 'utf8');
    try {
      for await (const line of createInterface({ input, crlfDelay: Infinity })) yield JSON.parse(line) as Row;
    } finally {
      input.destroy();
    }
  }

  has(name: string): boolean {
    return this.#lanes.has(name);
  }

  async close(): Promise<void> {
    for (const { file } of this.#lanes.values()) await file.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  async #openLane(name: string): Promise<Lane> {
    const path = join(this.folder, String(this.#lanes.size));
    const lane: Lane = { file: await open(path, 'w', 0o600), path, pending: '' };
    this.#lanes.set(name, lane);
    return lane;
  }
}

async function flush(lane: Lane): Promise<void> {
  if (lane.pending === '') return;
  const { pending } = lane;
  lane.pending = '';
  await lane.file.write(pending);
}
