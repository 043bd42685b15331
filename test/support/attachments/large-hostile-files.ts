import { randomBytes } from 'node:crypto';
import { zipArchive } from '../zip-archive.js';
import type { HostileFile } from './hostile-files.js';
import { office, png } from './sample-files.js';

const MEGABYTE = 1024 * 1024;
const LOCAL = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;

function end(count: number, length: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(END, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(length, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}

/** Where figures of 16 and 32 bits do not suffice. */
function end64(count: number, length: number, offset: number): Buffer {
  const bytes = Buffer.alloc(56 + 20);
  bytes.writeUInt32LE(END_64, 0);
  bytes.writeBigUInt64LE(44n, 4);
  for (const at of [24, 32]) bytes.writeBigUInt64LE(BigInt(count), at);
  bytes.writeBigUInt64LE(BigInt(length), 40);
  bytes.writeBigUInt64LE(BigInt(offset), 48);
  bytes.writeUInt32LE(LOCATOR_64, 56);
  bytes.writeBigUInt64LE(BigInt(offset + length), 64);
  bytes.writeUInt32LE(1, 72);
  return Buffer.concat([bytes, end(0xffff, 0xffffffff, 0xffffffff)]);
}

/** An archive of so many empty files, each with a name of its own. */
function manyFiles(count: number): Buffer {
  const digits = 7;
  const local = Buffer.alloc(count * (30 + digits));
  const listed = Buffer.alloc(count * (46 + digits));
  for (let n = 0; n < count; n++) {
    const name = String(n).padStart(digits, '0');
    const at = n * (30 + digits);
    local.writeUInt32LE(LOCAL, at);
    local.writeUInt16LE(digits, at + 26);
    local.write(name, at + 30, 'latin1');
    const to = n * (46 + digits);
    listed.writeUInt32LE(LISTED, to);
    listed.writeUInt16LE(digits, to + 28);
    listed.writeUInt32LE(at, to + 42);
    listed.write(name, to + 46, 'latin1');
  }
  return Buffer.concat([local, listed, end64(count, listed.length, local.length)]);
}

/** A directory of so many nameless entries, which all point at one file; its end counts modulo 65,536 or lies. */
function longDirectory(count: number, told = count % 65_536): Buffer {
  const [first] = [zipArchive([{ name: 'OFD.xml', content: '<OFD/>' }])];
  const local = first.subarray(0, first.readUInt32LE(first.length - 6));
  const listed = Buffer.alloc(count * 46);
  for (let n = 0; n < count; n++) listed.writeUInt32LE(LISTED, n * 46);
  return Buffer.concat([local, listed, end(told, listed.length, local.length)]);
}

/** As much XML as a document may hold, packed just below the ratio that is refused. */
function heaviestDocument(): Buffer {
  const line = (): string => `<a b="${randomBytes(10).toString('hex')}"/>${'<a/>'.repeat(200)}`;
  const text = `<x>${Array.from({ length: 24_000 }, line).join('')}</x>`;
  const more = Array.from({ length: 9 }, (_, n) => ({ name: `word/part${n}.xml`, content: text }));
  return office('docx', { more });
}

/** What takes long to make: for the large proof. */
export const LARGE_HOSTILE_FILES: readonly HostileFile[] = [
  {
    what: '1,000,000 files (46 MB of directory)',
    extension: 'ofd',
    code: 'attachment.hostile',
    content: () => longDirectory(1_000_000),
  },
  {
    what: '984,040 files that call themselves 1,000',
    extension: 'ofd',
    code: 'attachment.damaged',
    content: () => longDirectory(984_040),
  },
  {
    what: '500,000 files in ZIP64',
    extension: 'docx',
    code: 'attachment.hostile',
    content: () => manyFiles(500_000),
  },
  {
    what: '1,000,000 files in ZIP64 (86 MB)',
    extension: 'docx',
    code: 'request.tooLarge',
    content: () => manyFiles(1_000_000),
  },
  {
    what: 'a picture of 100 MB',
    extension: 'png',
    code: 'request.tooLarge',
    content: () => Buffer.concat([png(), randomBytes(100 * MEGABYTE)]),
  },
];

/** Nothing is wrong with it, but its weight: it is taken in or given up, within the bounds. */
export const HEAVIEST: HostileFile = {
  what: 'the heaviest document that the limits allow',
  extension: 'docx',
  code: 'attachment.tooMuch',
  content: heaviestDocument,
};
