import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DatabaseStartError } from '../database-start-error.js';

const schema = z.object({ superuser: z.string(), owner: z.string(), server: z.string() });

/** The passwords of a cluster's three log-in roles. */
export type Credentials = Readonly<z.infer<typeof schema>>;

const FILE = 'credentials.json';
const password = (): string => randomBytes(24).toString('base64url');

function create(file: string): Credentials {
  const made: Credentials = { superuser: password(), owner: password(), server: password() };
  // Whole or not at all: a torn file would lock us out of the data.
  writeFileSync(`${file}.new`, `${JSON.stringify(made)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}

/**
 * Reads the passwords kept (mode 0600) beside the cluster; makes them when there is no cluster yet.
 * @throws DatabaseStartError when a cluster is there and its passwords are not.
 */
export function credentialsOf(folder: string, clusterExists: boolean): Credentials {
  const file = join(folder, FILE);
  if (!existsSync(file) && !clusterExists) return create(file);
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new DatabaseStartError(
      'cluster.startFailed',
      `数据库的密码文件 ${file} 缺失、不可读或已损坏，无法打开已有的数据。请从备份中恢复该文件，或改用能读取它的用户运行。`,
      { cause: error },
    );
  }
}
