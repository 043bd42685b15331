import { Decrypter, Encrypter } from 'age-encryption';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { pipeline } from 'node:stream/promises';
import { BackupError } from './backup-error.js';

/** Who may open what is sealed, as age's `age1…`; none: nothing is sealed. */
export type Recipients = readonly string[];

/** Whether files are sealed, and for whom. */
export interface Sealing {
  readonly sealed: boolean;
  /** Fingerprint of the recipients. Absent: nothing is sealed, or by a version that did not tell recipients apart. */
  readonly sealedFor?: string | undefined;
}

type Pieces = ReadableStream<Uint8Array>;

const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;
const FINGERPRINT_LENGTH = 16;

/** The same for the same recipients, in whatever order they were named. */
export function sealingFor(recipients: Recipients): Sealing {
  if (recipients.length === 0) return { sealed: false };
  const all = [...new Set(recipients)].sort().join('\n');
  return {
    sealed: true,
    sealedFor: createHash('sha256').update(all).digest('hex').slice(0, FINGERPRINT_LENGTH),
  };
}

/** @throws BackupError `backup.recipient` */
export function checkRecipients(recipients: Recipients): void {
  for (const recipient of recipients) sealer([recipient]);
}

function sealer(recipients: Recipients): Encrypter {
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch (error) {
      throw new BackupError(
        'backup.recipient',
        `“${recipient}”不是有效的 age 公钥（应形如 age1…）。可用 gongkai backup --new-identity 文件 生成一对密钥。`,
        { cause: error },
      );
    }
  }
  return encrypter;
}

/** Writes a file that outlives a loss of power, for the recipients' eyes where there are any. */
export async function writeSealed(path: string, source: Readable, recipients: Recipients): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: FOLDER_MODE });
  const file = createWriteStream(path, { mode: FILE_MODE, flush: true });
  if (recipients.length === 0) {
    await pipeline(source, file);
    return;
  }
  // The library takes the whole stream over: a fault of the source has to end the file, too.
  const sealed = await sealer(recipients).encrypt(Readable.toWeb(source) as Pieces);
  await pipeline(Readable.fromWeb(sealed), file);
}

/** age's secret keys of a file, a line each; `#` begins a remark. */
export async function readIdentities(file: string): Promise<string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/**
 * The content of a file of a backup.
 * @param identities absent: the file is not sealed
 * @throws BackupError `backup.sealed` where no identity fits
 */
export async function readSealed(path: string, identities?: readonly string[]): Promise<Readable> {
  const file = createReadStream(path);
  // A file that is not there is told here, not in the middle of what is done with it.
  await once(file, 'open');
  if (identities === undefined) return file;
  try {
    const decrypter = new Decrypter();
    for (const identity of identities) decrypter.addIdentity(identity);
    const opened = await decrypter.decrypt(Readable.toWeb(file) as Pieces);
    return Readable.fromWeb(opened);
  } catch (error) {
    file.destroy();
    throw new BackupError(
      'backup.sealed',
      `打不开加密的备份文件 ${path}：密钥不对，或者文件已损坏。请用 --identity 指明制作备份时所用公钥对应的私钥文件。`,
      { cause: error },
    );
  }
}
