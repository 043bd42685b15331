import type { ByteSource } from '../../imports/workbook/byte-source.js';
import { readXml } from '../../imports/workbook/xml-reader.js';
import type { XmlHandler } from '../../imports/workbook/xml-reader.js';
import { findDirectory, readZipDirectory } from '../../imports/workbook/zip-directory.js';
import type { ZipEntry } from '../../imports/workbook/zip-directory.js';
import { inflateEntry } from '../../imports/workbook/zip-entry.js';
import type { InflateBudget } from '../../imports/workbook/zip-entry.js';
import { CONTAINER_LIMITS } from './limits.js';
import { looksForeign } from './signatures.js';
import { Unacceptable } from './unacceptable.js';

const KIND_BITS = 0o170000;
const SYMBOLIC_LINK = 0o120000;
const REGULAR = [0, 0o100000, 0o040000];
const XML = /\.(xml|rels)$/i;

/** What an entry of a container wants to hear while it is read through. */
export interface EntryReader {
  /** Of an XML part. */
  readonly xml?: (part: string) => XmlHandler | undefined;
  /** Whether another package may stand under this name; its bytes are then handed over. */
  readonly nested?: (part: string) => ((bytes: Buffer) => Promise<void>) | undefined;
}

/** The entries of an archive that is nothing but an archive, from its first byte to its last. */
export async function openContainer(source: ByteSource): Promise<readonly ZipEntry[]> {
  const { offset, length, end } = await findDirectory(source);
  const entries = await readZipDirectory(source, CONTAINER_LIMITS);
  const first = Math.min(...entries.map(({ headerOffset }) => headerOffset));
  if (first !== 0 || end !== source.size || offset + length !== end - 22)
    throw new Unacceptable('attachment.hostile', '压缩包前后还有别的内容，可以被当作另一种文件打开');
  const inflated = entries.reduce((sum, { size }) => sum + size, 0);
  if (inflated > CONTAINER_LIMITS.ratioFromBytes && inflated > source.size * CONTAINER_LIMITS.maxRatio)
    throw new Unacceptable('attachment.hostile', `压缩比超过 ${CONTAINER_LIMITS.maxRatio} 倍`);
  for (const entry of entries) checkName(entry);
  return entries;
}

function checkName({ written, unixMode }: ZipEntry): void {
  const parts = written.replaceAll('\\', '/').split('/');
  if (parts.includes('..') || /^([/\\]{2}|[a-zA-Z]:)/.test(written) || written.includes('\0'))
    throw new Unacceptable('attachment.hostile', '压缩包内的路径指向压缩包之外');
  const kind = unixMode & KIND_BITS;
  if (kind === SYMBOLIC_LINK || !REGULAR.includes(kind))
    throw new Unacceptable('attachment.hostile', '压缩包内有符号链接或者设备文件');
}

/** Reads every entry to its end, counting what comes out; XML is parsed, other archives and programs are refused. */
export async function readThrough(
  source: ByteSource,
  entries: readonly ZipEntry[],
  { xml, nested }: EntryReader,
  budget: InflateBudget,
): Promise<void> {
  for (const entry of entries) {
    if (entry.written.endsWith('/')) continue;
    const content = inflateEntry(source, entry, CONTAINER_LIMITS, budget);
    if (XML.test(entry.name)) {
      const handler = xml?.(entry.name) ?? { open: () => undefined };
      for await (const _ of readXml('压缩包内的 XML', content, handler, CONTAINER_LIMITS));
      continue;
    }
    await readBinary(entry, content, nested?.(entry.name));
  }
}

async function readBinary(
  entry: ZipEntry,
  content: AsyncGenerator<Buffer>,
  nested: ((bytes: Buffer) => Promise<void>) | undefined,
): Promise<void> {
  const kept: Buffer[] = [];
  let first = true;
  for await (const chunk of content) {
    if (first && !nested && !entry.name.endsWith('.odttf') && looksForeign(chunk))
      throw new Unacceptable('attachment.hostile', '里面还有压缩包或者程序');
    first = false;
    if (nested) kept.push(chunk);
  }
  await nested?.(Buffer.concat(kept));
}
