import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../identity/access.js';
import { Describe } from '../platform/http/describe.js';
import { RequestError } from '../platform/http/request-error.js';
import { Metrics } from '../platform/metrics/metrics.js';
import { METRICS_TOKEN } from './metrics-token.js';
import { mayReadMetrics } from './metrics-access.js';

@Controller()
@Public()
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    @Inject(METRICS_TOKEN) private readonly token: string | undefined,
  ) {}

  @Get('metrics')
  @Describe('监控数据（Prometheus 文本格式），仅供本机或者出示令牌者读取', { files: ['text/plain'] })
  async read(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    if (!mayReadMetrics(request, this.token)) throw new RequestError('metrics.refused');
    void reply.header('content-type', this.metrics.contentType);
    return this.metrics.text();
  }
}
