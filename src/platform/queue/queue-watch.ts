import { Injectable } from '@nestjs/common';
import { Sweeps } from '../schedule/sweeps.js';
import { DeadLetters } from './dead-letters.js';

const HOUR_SECONDS = 3600;

/** Reminds the operator of jobs that were given up. */
@Injectable()
export class QueueWatch {
  constructor(dead: DeadLetters, sweeps: Sweeps) {
    sweeps.add({ name: 'queue.watch', everySeconds: HOUR_SECONDS, run: () => dead.remind() });
  }
}
