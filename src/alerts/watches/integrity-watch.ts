import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgencyTreeRepository, type TreeAgency } from '../../agencies/agency-tree.repository.js';
import { CaseIntegrity } from '../../cases/integrity/case-integrity.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { eachApart, kindOf } from '../../platform/schedule/each-apart.js';
import { Sweeps } from '../../platform/schedule/sweeps.js';
import { AgencyTelling } from '../telling/agency-telling.js';
import { PeopleRepository } from '../telling/people.repository.js';
import { orEverybody } from '../telling/recipients.js';

const DAY_SECONDS = 86_400;
const HOURS_SECONDS = 4 * 3600;
/** As many numbers of cases as a notice holds. */
const NAMED = 5;

/** Each day: whether every case still stands and counts where its own facts say. */
@Injectable()
export class IntegrityWatch {
  private readonly logger = new Logger('integrity');

  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
    private readonly trees: AgencyTreeRepository,
    private readonly integrity: CaseIntegrity,
    private readonly people: PeopleRepository,
    private readonly telling: AgencyTelling,
    @Inject(CLOCK) private readonly clock: Clock,
    sweeps: Sweeps,
  ) {
    sweeps.add({
      name: 'watch.integrity',
      everySeconds: DAY_SECONDS,
      mostSeconds: HOURS_SECONDS,
      lane: 'long',
      run: (ending) => this.run(ending),
    });
  }

  /** @returns how many cases differ; @throws AggregateError where some agencies were not looked at, after the others */
  async run(ending?: AbortSignal): Promise<number> {
    const agencies = await this.system.readOnly((manager) => this.trees.all(manager));
    const differing = await eachApart(agencies, (agency) => this.look(agency, ending), {
      failed: ({ code }, error) => {
        this.logger.error(`机关 ${code} 的案件没有核对完（${kindOf(error)}），稍后重试`);
      },
      ending,
    });
    return differing.reduce((sum, count) => sum + count, 0);
  }

  private async look(agency: TreeAgency, ending?: AbortSignal): Promise<number> {
    const found = await this.differing(agency.id, ending);
    if (found.length > 0)
      await this.tenant.run({ agencyId: agency.id, scope: 'own' }, (manager) =>
        this.tell(manager, agency, found),
      );
    return found.length;
  }

  /** Numbers of the cases that differ; one snapshot for the whole agency. */
  private differing(agencyId: number, ending?: AbortSignal): Promise<string[]> {
    return this.tenant.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const found: string[] = [];
      for await (const page of this.integrity.all(manager, agencyId)) {
        ending?.throwIfAborted();
        found.push(...page.differing.map(({ caseNo, ref }) => caseNo ?? ref));
      }
      return found;
    });
  }

  private async tell(
    manager: EntityManager,
    { id, code }: TreeAgency,
    found: readonly string[],
  ): Promise<void> {
    this.logger.error(
      `机关 ${code} 有 ${found.length} 件案件的存储状态与办理环节不符，请用 gongkai verify --cases 核对。`,
    );
    const today = this.clock.today();
    const people = await this.people.of(manager, id, today);
    const meant = people.filter(({ roles }) => roles.includes('admin') || roles.includes('reporter'));
    const told = orEverybody(meant, people);
    const named = `${found.slice(0, NAMED).join('、')}${found.length > NAMED ? ' 等' : ''}`;
    await this.telling.tell(
      manager,
      { id, scope: 'own' },
      {
        key: `integrity:${String(id)}:${today}`,
        kind: 'operation',
        urgent: true,
        title: `${String(found.length)} 件案件的存储状态与办理环节不符`,
        text: `${named}。统计数据可能因此有误。请系统管理员用 gongkai verify --cases 核对，并检查数据库是否被直接改动。`,
        path: null,
      },
      told.map(({ id: account }) => account),
    );
  }
}
