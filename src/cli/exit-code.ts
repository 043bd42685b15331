import { BackupError } from '../backup/backup-error.js';
import { AuditKeyError } from '../audit/audit-key-error.js';
import { DomainError } from '../law/domain-error.js';
import { UnreadableLedger } from '../imports/ledger/unreadable-ledger.js';
import { ScratchRefused } from '../platform/database/scratch/scratch-refused.js';
import { ConfigError } from '../platform/config/config.js';
import { DatabaseStartError } from '../platform/database/database-start-error.js';
import { DataKeyError } from '../platform/protection/data-key-error.js';
import { UsageError } from './usage-error.js';

/** 0 fine, 1 findings or refused lines, 2 wrong use or unreadable input. */
export type ExitCode = 0 | 1 | 2;

const KNOWN = [
  UsageError,
  UnreadableLedger,
  ScratchRefused,
  DomainError,
  ConfigError,
  DatabaseStartError,
  DataKeyError,
  AuditKeyError,
  BackupError,
];

const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: '不存在，请核对路径',
  EISDIR: '是一个目录，请指明文件',
  EEXIST: '已经存在而且不是目录，请换一个位置',
  ENOTDIR: '的路径中有一段不是目录，请核对路径',
  EACCES: '没有读写权限，请更改权限或换一个位置',
  EPERM: '没有读写权限，请更改权限或换一个位置',
  ENOSPC: '所在磁盘已满，请清理后重试',
  EROFS: '所在磁盘只读，请换一个位置',
};

function fileFault(error: Error): string | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  const fault = code === undefined ? undefined : FILE_FAULTS[code];
  return fault && path !== undefined ? `文件“${path}”${fault}。` : undefined;
}

/** The sentence to print for an error that the user can mend; undefined for a fault of the program. */
export function sentenceOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return KNOWN.some((kind) => error instanceof kind) ? error.message : fileFault(error);
}
