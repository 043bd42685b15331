import { readFile, stat } from 'node:fs/promises';
import { ledgerSource } from '../imports/ledger-source.js';
import type { LedgerSource } from '../imports/ledger-source.js';
import { UsageError } from './usage-error.js';

/** What is read twice, or by another process, can be no pipe. @throws UsageError, Error of the file system */
export async function requireFile(file: string, meaning: string): Promise<void> {
  if ((await stat(file)).isFile()) return;
  throw new UsageError(`“${file}”不是普通文件（可能是目录或管道），请指明${meaning}。`);
}

/** @throws UsageError, Error of the file system, before a database is started for nothing */
export async function openLedger(file: string): Promise<LedgerSource> {
  await requireFile(file, '台账文件，JSONL 或 XLSX');
  return ledgerSource(file);
}

/** @throws UsageError when it is no file or not UTF-8, Error of the file system */
export async function readUtf8File(file: string, meaning: string): Promise<string> {
  await requireFile(file, meaning);
  const bytes = await readFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`文件“${file}”不是 UTF-8 编码，请用记事本另存为 UTF-8 后重试。`);
  }
}
