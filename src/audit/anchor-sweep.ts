import { Injectable } from '@nestjs/common';
import { Sweeps } from '../platform/schedule/sweeps.js';
import { AnchorService } from './anchor.service.js';

const HOUR_SECONDS = 3600;

/** What was written more than an hour ago can no longer be changed unnoticed, however long the servers run. */
@Injectable()
export class AnchorSweep {
  constructor(anchors: AnchorService, sweeps: Sweeps) {
    sweeps.add({ name: 'audit.anchors', everySeconds: HOUR_SECONDS, run: () => anchors.anchorAll() });
  }
}
