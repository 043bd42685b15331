import { stat } from 'node:fs/promises';
import type { AttachmentStore, KeptFile } from '../../attachments/store/attachment-store.js';
import { copyInto } from '../copy-sealed.js';
import { attachmentPath } from '../layout.js';
import { sealingFor, type Recipients } from '../sealing.js';

/** A file of a case as its row says that it is. */
export type FileRow = KeptFile;

export interface Kept {
  /** Where the backups stand there is a copy of it. */
  readonly inPlace: boolean;
  /** The store has it, as far as it was read. */
  readonly inStore: boolean;
}

export interface Place {
  readonly place: string;
  readonly recipients: Recipients;
  /** Of the backup. */
  readonly takenAt: Date;
}

const DAY_MS = 86_400_000;
/** Sealed files cannot be read here, so whatever is older than this is written anew: no rot of the disk outlasts it for long. */
const TRUSTED_DAYS = 30;
/** By the hash, so that what came on one day is not all written anew on one day. */
const SPREAD_DAYS = 30;

export async function keepOne(store: AttachmentStore, row: FileRow, at: Place): Promise<Kept> {
  const path = attachmentPath(at.place, row.sha256, sealingFor(at.recipients));
  const found = await stat(path).catch(() => undefined);
  const sound = found !== undefined && found.size >= row.size;
  const inStore = (await store.sizeOf(row).catch(() => undefined)) === row.size;
  if (!inStore || (sound && isTrusted(row.sha256, found.mtimeMs, at.takenAt)))
    return { inPlace: sound, inStore };
  const copied = await copyInto(path, row.sha256, () => store.read(row), at.recipients);
  return { inPlace: copied || sound, inStore: copied };
}

function isTrusted(sha256: string, writtenAt: number, takenAt: Date): boolean {
  const days = TRUSTED_DAYS + (parseInt(sha256.slice(0, 2), 16) % SPREAD_DAYS);
  return takenAt.getTime() - writtenAt < days * DAY_MS;
}
