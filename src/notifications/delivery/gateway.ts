import { Inject, Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { NOTIFICATION_SETTINGS } from '../notification-settings.js';
import type { NotificationSettings } from '../notification-settings.js';
import { SendingError } from './channel-sender.js';
import type { ChannelSender, Outgoing } from './channel-sender.js';

const PATIENCE_MS = 10_000;
/** Refusals of this message or its recipient. All else is of the gateway, its address or the secret, which somebody can put right. */
const REFUSALS = [400, 409, 413, 422];

/** Hands notifications to a gateway by a signed request. */
@Injectable()
export class Gateway implements ChannelSender {
  constructor(
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  get ready(): boolean {
    return this.settings.webhook !== undefined;
  }

  async send(outgoing: Outgoing): Promise<void> {
    const { webhook } = this.settings;
    if (!webhook) throw new SendingError('webhook.off', true);
    const body = JSON.stringify(bodyOf(outgoing));
    const time = Math.floor(Date.parse(this.clock.now()) / 1000);
    const status = await this.post(webhook.url, body, {
      'content-type': 'application/json; charset=utf-8',
      'x-gongkai-message-key': outgoing.messageKey,
      'x-gongkai-signature': `t=${time},v1=${signature(webhook.secret, time, body)}`,
    });
    if (status >= 200 && status < 300) return;
    throw new SendingError(`webhook.${status}`, REFUSALS.includes(status));
  }

  /** What the gateway answers besides the status is not read. @returns the status */
  private async post(url: string, body: string, headers: Readonly<Record<string, string>>): Promise<number> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      const answer = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal });
      await answer.body?.cancel();
      return answer.status;
    } catch (error) {
      const { cause, name } = error as { cause?: { code?: unknown }; name?: string };
      const code = typeof cause?.code === 'string' ? cause.code : (name ?? 'failed');
      throw new SendingError(`webhook.${code}`, false);
    }
  }
}

const bodyOf = ({ messageKey, kind, urgent, title, text, url, username, address }: Outgoing): object => ({
  key: messageKey,
  kind,
  urgent,
  title,
  text,
  url,
  recipient: { username, address },
});

export const signature = (secret: string, time: number, body: string): string =>
  createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
