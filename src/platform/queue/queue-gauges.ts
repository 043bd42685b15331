import { Injectable } from '@nestjs/common';
import { Gauges } from '../metrics/gauges.js';
import { QueueRepository } from './queue.repository.js';

/** How much is left to do, how late it is, and what was given up. */
@Injectable()
export class QueueGauges {
  constructor(gauges: Gauges, queue: QueueRepository) {
    gauges.add({
      name: 'gongkai_queue_messages',
      help: 'Messages that are neither done nor given up (waiting), and that were given up (dead)',
      labels: ['state'],
      read: async () => {
        const { waiting, dead } = await queue.state();
        return [
          { labels: { state: 'waiting' }, value: waiting },
          { labels: { state: 'dead' }, value: dead },
        ];
      },
    });
    gauges.add({
      name: 'gongkai_queue_lag_seconds',
      help: 'Since when the message that is due longest has been due',
      read: async () => (await queue.state()).lagSeconds,
    });
  }
}
