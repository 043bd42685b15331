import type { ByteSource } from '../../imports/workbook/byte-source.js';
import { Unacceptable } from './unacceptable.js';

const bytes = (...values: readonly number[]): Buffer => Buffer.from(values);

export const ZIP = bytes(0x50, 0x4b, 0x03, 0x04);
export const COMPOUND = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const ZIP_END = bytes(0x50, 0x4b, 0x05, 0x06);
const PDF = Buffer.from('%PDF-');

/** Archives, programs and scripts: nothing of the kind belongs inside a document. */
const FOREIGN: readonly Buffer[] = [
  ZIP,
  ZIP_END,
  COMPOUND,
  Buffer.from('Rar!\x1a\x07', 'latin1'),
  bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c),
  bytes(0x1f, 0x8b, 0x08),
  bytes(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00),
  Buffer.from('BZh'),
  Buffer.from('MZ'),
  bytes(0x7f, 0x45, 0x4c, 0x46),
  bytes(0xca, 0xfe, 0xba, 0xbe),
  Buffer.from('#!'),
];

export const startsWith = (content: Buffer, signature: Buffer): boolean =>
  content.subarray(0, signature.length).equals(signature);
export const looksForeign = (content: Buffer): boolean =>
  FOREIGN.some((signature) => startsWith(content, signature));

const TAIL = 0xffff + 22;
const HEAD = 1024;

/**
 * A file that other programs take for something else than its first bytes say: an archive behind a picture, a PDF that
 * begins a little later.
 * @throws Unacceptable `attachment.hostile`
 */
export async function refusePolyglot(source: ByteSource): Promise<void> {
  const head = await source.read(0, HEAD);
  if (head.indexOf(PDF) > 0) throw polyglot();
  const start = Math.max(0, source.size - TAIL);
  const tail = await source.read(start, source.size - start);
  for (let at = tail.indexOf(ZIP_END); at >= 0; at = tail.indexOf(ZIP_END, at + 1)) {
    if (at + 22 > tail.length) continue;
    const reach = tail.readUInt32LE(at + 12) + tail.readUInt32LE(at + 16);
    if (reach <= start + at) throw polyglot();
  }
}

const polyglot = (): Unacceptable =>
  new Unacceptable('attachment.hostile', '同一个文件可以被当作两种格式打开');

const CHUNK = 64 * 1024;

/** Looks through a whole file for a pattern of single bytes, piece by piece; `longest` bounds what one match can span. */
export async function contains(source: ByteSource, pattern: RegExp, longest: number): Promise<boolean> {
  for (let at = 0; at < source.size; at += CHUNK) {
    const piece = await source.read(at, CHUNK + longest);
    if (pattern.test(piece.toString('latin1'))) return true;
  }
  return false;
}
