import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { localDate } from '../../law/local-date.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { NotYet } from '../../platform/queue/not-yet.js';
import { AccountTransaction } from '../account-transaction.js';
import { isHeld } from '../held/is-held.js';
import type { Channel } from '../notice.js';
import { NOTIFICATION_SETTINGS } from '../notification-settings.js';
import type { NotificationSettings } from '../notification-settings.js';
import { quietUntil } from '../settings/quiet-hours.js';
import { admits } from '../settings/sending-rule.js';
import { SendingError } from './channel-sender.js';
import type { Outgoing } from './channel-sender.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import type { PendingDelivery } from './deliveries.repository.js';
import { messageKey } from './message-key.js';
import { Senders } from './senders.js';

/** Whose a delivery is, and by which way it goes. */
export interface DeliveryPlace {
  /** Null: an account of the installation. */
  readonly agencyId: number | null;
  readonly notificationId: number;
  readonly channel: Channel;
}

/**
 * Sends a notification by one channel, and remembers it. Sending has no part in any transaction: whoever dies between the other
 * side's word and ours sends again, under the same key, by which the other side knows it.
 */
@Injectable()
export class Deliverer {
  readonly #logger = new Logger('notifications');

  constructor(
    private readonly accounts: AccountTransaction,
    private readonly deliveries: DeliveriesRepository,
    private readonly senders: Senders,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
  ) {}

  /** @throws NotYet in quiet hours, SendingError where another attempt may succeed */
  async deliver(place: DeliveryPlace): Promise<void> {
    const outgoing = await this.accounts.run(place.agencyId, (manager) => this.begin(manager, place));
    if (!outgoing) return;
    try {
      await this.senders.of(place.channel).send(outgoing);
    } catch (error) {
      if (!(error instanceof SendingError)) throw error;
      await this.end(place, error.final ? 'failed' : 'waiting', { reason: error.code });
      if (!error.final) throw error;
      this.#logger.warn(`通知被对方拒收（${error.code}），不再发送；在系统内照常显示。`);
      return;
    }
    await this.end(place, 'sent', { at: this.now() });
  }

  /** @returns what is to be sent now; undefined: nothing */
  private async begin(manager: EntityManager, place: DeliveryPlace): Promise<Outgoing | undefined> {
    const found = await this.deliveries.locked(manager, place);
    if (found?.state !== 'waiting') return undefined;
    const { address } = found;
    if (await isHeld(manager)) {
      await this.deliveries.ended(manager, place, 'held');
      return undefined;
    }
    const unwanted = this.whyNot(found);
    if (unwanted !== undefined || address === null) {
      await this.deliveries.ended(manager, place, 'skipped', { reason: unwanted ?? 'noAddress' });
      return undefined;
    }
    this.mindQuiet(found);
    await this.deliveries.attempted(manager, place, this.now());
    return this.outgoing(found, address);
  }

  private whyNot({ disabled, address, rule, channel, kind, urgent }: PendingDelivery): string | undefined {
    if (disabled) return 'disabled';
    if (address === null) return 'noAddress';
    if (!admits(rule, { kind, urgent })) return 'notWanted';
    return this.senders.of(channel).ready ? undefined : 'channelOff';
  }

  private mindQuiet(found: PendingDelivery): void {
    if (found.urgent) return;
    const [day = '', time = ''] = this.clock.now().split('T');
    const until = quietUntil({ day: localDate(day), time: time.slice(0, 'hh:mm'.length) }, found);
    if (until) throw new NotYet(new Date(`${until.day}T${until.time}:00+08:00`));
  }

  private outgoing(found: PendingDelivery, address: string): Outgoing {
    const { channel, accountId, key, raisedAt, kind, urgent, title, text, path, username } = found;
    const { publicUrl } = this.settings;
    const url = path === null || publicUrl === undefined ? null : new URL(path, publicUrl).href;
    const identity = messageKey(channel, accountId, key, raisedAt);
    return { messageKey: identity, kind, urgent, title, text, url, username, address };
  }

  private end(
    place: DeliveryPlace,
    state: 'sent' | 'failed' | 'waiting',
    how: { readonly at?: Date; readonly reason?: string },
  ): Promise<void> {
    return this.accounts.run(place.agencyId, (manager) => this.deliveries.ended(manager, place, state, how));
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}
