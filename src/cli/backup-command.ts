import type pg from 'pg';
import { dirname, resolve } from 'node:path';
import { AttachmentStore } from '../attachments/store/attachment-store.js';
import { alone } from '../backup/take/alone.js';
import { keepNewest } from '../backup/take/retention.js';
import { newIdentity } from '../backup/take/new-identity.js';
import { takeBackup, type TakenBackup } from '../backup/take/take-backup.js';
import { PROGRAM } from '../platform/audit/audit-entry.js';
import type { Config } from '../platform/config/config.js';
import { withClient } from '../platform/database/with-client.js';
import { hasKeysOfItsOwn, ownKeyFile } from '../platform/protection/key-source.js';
import { PRODUCT_VERSION } from '../reporting/snapshot/printing-program.js';
import { readOptions, required, text, texts } from './arguments.js';
import type { Values } from './arguments.js';
import type { ExitCode } from './exit-code.js';
import { keyPlaces } from './key-places.js';
import type { Output } from './output.js';
import { UsageError } from './usage-error.js';
import { withAudit } from './with-audit.js';

const OPTIONS = {
  out: { type: 'string' },
  recipient: { type: 'string', multiple: true },
  'with-keys': { type: 'boolean' },
  keep: { type: 'string' },
  'new-identity': { type: 'string' },
} as const;

/** `backup`: everything of the installation as of one instant, beside the running service. */
export async function backupCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const values = readOptions(args, OPTIONS);
  const identityFile = text(values, 'new-identity');
  if (identityFile !== undefined) {
    const recipient = await newIdentity(resolve(identityFile));
    output.result(recipient);
    output.note(
      `私钥已写入 ${identityFile}，请离线保存，没有它打不开加密的备份；备份时用 --recipient ${recipient}。`,
    );
    return 0;
  }
  const place = resolve(required(values, 'out', '存放备份的文件夹'));
  const recipients = texts(values, 'recipient');
  const keep = keepOf(values);
  if (values['with-keys'] && recipients.length === 0)
    throw new UsageError('--with-keys 必须与 --recipient 一起使用：密钥不能与数据一起不加密地存放。');
  return withAudit<ExitCode>(output, async ({ system, trail }, config, database) => {
    const order = {
      place,
      recipients,
      keyFiles: values['with-keys'] ? keyPlaces(config) : {},
      version: PRODUCT_VERSION,
    };
    const work = async (client: pg.ClientBase): Promise<ExitCode> => {
      const taken = await takeBackup(client, new AttachmentStore(config), order);
      const { takenAt, attachments, sealed } = taken.manifest;
      await system.run((manager) =>
        trail.record(manager, null, {
          actor: PROGRAM,
          action: 'installation.backedUp',
          subject: { kind: 'installation', id: 0 },
          facts: { takenAt, rows: rowsOf(taken), attachments: attachments.count, sealed },
        }),
      );
      if (keep !== undefined) {
        const removed = await keepNewest(place, keep);
        if (removed.length > 0) output.note(`已按 --keep ${keep} 删除较旧的备份：${removed.join('、')}。`);
      }
      return told(taken, config, output);
    };
    return withClient(database.backupUrl, (client) => alone(client, () => work(client)));
  });
}

const rowsOf = ({ manifest }: TakenBackup): number =>
  manifest.tables.reduce((sum, { rows }) => sum + rows, 0);

function told(taken: TakenBackup, config: Config, output: Output): ExitCode {
  const { folder, manifest, lost } = taken;
  const { tables, attachments, sealed, keys } = manifest;
  const rows = rowsOf(taken);
  output.result(
    `备份已完成：${folder}（${tables.length} 个表 ${rows} 行，附件 ${attachments.count} 个${sealed ? '，已加密' : ''}）。`,
  );
  if (keys.length === 0)
    output.note(
      hasKeysOfItsOwn(config)
        ? '备份不含个人信息的密钥（由环境变量指定），请另行保存；没有密钥，恢复后读不出申请人的信息。'
        : `备份不含个人信息的密钥 ${ownKeyFile(config.dataDir)}，请另行保存；没有密钥，恢复后读不出申请人的信息。`,
    );
  if (dirname(folder).startsWith(config.dataDir))
    output.note('备份与数据在同一个文件夹里，磁盘损坏时会一起丢失。请复制到另一块磁盘或另一台主机。');
  const { missing } = attachments;
  if (missing.length > 0)
    output.note(
      `有 ${missing.length} 个附件在存储中缺失或已损坏，没有备份：${some(missing)}。请从别处的备份找回。`,
    );
  if (lost.length > 0)
    output.note(
      `有 ${lost.length} 个附件在存储中缺失或已损坏，备份中保留着早先的副本：${some(lost)}。请尽快用备份找回。`,
    );
  return missing.length + lost.length === 0 ? 0 : 1;
}

const some = (names: readonly string[]): string => names.slice(0, 10).join('、');

function keepOf(values: Values): number | undefined {
  const keep = text(values, 'keep');
  if (keep === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(keep))
    throw new UsageError(`--keep 应为要保留的备份个数（1 到 9999），而不是“${keep}”。`);
  return Number(keep);
}
