import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { AuditActor } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { RequestError } from '../../platform/http/request-error.js';
import { AccountTransaction } from '../account-transaction.js';
import { SendingError } from '../delivery/channel-sender.js';
import { messageKey } from '../delivery/message-key.js';
import { Senders } from '../delivery/senders.js';
import type { Channel } from '../notice.js';
import { NotificationSettingsRepository } from './notification-settings.repository.js';
import type { Tested } from './notification-settings.schemas.js';

/** Whoever may write any address must not be able to flood it. */
const PAUSE_SECONDS = 60;
const TITLE = '测试消息：通知设置';
const TEXT = '这是政府信息公开系统发出的测试消息，收到即表示接收地址可以使用，不需要办理。';

/** Whose test it is. */
export interface Tester {
  readonly accountId: number;
  readonly username: string;
  readonly agencyId: number | null;
}

/** Sends a message to somebody's addresses at once, so that they see whether it arrives. */
@Injectable()
export class TestMessagesService {
  constructor(
    private readonly accounts: AccountTransaction,
    private readonly settings: NotificationSettingsRepository,
    private readonly senders: Senders,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `notification.testedJustNow`, `notification.noAddress` */
  async send(by: AuditActor, to: Tester): Promise<Tested> {
    const { email, webhookAddress } = await this.accounts.run(to.agencyId, async (manager) => {
      const found = await this.settings.of(manager, to.accountId);
      if (found.email === null && found.webhookAddress === null)
        throw new RequestError('notification.noAddress');
      const now = new Date(this.clock.now());
      if (!(await this.settings.claimTest(manager, to.accountId, now, PAUSE_SECONDS)))
        throw new RequestError('notification.testedJustNow', { seconds: PAUSE_SECONDS });
      await this.audit.record(manager, to.agencyId, {
        actor: by,
        action: 'notificationSettings.tested',
        subject: { kind: 'person', id: to.username },
      });
      return found;
    });
    return {
      email: await this.try('email', to, email),
      webhook: await this.try('webhook', to, webhookAddress),
    };
  }

  private async try(
    channel: Channel,
    { accountId, username }: Tester,
    address: string | null,
  ): Promise<Tested[Channel]> {
    const sender = this.senders.of(channel);
    if (!sender.ready) return { outcome: 'off', explanation: '系统没有配置这种方式，请联系系统管理员。' };
    if (address === null) return { outcome: 'noAddress', explanation: '没有填写接收地址。' };
    const identity = messageKey(channel, accountId, randomUUID(), new Date(this.clock.now()));
    const message = { kind: 'operation', urgent: false, title: TITLE, text: TEXT, url: null } as const;
    try {
      await sender.send({ messageKey: identity, ...message, username, address });
      return { outcome: 'sent', explanation: '对方的服务器已经接收，请查看是否收到。' };
    } catch (error) {
      if (!(error instanceof SendingError)) throw error;
      return { outcome: 'failed', explanation: explain(error) };
    }
  }
}

const explain = ({ code, final }: SendingError): string =>
  final
    ? `对方拒绝接收（${code}）。请核对接收地址；地址无误的，请联系系统管理员。`
    : `没有发出（${code}）。请稍后再试；仍然不行的，请系统管理员检查发送服务的配置。`;
