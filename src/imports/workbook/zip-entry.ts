import { pipeline } from 'node:stream/promises';
import { PassThrough, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { ByteSource } from './byte-source.js';
import type { WorkbookLimits } from './limits.js';
import { unreadable } from './unreadable-workbook.js';
import type { ZipEntry } from './zip-directory.js';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const CHUNK = 64 * 1024;
const STORED = 0;

/** Bytes inflated so far, over all the entries of one file: the declared sizes of an archive are not to be trusted. */
export interface InflateBudget {
  inflated: number;
}

/** The content of one entry in pieces, ended with an error as soon as it is larger than declared or than the limits allow. */
export async function* inflateEntry(
  source: ByteSource,
  entry: ZipEntry,
  limits: WorkbookLimits,
  budget: InflateBudget,
): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of rawContent(source, entry)) {
    size += chunk.length;
    budget.inflated += chunk.length;
    if (size > entry.size) throw unreadable('file.bomb', '实际大小超过压缩目录所写');
    if (budget.inflated > limits.maxInflatedBytes) {
      throw unreadable('file.tooLarge', `解压后超过 ${Math.round(limits.maxInflatedBytes / 1024 / 1024)} MB`);
    }
    yield chunk;
  }
  if (size !== entry.size) throw unreadable('file.damaged', `${entry.name} 不完整`);
}

async function* rawContent(source: ByteSource, entry: ZipEntry): AsyncGenerator<Buffer> {
  const header = await source.read(entry.headerOffset, LOCAL_LENGTH);
  if (header.length < LOCAL_LENGTH || header.readUInt32LE(0) !== LOCAL_SIGNATURE) {
    throw unreadable('file.damaged', '压缩目录与内容不符');
  }
  const nameLength = header.readUInt16LE(26);
  const name = await source.read(entry.headerOffset + LOCAL_LENGTH, nameLength);
  // Programs that read from the beginning would take it for something else than was looked at here.
  if (name.toString('utf8') !== entry.written) throw unreadable('file.damaged', '压缩目录与内容不符');
  const start = entry.headerOffset + LOCAL_LENGTH + nameLength + header.readUInt16LE(28);
  const packed = packedBytes(source, start, entry.compressedSize);
  if (entry.method === STORED) {
    yield* packed;
    return;
  }
  const inflated = new PassThrough({ readableHighWaterMark: CHUNK });
  const done = pipeline(Readable.from(packed), createInflateRaw({ chunkSize: CHUNK }), inflated).catch(
    () => undefined,
  );
  try {
    yield* inflated as AsyncIterable<Buffer>;
  } catch {
    throw unreadable('file.damaged', `${entry.name} 无法解压`);
  } finally {
    inflated.destroy();
    await done;
  }
}

async function* packedBytes(source: ByteSource, start: number, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < length; at += CHUNK) {
    const chunk = await source.read(start + at, Math.min(CHUNK, length - at));
    if (chunk.length === 0) return;
    yield chunk;
  }
}
