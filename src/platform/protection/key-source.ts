import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DataKey } from './data-key.js';
import { DataKeyError } from './data-key-error.js';
import { KeyRing } from './key-ring.js';

export interface KeyConfig {
  readonly dataDir: string;
  readonly dataKey?: string | undefined;
  readonly dataKeyFile?: string | undefined;
}

const FILE = 'data-keys';

/** Where the keys are when the operator does not say: in the data folder, mode 0600. */
export const ownKeyFile = (dataDir: string): string => join(dataDir, FILE);

/** Whether the operator keeps the keys, rather than this program in its data folder. */
export const hasKeysOfItsOwn = ({ dataKey, dataKeyFile }: KeyConfig): boolean =>
  dataKey !== undefined || dataKeyFile !== undefined;

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new DataKeyError(
      'key.unreadable',
      `无法读取密钥文件 ${file}（${(error as NodeJS.ErrnoException).code ?? '未知原因'}）。请检查路径和权限，或从备份中恢复该文件。`,
      { cause: error },
    );
  }
}

function readFile(file: string): KeyRing {
  const text = textOf(file);
  if ((statSync(file).mode & 0o077) !== 0) {
    throw new DataKeyError(
      'key.unreadable',
      `密钥文件 ${file} 其他用户也能读取，服务没有启动。请执行 chmod 600 ${file} 后重试。`,
    );
  }
  return KeyRing.parse(text, `密钥文件 ${file} `);
}

/** Whole or not at all: a torn file would lock the agency out of its own data. */
function writeFile(file: string, ring: KeyRing): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o755 });
  const lines = ring.all.map((key) => key.toText());
  writeFileSync(`${file}.new`, `${lines.join('\n')}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

/**
 * The keys that the configuration names, or those of the data folder; made there where nothing can have been sealed yet.
 * @param sealed whether the database holds data that some key has sealed
 * @throws DataKeyError `key.missing`, `key.unreadable`
 */
export function readKeys(config: KeyConfig, sealed: boolean): KeyRing {
  if (config.dataKeyFile !== undefined) return readFile(config.dataKeyFile);
  if (config.dataKey !== undefined) return KeyRing.parse(config.dataKey, '环境变量 GONGKAI_DATA_KEY ');
  const file = ownKeyFile(config.dataDir);
  if (existsSync(file)) return readFile(file);
  if (sealed) {
    throw new DataKeyError(
      'key.missing',
      `数据库里有加密的个人信息，而找不到密钥：没有设置 GONGKAI_DATA_KEY_FILE 或 GONGKAI_DATA_KEY，也没有文件 ${file}。` +
        '服务没有启动，数据没有改动。请从备份中恢复密钥文件，或设置上述变量之一。',
    );
  }
  const made = KeyRing.ephemeral();
  writeFile(file, made);
  return made;
}

/** Puts a new key before those of the data folder; the former ones stay, for backups. */
export function addOwnKey(dataDir: string): KeyRing {
  const file = ownKeyFile(dataDir);
  const ring = readFile(file);
  const longer = new KeyRing(DataKey.random(), ring.all);
  writeFile(file, longer);
  return longer;
}
