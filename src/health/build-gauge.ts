import { Injectable } from '@nestjs/common';
import { Gauges } from '../platform/metrics/gauges.js';
import { PRODUCT_VERSION } from '../reporting/snapshot/printing-program.js';

/** Which version of the product answers. */
@Injectable()
export class BuildGauge {
  constructor(gauges: Gauges) {
    const labels = { version: PRODUCT_VERSION, node: process.versions.node };
    gauges.add({
      name: 'gongkai_build_info',
      help: 'Version of the product and of Node, as labels',
      labels: Object.keys(labels),
      read: () => Promise.resolve([{ labels, value: 1 }]),
    });
  }
}
