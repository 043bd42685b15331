import { z } from 'zod';
import { wholeNumber } from './whole-number.js';

/** How many signs a token has that nobody guesses: `openssl rand -hex 24` gives 48. */
const SHORTEST_TOKEN = 24;

/** Variables of how a process is watched and stopped. */
export const PROCESS_VARIABLES = {
  GONGKAI_LOG: z.enum(['json', 'text'], '应为 json 或 text').optional(),
  GONGKAI_METRICS_TOKEN: z
    .string()
    .regex(
      new RegExp(`^[\\w.~+/-]{${SHORTEST_TOKEN},200}$`),
      `应为 ${SHORTEST_TOKEN} 至 200 个字母或数字，请用 openssl rand -hex 24 生成`,
    )
    .optional(),
  GONGKAI_DRAIN_SECONDS: wholeNumber({ from: 0, to: 30, unit: '秒', usual: 0 }),
  GONGKAI_BACKUP_DAYS: wholeNumber({ from: 0, to: 366, unit: '天', usual: 7 }),
};

type Variables = Readonly<Record<string, string | undefined>>;

/** What each variable may say, and both together may not. */
export function processProblems({
  NODE_ENV: mode,
  DATABASE_URL: database,
  REDIS_URL: redis,
  TRUSTED_PROXIES: proxies = '',
}: Variables): string[] {
  const problems: string[] = [];
  if (redis !== undefined && database === undefined)
    problems.push(
      'REDIS_URL：必须与 DATABASE_URL 同时设置。设置了 REDIS_URL 的服务只派发作业，而工作进程不能使用内嵌数据库，作业将无人处理。',
    );
  if (mode === 'production' && /\/0(?!\d)/.test(proxies))
    problems.push(
      `TRUSTED_PROXIES=${proxies}：不能信任所有地址，否则任何人都可以伪造来源地址，绕过登录限制。请只填写反向代理的地址。`,
    );
  return problems;
}
