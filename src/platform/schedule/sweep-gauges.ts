import { Injectable } from '@nestjs/common';
import { Gauges } from '../metrics/gauges.js';
import type { Sample } from '../metrics/gauges.js';
import { SweepState } from './sweep-state.js';
import { Sweeps } from './sweeps.js';

/** Since when each sweep has not run, beside how often it should. */
@Injectable()
export class SweepGauges {
  constructor(gauges: Gauges, state: SweepState, sweeps: Sweeps) {
    gauges.add({
      name: 'gongkai_sweep_age_seconds',
      help: 'Since a sweep last came to its end, on whichever server; absent: it never did',
      labels: ['sweep'],
      read: async () =>
        (await state.standings()).flatMap(({ name, ageSeconds }): Sample[] =>
          ageSeconds === undefined ? [] : [{ labels: { sweep: name }, value: ageSeconds }],
        ),
    });
    gauges.add({
      name: 'gongkai_sweep_interval_seconds',
      help: 'How often a sweep is to run',
      labels: ['sweep'],
      read: () =>
        Promise.resolve(
          sweeps.all.map(({ name, everySeconds }) => ({ labels: { sweep: name }, value: everySeconds })),
        ),
    });
    gauges.add({
      name: 'gongkai_sweeps_late',
      help: 'Sweeps that should have run, and did not for ten minutes more than their interval, or for as long as they may take',
      read: async () => (await state.late()).length,
    });
  }
}
