import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileChunks } from './ledger/file-chunks.js';
import { readJsonLines } from './ledger/jsonl-reader.js';
import type { LedgerLine } from './ledger/ledger-line.js';
import { readRegisterWorkbook } from './register-workbook/read-register-workbook.js';

/** A ledger that can be read as often as needed, always the same. */
export interface LedgerSource {
  readonly fileName: string;
  /** SHA-256 of the file, in lower-case hexadecimal. */
  sha256(): Promise<string>;
  lines(): AsyncIterable<LedgerLine>;
}

/** Path of a file, or its content. */
export type LedgerFile = string | Uint8Array;

export const LEDGER_FORMATS = ['jsonl', 'xlsx'] as const;
export type LedgerFormat = (typeof LEDGER_FORMATS)[number];

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

const bytesOf = (file: LedgerFile): AsyncIterable<Uint8Array> =>
  typeof file === 'string' ? fileChunks(file) : oneChunk(file);

async function digest(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

async function firstBytes(file: LedgerFile): Promise<Buffer> {
  if (typeof file !== 'string') return Buffer.from(file.subarray(0, 8));
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Office files say what they are in their first bytes, whatever their name: zip packages, and the containers before them. */
const OFFICE = [
  Buffer.from('PK\u0003\u0004'),
  Buffer.from('PK\u0005\u0006'),
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
];

async function formatOf(file: LedgerFile): Promise<LedgerFormat> {
  const start = await firstBytes(file);
  return OFFICE.some((mark) => start.subarray(0, mark.length).equals(mark)) ? 'xlsx' : 'jsonl';
}

/**
 * The ledger in a file, its format told by its content where it is not given.
 * @throws Error of the file system when the path cannot be read
 */
export async function ledgerSource(
  file: LedgerFile,
  options: { readonly fileName?: string; readonly format?: LedgerFormat } = {},
): Promise<LedgerSource> {
  const format = options.format ?? (await formatOf(file));
  return {
    fileName: options.fileName ?? (typeof file === 'string' ? basename(file) : `ledger.${format}`),
    sha256: () => digest(bytesOf(file)),
    lines: () => (format === 'xlsx' ? readRegisterWorkbook(file) : readJsonLines(bytesOf(file))),
  };
}
