import { AccountTransaction } from '../notifications/account-transaction.js';
import { Gateway } from '../notifications/delivery/gateway.js';
import { Mailer } from '../notifications/delivery/mailer.js';
import { Senders } from '../notifications/delivery/senders.js';
import { HeldDeliveriesRepository } from '../notifications/held/held-deliveries.repository.js';
import { RELEASES, type Release } from '../notifications/held/held-deliveries.schemas.js';
import { HeldDeliveriesService } from '../notifications/held/held-deliveries.service.js';
import { NotificationSettingsRepository } from '../notifications/settings/notification-settings.repository.js';
import { TestMessagesService } from '../notifications/settings/test-messages.service.js';
import { AccountRepository } from '../identity/account.repository.js';
import { PROGRAM } from '../platform/audit/audit-entry.js';
import { systemClock } from '../platform/clock/clock.js';
import type { Config } from '../platform/config/config.js';
import { RequestError } from '../platform/http/request-error.js';
import { Outbox } from '../platform/queue/outbox.js';
import { oneOf, readOptions, text } from './arguments.js';
import type { AuditBench } from './audit-bench.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { UsageError } from './usage-error.js';
import { withAudit } from './with-audit.js';

const OPTIONS = { release: { type: 'string' }, test: { type: 'string' } } as const;

/** `notifications`: what is held since a restore; `--release` sends it, `--test` sends a message to somebody's addresses. */
export async function notificationsCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const values = readOptions(args, OPTIONS);
  const release = oneOf<Release>(values, 'release', RELEASES);
  const test = text(values, 'test');
  if (release !== undefined && test !== undefined)
    throw new UsageError('--release 和 --test 每次只能用一个。');
  return withAudit<ExitCode>(output, async (bench, config) => {
    try {
      if (test !== undefined) return await tested(bench, config, test, output);
      const held = heldDeliveries(bench);
      return release === undefined ? await told(held, output) : await released(held, release, output);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      output.note(error.message);
      return 1;
    }
  });
}

const heldDeliveries = ({ system, tenant, trail }: AuditBench): HeldDeliveriesService =>
  new HeldDeliveriesService(system, tenant, new HeldDeliveriesRepository(), new Outbox(), trail);

async function told(held: HeldDeliveriesService, output: Output): Promise<ExitCode> {
  const { heldSince, newer, older } = await held.state();
  if (heldSince === null) {
    output.result('通知正常发送，没有暂停。');
    return 0;
  }
  output.result(
    `自 ${heldSince} 恢复备份起暂停发送：恢复以后产生的 ${newer} 条，备份里尚未发送的 ${older} 条。`,
  );
  output.note('请用 --release newer、all 或 none 决定发送哪些。备份里尚未发送的，恢复以前可能已经发送过。');
  return 1;
}

async function released(held: HeldDeliveriesService, release: Release, output: Output): Promise<ExitCode> {
  const { sent, dropped } = await held.release(PROGRAM, release);
  output.result(`已恢复发送：排入发送 ${sent} 条，不再发送 ${dropped} 条，已记入审计。`);
  return 0;
}

async function tested(
  { system, tenant, trail }: AuditBench,
  config: Config,
  username: string,
  output: Output,
): Promise<ExitCode> {
  const account = await new AccountRepository(system).personNamed(username);
  if (!account) throw new UsageError(`没有用户名为“${username}”的用户。`);
  const senders = new Senders(new Mailer(config), new Gateway(config, systemClock));
  const tests = new TestMessagesService(
    new AccountTransaction(system, tenant),
    new NotificationSettingsRepository(),
    senders,
    trail,
    systemClock,
  );
  const { id: accountId, agencyId } = account;
  const { email, webhook } = await tests.send(PROGRAM, { accountId, agencyId, username: account.username });
  output.result(`邮件：${email.explanation}`);
  output.result(`网关：${webhook.explanation}`);
  return email.outcome === 'failed' || webhook.outcome === 'failed' ? 1 : 0;
}
