import type { ByteSource } from './byte-source.js';
import type { WorkbookLimits } from './limits.js';
import { unreadable } from './unreadable-workbook.js';

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** Whether a file that begins with these bytes (8 suffice) is a spreadsheet, readable or not, and no JSON Lines. */
export const looksLikeWorkbook = (head: Uint8Array): boolean =>
  startsWith(head, ZIP) || startsWith(head, COMPOUND);

/** @throws UnreadableLedger for everything but a ZIP archive of a bearable size. */
export async function checkFileType(source: ByteSource, limits: WorkbookLimits): Promise<void> {
  if (source.size > limits.maxFileBytes) {
    throw unreadable('file.tooLarge', `文件超过 ${Math.round(limits.maxFileBytes / 1024 / 1024)} MB`);
  }
  const head = await source.read(0, COMPOUND.length);
  if (startsWith(head, COMPOUND)) {
    // A workbook with a password and one of before 2007 share the container.
    const content = await source.read(0, source.size);
    throw unreadable(content.includes(ENCRYPTED_STREAM) ? 'file.encrypted' : 'file.oldExcel');
  }
  if (!startsWith(head, ZIP)) throw unreadable('file.notWorkbook');
}
