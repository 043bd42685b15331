import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { BuildGauge } from './build-gauge.js';
import { HealthController } from './health.controller.js';
import { METRICS_TOKEN } from './metrics-token.js';
import { MetricsController } from './metrics.controller.js';

export interface HealthSettings {
  /** Opens the metrics to another machine; absent: to none. */
  readonly metricsToken?: string | undefined;
}

@Module({})
export class HealthModule {
  static forRoot({ metricsToken }: HealthSettings): DynamicModule {
    return {
      module: HealthModule,
      controllers: [HealthController, MetricsController],
      providers: [BuildGauge, { provide: METRICS_TOKEN, useValue: metricsToken }],
    };
  }
}
