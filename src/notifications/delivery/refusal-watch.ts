import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { Sweeps } from '../../platform/schedule/sweeps.js';
import type { Channel } from '../notice.js';
import { Notifier } from '../notifier.js';
import { RefusedDeliveries } from './refused-deliveries.js';

const HOUR_SECONDS = 3600;
const BY: Readonly<Record<Channel, string>> = { email: '邮件', webhook: '网关' };

/** Tells whoever runs the installation, once a day, of what was refused for good. */
@Injectable()
export class RefusalWatch {
  constructor(
    private readonly system: SystemTransaction,
    private readonly refused: RefusedDeliveries,
    private readonly notifier: Notifier,
    @Inject(CLOCK) private readonly clock: Clock,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'watch.refusals', everySeconds: HOUR_SECONDS, run: () => this.run() });
  }

  /** @returns how many people were told */
  run(): Promise<number> {
    return this.system.run(async (manager) => {
      const refused = await this.refused.count(manager);
      if (refused.length === 0) return 0;
      const total = refused.reduce((sum, { count }) => sum + count, 0);
      const parts = refused.map(
        ({ channel, reason, count }) => `${BY[channel]} ${reason} ${String(count)} 条`,
      );
      return this.notifier.tellInstallation(manager, {
        key: `refusedDeliveries:${this.clock.today()}`,
        kind: 'operation',
        urgent: false,
        title: `一日内有 ${String(total)} 条通知被对方拒收，不再发送`,
        text: `${parts.join('；')}。请有关人员在“提醒设置”中核对接收地址并发送测试消息；通知在系统内照常显示。`,
        path: null,
      });
    });
  }
}
