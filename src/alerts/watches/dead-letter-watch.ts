import { Inject, Injectable } from '@nestjs/common';
import { Notifier } from '../../notifications/notifier.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { QueueRepository } from '../../platform/queue/queue.repository.js';
import { Sweeps } from '../../platform/schedule/sweeps.js';

const MINUTES_SECONDS = 300;

/** Each day as long as there are jobs that were given up. */
@Injectable()
export class DeadLetterWatch {
  constructor(
    private readonly system: SystemTransaction,
    private readonly queue: QueueRepository,
    private readonly notifier: Notifier,
    @Inject(CLOCK) private readonly clock: Clock,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'watch.deadLetters', everySeconds: MINUTES_SECONDS, run: () => this.run() });
  }

  /** @returns how many people were told */
  async run(): Promise<number> {
    const { dead } = await this.queue.state();
    if (dead === 0) return 0;
    return this.system.run((manager) =>
      this.notifier.tellInstallation(manager, {
        key: `deadLetters:${this.clock.today()}`,
        kind: 'operation',
        urgent: true,
        title: `有 ${String(dead)} 项作业多次失败，已停止重试`,
        text: '请在服务器上用 gongkai jobs 查看原因，处理后用 gongkai jobs --retry 重新执行。作业没有丢失。',
        path: null,
      }),
    );
  }
}
