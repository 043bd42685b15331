import { openScratchCluster } from './scratch/scratch-cluster.js';
import { openScratchOnServer } from './scratch/scratch-on-server.js';
import { ScratchRefused } from './scratch/scratch-refused.js';
import type { ScratchDatabase } from './scratch/scratch.js';
import { setTypeParsers } from './type-parsers.js';

/** @returns '' when the variable is not set */
function address(env: NodeJS.ProcessEnv, variable: 'DATABASE_URL' | 'DATABASE_OWNER_URL'): string {
  const url = env[variable]?.trim() ?? '';
  if (url === '' || (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol))) return url;
  throw new ScratchRefused(
    `环境变量 ${variable} 的值不是数据库地址，应形如 postgres://用户:密码@主机:5432/数据库，请更正或取消。`,
  );
}

/**
 * Opens an empty database: in a cluster of its own in the temporary folder, or, with `DATABASE_URL` (or
 * `DATABASE_OWNER_URL`), on that server.
 * @throws ScratchRefused when the server does not let us make one
 */
export async function openScratchDatabase(env: NodeJS.ProcessEnv = process.env): Promise<ScratchDatabase> {
  setTypeParsers();
  const [applicationUrl, ownerUrl] = [address(env, 'DATABASE_URL'), address(env, 'DATABASE_OWNER_URL')];
  if (applicationUrl === '' && ownerUrl === '') return openScratchCluster();
  return openScratchOnServer(ownerUrl || applicationUrl, applicationUrl || ownerUrl);
}
