import { Inject, Injectable } from '@nestjs/common';
import { daysBetween, mondayOf, type LocalDate } from '../../law/local-date.js';
import { Notifier } from '../../notifications/notifier.js';
import { CLOCK, shanghaiDay, type Clock } from '../../platform/clock/clock.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { Sweeps } from '../../platform/schedule/sweeps.js';
import { BACKUP_DAYS } from '../alert-settings.js';
import { LastBackup } from './last-backup.js';

const HOUR_SECONDS = 3600;

/** Each week as long as the newest backup is older than it may be: a register on one disk that fails is lost. */
@Injectable()
export class BackupWatch {
  constructor(
    private readonly system: SystemTransaction,
    private readonly last: LastBackup,
    private readonly notifier: Notifier,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(BACKUP_DAYS) private readonly backupDays: number,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'watch.backups', everySeconds: HOUR_SECONDS, run: () => this.run() });
  }

  /** @returns how many people were told */
  async run(): Promise<number> {
    if (this.backupDays === 0) return 0;
    const today = this.clock.today();
    return this.system.run(async (manager) => {
      const { begunAt, takenAt } = await this.last.standing(manager);
      const since = takenAt ?? begunAt;
      if (since === null) return 0;
      const sinceDay = shanghaiDay(since.getTime());
      const days = daysBetween(sinceDay, today);
      if (days <= this.backupDays) return 0;
      return this.notifier.tellInstallation(manager, {
        key: `backups:${mondayOf(today)}`,
        kind: 'operation',
        urgent: false,
        title: `已有 ${String(days)} 天没有备份`,
        text: `${lastOf(takenAt === null ? null : sinceDay)}${REMEDY}`,
        path: null,
      });
    });
  }
}

const lastOf = (day: LocalDate | null): string =>
  day === null ? '没有备份过的记录。' : `最近一次备份的数据截至 ${day}。`;

const REMEDY =
  '磁盘一旦损坏，此后登记的内容将无法找回。请在服务器上执行 gongkai backup --out <另一块磁盘上的文件夹>，并设为每天定时执行。由其他系统负责备份的，请把 GONGKAI_BACKUP_DAYS 设为 0，以后不再提醒。';
