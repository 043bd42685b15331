import { join } from 'node:path';
import { shanghai } from '../platform/clock/clock.js';
import type { Sealing } from './sealing.js';

/** Beside the backups of one place: files of cases by their hash, each kept once however many backups speak of it. */
export const FILES = 'files';

const SEALED = '.age';
const ending = (sealed: boolean): string => (sealed ? SEALED : '');

export const tablePath = (folder: string, name: string, sealed: boolean): string =>
  join(folder, 'tables', `${name}.copy.gz${ending(sealed)}`);

export const keyPath = (folder: string, name: string, sealed: boolean): string =>
  join(folder, 'keys', `${name}${ending(sealed)}`);

/** Hashes of the files that the backup speaks of, a line each: what no backup speaks of any more can go. */
export const fileList = (folder: string): string => join(folder, 'files.txt');

/**
 * A file of a case, by its hash and by whom it is sealed for: what was kept for others opens for nobody of this backup.
 * @param place folder in which the backups stand
 */
export const attachmentPath = (place: string, sha256: string, { sealed, sealedFor }: Sealing): string =>
  join(place, FILES, sha256.slice(0, 2), attachmentName(sha256, { sealed, sealedFor }));

export const attachmentName = (sha256: string, { sealed, sealedFor }: Sealing): string =>
  `${sha256}${sealedFor === undefined ? '' : `.${sealedFor}`}${ending(sealed)}`;

/** A backup that was brought to its end: the instant of its snapshot in Beijing. */
export const BACKUP_NAME = /^\d{4}-\d{2}-\d{2}T\d{6}(-\d+)?$/;
export const UNFINISHED = '.unfinished';

export const backupName = (takenAt: Date): string =>
  shanghai(takenAt.getTime()).slice(0, 19).replaceAll(':', '');
