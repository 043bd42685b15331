import { Injectable } from '@nestjs/common';
import { JobHandlers } from '../../platform/queue/job-handlers.js';
import { CHANNELS } from '../notice.js';
import { Deliverer } from './deliverer.js';
import { topicOf } from './delivery-message.js';
import type { DeliveryPayload } from './delivery-message.js';

/** Deliveries are jobs. What a delivery comes to is kept with it, at once: there is no effect left for the end. */
@Injectable()
export class DeliveryHandlers {
  constructor(handlers: JobHandlers, deliverer: Deliverer) {
    for (const channel of CHANNELS)
      handlers.add<DeliveryPayload, null>({
        topic: topicOf(channel),
        prepare: async ({ agencyId, payload: { notificationId, ofInstallation } }) => {
          await deliverer.deliver({ agencyId: ofInstallation ? null : agencyId, notificationId, channel });
          return null;
        },
        effect: () => Promise.resolve(),
      });
  }
}
