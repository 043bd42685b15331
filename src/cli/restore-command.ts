import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { AttachmentStore } from '../attachments/store/attachment-store.js';
import { FILES } from '../backup/layout.js';
import { readManifest } from '../backup/manifest.js';
import { checkBackup, type BackupPlace } from '../backup/restore/check-backup.js';
import { putKeys } from '../backup/restore/put-keys.js';
import { restoreDatabase } from '../backup/restore/restore-database.js';
import { readIdentities } from '../backup/sealing.js';
import { PROGRAM } from '../platform/audit/audit-entry.js';
import { loadConfig } from '../platform/config/config.js';
import { openDatabase } from '../platform/database/database-server.js';
import { DataKeyError } from '../platform/protection/data-key-error.js';
import { sourceAtMigrations } from '../schema.js';
import { readFileAndOptions, text } from './arguments.js';
import type { ExitCode } from './exit-code.js';
import { keyPlaces } from './key-places.js';
import type { Output } from './output.js';
import { UsageError } from './usage-error.js';
import { withAudit } from './with-audit.js';

const OPTIONS = { identity: { type: 'string' }, check: { type: 'boolean' } } as const;

/** `restore`: a backup into an empty database; `--check` only reads it to its last byte. */
export async function restoreCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const { file, values } = readFileAndOptions(args, OPTIONS, '备份的文件夹');
  const backup = await openBackup(resolve(file), text(values, 'identity'));
  if (values.check) return checked(backup, output);
  const config = loadConfig();
  const keys = await putKeys(backup, keyPlaces(config));
  const log = (line: string): void => {
    output.note(line);
  };
  const database = await openDatabase(config, log, 'filling');
  let whole: boolean;
  try {
    const put = await restoreDatabase(backup, new AttachmentStore(config), (names) =>
      sourceAtMigrations(database.ownerUrl, names),
    );
    const rows = backup.manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    output.result(`已恢复 ${backup.manifest.takenAt} 的备份：${rows} 行，附件 ${put.count} 个。`);
    for (const name of keys) output.note(`已恢复密钥文件 ${name}。`);
    whole = put.missing.length === 0;
    if (!whole) output.note(withoutFiles(put.missing, backup));
  } finally {
    await database.stop();
  }
  const code = await entered(backup, output);
  return whole ? code : 1;
}

const withoutFiles = (missing: readonly string[], { place }: BackupPlace): string =>
  `恢复不完整：有 ${missing.length} 个附件备份中没有或者已损坏：${missing.slice(0, 10).join('、')}。` +
  `附件在备份旁边的“${join(place, FILES)}”里，复制备份时须一起复制；找到后请恢复到另一个空的数据库。`;

/** @throws UsageError where a sealed backup comes without what opens it */
async function openBackup(folder: string, identityFile: string | undefined): Promise<BackupPlace> {
  const manifest = await readManifest(folder);
  if (manifest.sealed && identityFile === undefined)
    throw new UsageError('备份已加密：请用 --identity 指明私钥文件。');
  const identities = manifest.sealed && identityFile ? await readIdentities(identityFile) : undefined;
  return { place: dirname(folder), folder, manifest, identities };
}

async function checked(backup: BackupPlace, output: Output): Promise<ExitCode> {
  const faults = await checkBackup(backup);
  const { takenAt, tables, attachments } = backup.manifest;
  if (faults.length === 0)
    output.result(
      `备份完好：${takenAt}，${tables.length} 个表，附件 ${attachments.count} 个，逐字节核对无误。`,
    );
  for (const fault of faults) output.result(fault);
  if (attachments.missing.length > 0)
    output.note(`备份时已经缺失的附件有 ${attachments.missing.length} 个，不在其中。`);
  return faults.length === 0 ? 0 : 1;
}

/** Brings the schema up to date, makes sure that the keys fit, and enters what happened in the audit trail. */
async function entered({ manifest }: BackupPlace, output: Output): Promise<ExitCode> {
  try {
    return await withAudit<ExitCode>(
      output,
      async ({ system, trail }, { auditAnchors }) => {
        await system.run(async (manager) => {
          // A backup from before there were deliveries: whoever was told since is told anew, of the same things.
          await manager.query(
            'update installation set deliveries_held_since = clock_timestamp() where deliveries_held_since is null',
          );
          await trail.record(manager, null, {
            actor: PROGRAM,
            action: 'installation.restored',
            subject: { kind: 'installation', id: 0 },
            facts: { takenAt: manifest.takenAt, product: manifest.product },
          });
        });
        output.note('所有用户需要重新登录。备份以后登记的内容不在其中。');
        output.note(
          '邮件和网关的通知已暂停发送，以免重复；请在“通知”页面或者用 gongkai notifications --release 决定发送哪些。',
        );
        if (existsSync(auditAnchors))
          output.note('请运行 gongkai verify --audit：锚点能说明备份以后还有多少审计记录没有恢复。');
        return 0;
      },
      'alone',
    );
  } catch (error) {
    if (!(error instanceof DataKeyError)) throw error;
    output.note(`数据已经恢复，但个人信息的密钥不对：${error.message}`);
    return 1;
  }
}
