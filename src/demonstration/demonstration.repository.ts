import { Injectable } from '@nestjs/common';
import { Agency } from '../agencies/agency.entity.js';
import { Installation } from '../agencies/installation.entity.js';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import type { DemonstrationAgency } from './demonstration-agencies.js';

export type DemonstrationState = 'wanted' | 'halfLoaded' | 'notWanted';

@Injectable()
export class DemonstrationRepository {
  constructor(
    private readonly system: SystemTransaction,
    private readonly audit: AuditTrail,
  ) {}

  /** Wanted in an installation that never had an agency; half loaded where a start was cut off in the middle. */
  state(): Promise<DemonstrationState> {
    return this.system.readOnly(async (manager) => {
      const { demonstrationLoadedAt } = await manager.findOneByOrFail(Installation, { id: 1 });
      const all = await manager.count(Agency);
      const demonstration = await manager.countBy(Agency, { isDemonstration: true });
      if (demonstrationLoadedAt !== null) return 'notWanted';
      if (all === 0) return 'wanted';
      return all === demonstration ? 'halfLoaded' : 'notWanted';
    });
  }

  /** @returns the id of the first agency, under which all others stand */
  addAgencies(agencies: readonly [DemonstrationAgency, ...DemonstrationAgency[]]): Promise<number> {
    return this.system.run(async (manager) => {
      const [root, ...others] = agencies.map(({ code, name, level, kind, reviewBody, court }) => ({
        code,
        name,
        level,
        kind,
        reviewBody,
        court,
        isDemonstration: true,
      }));
      const inserted = await manager.insert(Agency, { ...root, parentId: null });
      const parentId = (inserted.identifiers[0] as { id: number }).id;
      await manager.insert(
        Agency,
        others.map((agency) => ({ ...agency, parentId })),
      );
      return parentId;
    });
  }

  async markLoaded(at: Date): Promise<void> {
    await this.system.run((manager) =>
      manager.update(Installation, { id: 1 }, { demonstrationLoadedAt: at }),
    );
  }

  /**
   * Removes every demonstration agency with all that belongs to it, in one transaction.
   * @returns how many agencies there were
   */
  removeAll(at: Date, by: AuditActor): Promise<number> {
    return this.system.run(async (manager) => {
      const removed = await manager.delete(Agency, { isDemonstration: true });
      await manager.update(Installation, { id: 1 }, { demonstrationRemovedAt: at });
      const agencies = removed.affected ?? 0;
      if (agencies > 0)
        await this.audit.record(manager, null, {
          actor: by,
          action: 'demonstration.removed',
          subject: { kind: 'installation', id: 1 },
          facts: { agencies },
        });
      return agencies;
    });
  }
}
