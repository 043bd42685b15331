import { Injectable, Logger } from '@nestjs/common';
import { changeEveryTree, everyTree } from '../database/every-tree.js';
import { SystemTransaction } from '../database/system-transaction.js';
import { TenantTransaction } from '../database/tenant-transaction.js';

/** A message that was given up. */
export interface DeadLetter {
  /** Code of the agency. */
  readonly agency: string;
  readonly topic: string;
  readonly key: string;
  readonly attempts: number;
  /** Code or name of the last error. */
  readonly error: string;
  readonly at: Date;
}

/** Messages that failed too often wait for somebody who knows why. */
@Injectable()
export class DeadLetters {
  private readonly logger = new Logger('queue');

  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
  ) {}

  async list(): Promise<DeadLetter[]> {
    const found = await everyTree({ system: this.system, tenant: this.tenant }, (manager) =>
      manager.query<DeadLetter[]>(
        `select a.code as agency, o.topic, o.key, o.attempts, o.last_error as error, o.dead_at as at
           from outbox o join agency a on a.id = o.agency_id where o.dead_at is not null order by o.dead_at, o.id`,
      ),
    );
    return found.flat();
  }

  /** As if they had never been tried. @returns how many */
  revive(): Promise<number> {
    return changeEveryTree(
      { system: this.system, tenant: this.tenant },
      `update outbox set dead_at = null, attempts = 0, last_error = null, due_at = clock_timestamp(), offered_until = null
        where dead_at is not null`,
    );
  }

  /** Says in the log that there are some, so that they are not forgotten. */
  async remind(): Promise<void> {
    const [{ dead }] = await this.system.readOnly((manager) =>
      manager.query<[{ dead: number }]>('select dead from queue_state()'),
    );
    if (dead > 0)
      this.logger.warn(
        `有 ${dead} 项作业多次失败，已停止重试。请用 gongkai jobs 查看原因，处理后用 gongkai jobs --retry 重新执行。`,
      );
  }
}
