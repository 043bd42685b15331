import { readOptions } from './arguments.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { withAudit } from './with-audit.js';

/** `anchor`: signs the heads of the audit chains that have grown since the last time. */
export function anchorCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  readOptions(args, {});
  return withAudit<ExitCode>(output, async ({ anchors }, { auditAnchors }) => {
    const count = await anchors.anchorAll();
    output.result(
      count === 0
        ? `没有新的审计记录需要锚定。锚点文件：${auditAnchors}`
        : `已签署 ${count} 条审计链的链头，写入 ${auditAnchors}。请把该文件复制到另一台主机保存。`,
    );
    return 0;
  });
}
