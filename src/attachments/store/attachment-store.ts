import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ReadStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from '../../platform/files/sync-folder.js';
import { ATTACHMENT_SETTINGS } from '../attachment-settings.js';
import type { AttachmentSettings } from '../attachment-settings.js';

/** A file in the store: whose it is, and its random name. */
export interface StoredFile {
  readonly agencyId: number;
  readonly fileId: string;
}
export interface KeptFile extends StoredFile {
  readonly size: number;
  readonly sha256: string;
}

const FILE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const AGENCY = /^\d{1,10}$/;
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** The bytes of attachments, on the disk of the server under random names. A sender's words are never part of a path. */
@Injectable()
export class AttachmentStore {
  readonly #folder: string;

  constructor(@Inject(ATTACHMENT_SETTINGS) { attachmentFolder }: AttachmentSettings) {
    this.#folder = attachmentFolder;
  }

  /** Copies a file in. When this returns it outlives a loss of power: only then is the row to be written. */
  async keep(agencyId: number, from: string): Promise<KeptFile> {
    const fileId = randomUUID();
    const path = this.pathOf({ agencyId, fileId });
    const made = await mkdir(dirname(path), { recursive: true, mode: FOLDER_MODE });
    const hash = createHash('sha256');
    let size = 0;
    const file = await open(path, 'wx', FILE_MODE);
    try {
      for await (const piece of createReadStream(from) as AsyncIterable<Buffer>) {
        hash.update(piece);
        size += piece.length;
        await file.writeFile(piece);
      }
      await file.sync();
    } catch (error) {
      // On a disk that is full the half of a file is half of the trouble.
      await rm(path, { force: true }).catch(() => undefined);
      throw error;
    } finally {
      await file.close();
    }
    await syncFolder(dirname(path));
    if (made !== undefined) {
      await syncFolder(dirname(dirname(path)));
      await syncFolder(this.#folder);
    }
    return { agencyId, fileId, size, sha256: hash.digest('hex') };
  }

  /** Where the file lies. @throws Error for anything but a random name */
  pathOf({ agencyId, fileId }: StoredFile): string {
    if (!FILE_ID.test(fileId) || !AGENCY.test(String(agencyId))) throw new Error('no name of a stored file');
    return join(this.#folder, String(agencyId), fileId.slice(0, 2), fileId);
  }

  read(file: StoredFile): ReadStream {
    return createReadStream(this.pathOf(file));
  }

  /** Bytes of the file; undefined where it is gone. */
  async sizeOf(file: StoredFile): Promise<number | undefined> {
    return (await stat(this.pathOf(file)).catch(unlessGone))?.size;
  }

  /** In hexadecimal; undefined where the file is gone. */
  async hashOf(file: StoredFile): Promise<string | undefined> {
    const hash = createHash('sha256');
    try {
      for await (const piece of this.read(file) as AsyncIterable<Buffer>) hash.update(piece);
    } catch (error) {
      unlessGone(error);
      return undefined;
    }
    return hash.digest('hex');
  }

  async remove(file: StoredFile): Promise<void> {
    await rm(this.pathOf(file), { force: true });
  }

  /** Files last written before the instant (ms). What lies there under other names was not written here and stays. */
  async *writtenBefore(instant: number): AsyncGenerator<StoredFile> {
    for (const agency of await names(this.#folder, AGENCY)) {
      const folder = join(this.#folder, agency);
      for (const part of await names(folder, /^[0-9a-f]{2}$/))
        for (const fileId of await names(join(folder, part), FILE_ID)) {
          const found = await stat(join(folder, part, fileId)).catch(unlessGone);
          if (found && found.mtimeMs < instant) yield { agencyId: Number(agency), fileId };
        }
    }
  }
}

async function names(folder: string, pattern: RegExp): Promise<string[]> {
  const found = (await readdir(folder).catch(unlessGone)) ?? [];
  return found.filter((name) => pattern.test(name));
}

function unlessGone(error: unknown): undefined {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
    return undefined;
  throw error;
}
