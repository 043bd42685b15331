import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Notifier } from '../../notifications/notifier.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { everyTree } from '../../platform/database/every-tree.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { Sweeps } from '../../platform/schedule/sweeps.js';
import { PeopleRepository } from '../telling/people.repository.js';

const HOUR_SECONDS = 3600;
/** As many as one line holds. */
const NAMED = 5;

interface Unreached {
  readonly name: string;
  readonly standing: number;
}

/**
 * Each day as long as alerts stand in agencies where nobody can log in: nobody was told of them. Where whoever runs the
 * installation does all the work, they were told of each.
 */
@Injectable()
export class UnreachedWatch {
  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
    private readonly people: PeopleRepository,
    private readonly notifier: Notifier,
    @Inject(CLOCK) private readonly clock: Clock,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'watch.unreached', everySeconds: HOUR_SECONDS, run: () => this.run() });
  }

  /** @returns how many people were told */
  async run(): Promise<number> {
    const { system, tenant } = this;
    const found = (
      await everyTree({ system, tenant }, (manager, rootId) => unreached(manager, rootId))
    ).flat();
    if (found.length === 0) return 0;
    const most = found.toSorted((a, b) => b.standing - a.standing).slice(0, NAMED);
    const named = most.map(({ name, standing }) => `${name} ${String(standing)} 项`).join('、');
    return system.run(async (manager) => {
      if (await this.people.nobodyElse(manager)) return 0;
      return this.notifier.tellInstallation(manager, {
        key: `unreached:${this.clock.today()}`,
        kind: 'operation',
        urgent: true,
        title: `有 ${String(found.length)} 个机关的期限提醒无人接收`,
        text: `这些机关没有可以登录的账号，期限提醒没有发给任何人：${named}${found.length > NAMED ? '等' : ''}。请为其设置账号，或者在“期限提醒”页查看。`,
        path: null,
      });
    });
  }
}

/** Of the tree that the transaction acts for. */
function unreached(manager: EntityManager, rootId: number): Promise<Unreached[]> {
  return manager.query<Unreached[]>(
    `select a.name, count(*)::int as standing
       from agency_closure c
       join agency a on a.id = c.descendant_id
       join alert t on t.agency_id = a.id and t.ended_on is null
      where c.ancestor_id = $1
        and not exists (select from account p
                         where p.agency_id = a.id and p.kind = 'person' and p.disabled_at is null)
      group by a.id order by a.id`,
    [rootId],
  );
}
