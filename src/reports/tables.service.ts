import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgencyTreeRepository, type EnteredAgency } from '../agencies/agency-tree.repository.js';
import { coveredAgencies } from '../agencies/covered-agencies.js';
import { unknownAgency } from '../agencies/unknown-agency.js';
import { law } from '../law/law.js';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { assembleTables } from '../reporting/compile/assemble-tables.js';
import type { YearTables } from '../reporting/year-tables.js';
import { readingContext } from './reading-context.js';
import type { Scoped } from './scoped.js';
import { TablesReader } from './tables-reader.js';
import type { TablesQuery } from './tables-query.js';

/** The statutory tables of an agency, counted from its records at the time of asking. */
@Injectable()
export class TablesService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly agencyTree: AgencyTreeRepository,
    private readonly reader: TablesReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError agency.unknown, edition.none, period.notBegun, period.reversed */
  tables(query: TablesQuery): Promise<YearTables> {
    return this.scoped(query, (scoped) => this.tablesIn(scoped, query));
  }

  /** The tables, inside a transaction that reads something else besides. */
  async tablesIn(scoped: Scoped, query: TablesQuery): Promise<YearTables> {
    const { root, context } = scoped;
    const counted = await this.reader.read(scoped, query);
    return assembleTables(
      { ...context, agency: { code: root.code, name: root.name }, scope: query.scope },
      counted,
    );
  }

  /** Runs work on one snapshot of the database, within the agency or its tree. */
  async scoped<T>(query: TablesQuery, work: (scoped: Scoped) => Promise<T>): Promise<T> {
    const entering = this.entering(query);
    return this.transaction.readOnlyFor(
      (manager) => entering.enter(manager),
      (manager, entered) => work(entering.scoped(manager, entered)),
    );
  }

  /** As `scoped`, in a transaction that there is; from then on it acts for the agency or its tree. */
  async scopedIn<T>(
    manager: EntityManager,
    query: TablesQuery,
    work: (scoped: Scoped) => Promise<T>,
  ): Promise<T> {
    const entering = this.entering(query);
    return work(entering.scoped(manager, await entering.enter(manager)));
  }

  private entering(query: TablesQuery): {
    enter: (manager: EntityManager) => Promise<readonly EnteredAgency[]>;
    scoped: (manager: EntityManager, entered: readonly EnteredAgency[]) => Scoped;
  } {
    const context = readingContext(query, law(), this.clock);
    const scope = query.scope === 'rollup' ? 'tree' : 'own';
    return {
      enter: (manager) => this.agencyTree.enter(manager, query.agencyCode, scope, context.asOf),
      scoped: (manager, entered) => {
        const root = entered.find(({ code }) => code === query.agencyCode);
        if (!root) throw unknownAgency();
        const agencies = coveredAgencies(root.id, entered);
        return { manager, root, agencies, isWhole: agencies === entered, context };
      },
    };
  }
}
