import type { ByteSource } from './byte-source.js';
import type { WorkbookLimits } from './limits.js';
import { unreadable } from './unreadable-workbook.js';

/** One entry as the central directory of the archive declares it. */
export interface ZipEntry {
  /** Without the slash that some programs put in front. */
  readonly name: string;
  /** As the archive writes it. */
  readonly written: string;
  /** Kind and rights as Unix keeps them; 0 where the archive was made elsewhere. */
  readonly unixMode: number;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** What stands in the place of a figure that is too large for it. */
const IN_64_BITS = 0xffff;
const OFFSET_IN_64_BITS = 0xffffffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** The entries of a ZIP archive, refused before anything is inflated where they exceed the limits. */
export async function readZipDirectory(source: ByteSource, limits: WorkbookLimits): Promise<ZipEntry[]> {
  const { count, offset, length } = await findDirectory(source);
  if (count > limits.maxEntries)
    throw unreadable('file.tooLarge', `压缩包内有 ${count} 个文件，上限 ${limits.maxEntries}`);
  const directory = await source.read(offset, length);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let n = 0; n < count; n++) {
    if (at + ENTRY_LENGTH > directory.length || directory.readUInt32LE(at) !== ENTRY_SIGNATURE) {
      throw unreadable('file.damaged', '压缩目录不完整');
    }
    const nameEnd = at + ENTRY_LENGTH + directory.readUInt16LE(at + 28);
    if (directory.readUInt16LE(at + 8) & ENCRYPTED) throw unreadable('file.encrypted');
    const written = directory.toString('utf8', at + ENTRY_LENGTH, nameEnd);
    entries.push({
      name: written.replace(/^\//, ''),
      written,
      unixMode: directory.readUInt16LE(at + 40),
      method: directory.readUInt16LE(at + 10),
      compressedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      headerOffset: directory.readUInt32LE(at + 42),
    });
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  // Programs that do not count would find more than was looked at here.
  if (at !== directory.length) throw unreadable('file.damaged', '压缩目录里的文件多于它所写的数目');
  checkEntries(entries, offset, limits);
  return entries;
}

/** Where the directory of an archive stands, and where the archive ends. */
export interface ZipEnd {
  readonly count: number;
  readonly offset: number;
  readonly length: number;
  /** The first byte behind the archive, its comment left out. */
  readonly end: number;
}

/** @throws UnreadableLedger `file.damaged` where there is none */
export async function findDirectory(source: ByteSource): Promise<ZipEnd> {
  const start = Math.max(0, source.size - END_LENGTH - LONGEST_COMMENT);
  const tail = await source.read(start, source.size - start);
  for (let at = tail.length - END_LENGTH; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue;
    const [count, length, offset] = [
      tail.readUInt16LE(at + 10),
      tail.readUInt32LE(at + 12),
      tail.readUInt32LE(at + 16),
    ];
    // A directory of 64-bit offsets is never needed below the size limits.
    if (count === IN_64_BITS && offset === OFFSET_IN_64_BITS)
      throw unreadable('file.tooLarge', '压缩包内的文件过多（ZIP64）');
    if (offset + length <= start + at) return { count, offset, length, end: start + at + END_LENGTH };
  }
  throw unreadable('file.damaged', '找不到压缩目录，文件可能没有传完');
}

function checkEntries(entries: readonly ZipEntry[], directoryOffset: number, limits: WorkbookLimits): void {
  let total = 0;
  for (const { method, size, compressedSize } of entries) {
    if (method !== STORED && method !== DEFLATED) throw unreadable('file.damaged', '压缩方式不受支持');
    total += size;
    if (size > limits.ratioFromBytes && size > compressedSize * limits.maxRatio) {
      throw unreadable('file.bomb', `压缩比超过 ${limits.maxRatio} 倍`);
    }
  }
  if (total > limits.maxInflatedBytes) {
    throw unreadable('file.tooLarge', `解压后超过 ${Math.round(limits.maxInflatedBytes / 1024 / 1024)} MB`);
  }
  if (new Set(entries.map(({ name }) => name)).size < entries.length)
    throw unreadable('file.damaged', '压缩包内有同名文件');
  checkOverlap(entries, directoryOffset);
}

/** Entries that share their bytes are the trick of bombs that need no nesting. */
function checkOverlap(entries: readonly ZipEntry[], directoryOffset: number): void {
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.headerOffset - b.headerOffset)) {
    if (entry.headerOffset < end) throw unreadable('file.bomb', '压缩包内的文件互相重叠');
    end = entry.headerOffset + entry.compressedSize;
    if (end > directoryOffset) throw unreadable('file.damaged', '压缩目录与内容不符');
  }
}
