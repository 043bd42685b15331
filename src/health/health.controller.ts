import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Public } from '../identity/access.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { RequestError } from '../platform/http/request-error.js';

const healthSchema = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
type Health = z.infer<typeof healthSchema>;

@Controller()
@Public()
export class HealthController {
  constructor(private readonly system: SystemTransaction) {}

  @Get(['health', `${API}/health`])
  @Describe('进程在运行', { answer: healthSchema })
  health(): Health {
    return { status: 'ok' };
  }

  @Get(['ready', `${API}/ready`])
  @Describe('数据库可用，可以受理请求', { answer: healthSchema, problems: [503] })
  async ready(): Promise<Health> {
    try {
      await this.system.readOnly((manager) => manager.query('select 1 from installation'));
    } catch {
      throw new RequestError('service.unavailable');
    }
    return { status: 'ok' };
  }
}
