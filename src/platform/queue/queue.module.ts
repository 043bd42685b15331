import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { SweepGauges } from '../schedule/sweep-gauges.js';
import { SweepState } from '../schedule/sweep-state.js';
import { Schedules } from '../schedule/schedules.js';
import { Sweeps } from '../schedule/sweeps.js';
import { BullCarrier, bullQueue } from './bull-carrier.js';
import { CARRIER } from './carrier.js';
import type { Carrier } from './carrier.js';
import { DeadLetters } from './dead-letters.js';
import { InProcessCarrier } from './in-process-carrier.js';
import { JobHandlers } from './job-handlers.js';
import { JobRunner } from './job-runner.js';
import { Outbox } from './outbox.js';
import { QueueClock } from './queue-clock.js';
import { QueueGauges } from './queue-gauges.js';
import { QueueRepository } from './queue.repository.js';
import { QueueRetention } from './queue-retention.js';
import { QUEUE_SETTINGS } from './queue-settings.js';
import type { QueueSettings } from './queue-settings.js';
import { QueueWatch } from './queue-watch.js';
import { Relay } from './relay.js';

function carrierFor({ carrier, redisUrl, work, leaseSeconds }: QueueSettings): Carrier | null {
  if (carrier === 'off') return null;
  if (carrier === 'redis' && redisUrl !== undefined)
    return new BullCarrier(leaseSeconds, work, () => bullQueue(redisUrl, leaseSeconds));
  return new InProcessCarrier(leaseSeconds);
}

/** What is left to do, and what runs by the clock. */
@Global()
@Module({})
export class QueueModule {
  static forRoot(settings: QueueSettings): DynamicModule {
    return {
      module: QueueModule,
      imports: [ScheduleModule.forRoot()],
      providers: [
        { provide: QUEUE_SETTINGS, useValue: settings },
        { provide: CARRIER, useFactory: () => carrierFor(settings) },
        DeadLetters,
        JobHandlers,
        JobRunner,
        Outbox,
        QueueClock,
        QueueGauges,
        QueueRepository,
        QueueRetention,
        QueueWatch,
        Relay,
        Schedules,
        SweepGauges,
        SweepState,
        Sweeps,
      ],
      exports: [JobHandlers, Outbox, QueueRepository, Relay, Schedules, SweepState, Sweeps],
    };
  }
}
