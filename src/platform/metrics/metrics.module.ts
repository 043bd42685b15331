import { Global, Module } from '@nestjs/common';
import { Gauges } from './gauges.js';
import { Metrics } from './metrics.js';

/** What is measured, for whoever watches the installation. */
@Global()
@Module({ providers: [Gauges, Metrics], exports: [Gauges, Metrics] })
export class MetricsModule {}
