import { Injectable } from '@nestjs/common';
import type { Channel } from '../notice.js';
import type { ChannelSender } from './channel-sender.js';
import { Gateway } from './gateway.js';
import { Mailer } from './mailer.js';

/** The sender of each channel. */
@Injectable()
export class Senders {
  readonly #all: Readonly<Record<Channel, ChannelSender>>;

  constructor(mailer: Mailer, gateway: Gateway) {
    this.#all = { email: mailer, webhook: gateway };
  }

  of(channel: Channel): ChannelSender {
    return this.#all[channel];
  }
}
