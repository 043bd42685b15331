import { AgencyRepository } from '../agencies/agency.repository.js';
import { yearOf } from '../law/local-date.js';
import { systemClock } from '../platform/clock/clock.js';
import type { Config } from '../platform/config/config.js';
import type { RunningServer } from './start-server.js';

/** The lines that the operator needs after a start: where, how to log in, and last year's report. */
export async function welcome(server: RunningServer, config: Config): Promise<string> {
  const lines = [`系统已启动：${server.url}`, passwordLine(server, config), ...(await reportLines(server))];
  if (config.databaseUrl === undefined) lines.push(`数据目录：${config.dataDir}`);
  return [...lines, '按 Ctrl-C 停止。'].join('\n');
}

function passwordLine({ oneTimePassword }: RunningServer, { adminPassword }: Config): string {
  if (oneTimePassword !== undefined) {
    return `登录：用户名 admin，密码 ${oneTimePassword}（只显示这一次，登录后请修改）`;
  }
  return adminPassword === undefined
    ? '登录：用户名 admin，密码是首次启动时显示的，或后来修改的'
    : '登录：用户名 admin，密码是首次启动时 GONGKAI_ADMIN_PASSWORD 所设的，或后来修改的';
}

async function reportLines({ app, url }: RunningServer): Promise<string[]> {
  const agencies = await app.get(AgencyRepository).list(null);
  const [first] = agencies.filter(({ parentId }) => parentId === null);
  if (!first) return ['还没有登记机关：登录后请先登记第一个机关。'];
  const year = yearOf(systemClock.today()) - 1;
  return [
    `上一年度统计表：${url}/agencies/${first.code}/years/${year}/tables`,
    `上一年度报告：${url}/api/v1/agencies/${first.code}/reports/${year}.html?scope=rollup（先登录）`,
  ];
}
