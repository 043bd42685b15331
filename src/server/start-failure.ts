import { AuditKeyError } from '../audit/audit-key-error.js';
import { AccessUndeclaredError } from '../identity/access-check.js';
import { ConfigError } from '../platform/config/config.js';
import { DatabaseStartError } from '../platform/database/database-start-error.js';
import { DataKeyError } from '../platform/protection/data-key-error.js';
import { LawDataError } from '../law/law-data-error.js';

const FORESEEN = [
  AccessUndeclaredError,
  AuditKeyError,
  ConfigError,
  DatabaseStartError,
  DataKeyError,
  LawDataError,
];

/** What the operator reads when the server does not start: a sentence for what was foreseen, the whole trace for a bug. */
export function failureText(error: unknown): string {
  if (FORESEEN.some((kind) => error instanceof kind)) return (error as Error).message;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') {
    return `端口 ${port ?? ''} 已被其他程序占用，服务没有启动。请先停止占用它的程序，或用环境变量 PORT 指定另一个端口。`;
  }
  if (code === 'EACCES' && port !== undefined) {
    return `没有权限监听端口 ${port}，服务没有启动。请用环境变量 PORT 指定 1024 以上的端口。`;
  }
  return `服务没有启动，原因不在预料之中：\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
