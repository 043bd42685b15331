import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { Gauges } from '../../platform/metrics/gauges.js';
import type { Sample } from '../../platform/metrics/gauges.js';

export interface BackupStanding {
  /** When anything was first done in the installation. */
  readonly begunAt: Date | null;
  /** As of when the newest backup is, also that which the register was restored from. */
  readonly takenAt: Date | null;
}

/** What the installation's own audit trail knows of backups; those that others make of the database it does not know. */
@Injectable()
export class LastBackup {
  constructor(
    private readonly system: SystemTransaction,
    gauges: Gauges,
  ) {
    gauges.add({
      name: 'gongkai_last_backup_timestamp_seconds',
      help: 'As of when the newest backup of this installation is; absent before the first',
      read: () => this.readGauge(),
    });
  }

  /** In a SystemTransaction. */
  async standing(manager: EntityManager): Promise<BackupStanding> {
    const [standing] = await manager.query<[BackupStanding]>(
      `select (select at from audit_entry where chain = 0 and seq = 1) as "begunAt",
              (select max((facts::jsonb ->> 'takenAt')::timestamptz) from audit_entry
                where chain = 0 and action in ('installation.backedUp', 'installation.restored')) as "takenAt"`,
    );
    return standing;
  }

  private async readGauge(): Promise<Sample[]> {
    const { takenAt } = await this.system.readOnly((manager) => this.standing(manager));
    return takenAt === null ? [] : [{ labels: {}, value: takenAt.getTime() / 1000 }];
  }
}
