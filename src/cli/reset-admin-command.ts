import { ADMIN_USERNAME } from '../identity/first-admin.js';
import { AdministratorReset } from '../identity/people/administrator-reset.js';
import { SecondFactorRepository } from '../identity/second-factor/second-factor.repository.js';
import { SessionRepository } from '../identity/session.repository.js';
import { systemClock } from '../platform/clock/clock.js';
import { readOptions, text } from './arguments.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { withAudit } from './with-audit.js';

/** `reset-admin`: a one-time password for the installation's own administrator, without the former second factor. */
export function resetAdminCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const user = text(readOptions(args, { user: { type: 'string' } }), 'user') ?? ADMIN_USERNAME;
  return withAudit<ExitCode>(output, async ({ system, trail }) => {
    const reset = new AdministratorReset(
      system,
      new SecondFactorRepository(),
      new SessionRepository(system),
      trail,
      systemClock,
    );
    const password = await reset.reset(user);
    if (password === undefined) {
      const known = await reset.administrators();
      output.note(
        `没有用户名为“${user}”的系统管理员，没有改动。` +
          (known.length > 0 ? `现有的系统管理员：${known.join('、')}。` : '首次启动服务时会建立 admin。') +
          '各机关的用户请由系统管理员在“用户”页面重设密码。',
      );
      return 2;
    }
    output.result(`${user} 的一次性密码：${password}`);
    output.note('72 小时内有效，登录后必须修改；动态口令已清除，原有登录已全部结束，已记入审计。');
    return 0;
  });
}
