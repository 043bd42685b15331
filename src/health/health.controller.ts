import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Public } from '../identity/access.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { RequestError } from '../platform/http/request-error.js';
import { Stopping } from '../platform/process/stopping.js';
import { SweepState } from '../platform/schedule/sweep-state.js';

const healthSchema = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
type Health = z.infer<typeof healthSchema>;

const RETRY_SECONDS = 5;

/** What stands between this process and the database, whatever it is, is nothing for the public. */
const orUnavailable = <Result>(work: Promise<Result>): Promise<Result> =>
  work.catch(() => {
    throw new RequestError('service.unavailable', { retryAfterSeconds: RETRY_SECONDS });
  });

@Controller()
@Public()
export class HealthController {
  constructor(
    private readonly system: SystemTransaction,
    private readonly stopping: Stopping,
    private readonly sweeps: SweepState,
  ) {}

  @Get(['health', `${API}/health`])
  @Describe('进程在运行', { answer: healthSchema })
  health(): Health {
    return { status: 'ok' };
  }

  @Get(['ready', `${API}/ready`])
  @Describe('数据库可用，可以受理请求；正在停止时不再受理', { answer: healthSchema, problems: [503] })
  async ready(): Promise<Health> {
    if (this.stopping.begun) throw new RequestError('service.stopping');
    await orUnavailable(this.system.readOnly((manager) => manager.query('select 1 from installation')));
    return { status: 'ok' };
  }

  @Get(['health/schedule', `${API}/health/schedule`])
  @Describe('定时任务都按时运行；任何一个服务进程或工作进程运行过即可', {
    answer: healthSchema,
    problems: [503],
  })
  async schedule(): Promise<Health> {
    const late = await orUnavailable(this.sweeps.late());
    if (late.length > 0) throw new RequestError('schedule.late', { names: late.join('、'), sweeps: late });
    return { status: 'ok' };
  }
}
