import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../law/domain-error.js';
import type { TreeAgency } from '../agencies/agency-tree.repository.js';
import { foldCases } from '../reporting/compile/case-scan.js';
import type { PackedRow } from '../reporting/compile/group-fold.js';
import { rollUp } from '../reporting/compile/roll-up.js';
import type { ApplicationsTable } from '../reporting/definition/applications-table.js';
import { applicationsTable } from '../reporting/definition/applications-table.js';
import { applicationIdentities, reconciles } from '../reporting/definition/identities.js';
import { proceedingsTable } from '../reporting/definition/proceedings-table.js';
import { CountingRepository } from './counting.repository.js';
import { readingOf } from './tables-reader.js';
import type { TablesQuery } from './tables-query.js';
import { TablesService } from './tables.service.js';

/** Tables 三 and 四 of one agency of a tree, by itself and with everything below it; cells row-major as in the edition. */
export interface AgencyCells {
  readonly agency: TreeAgency;
  readonly own: { readonly applications: Int32Array; readonly proceedings: Int32Array };
  readonly rolledUp: { readonly applications: Int32Array; readonly proceedings: Int32Array };
}

/** The tables of all agencies of a tree at once: two scans, whatever their number. */
@Injectable()
export class TreeTablesService {
  constructor(
    private readonly tables: TablesService,
    private readonly counting: CountingRepository,
  ) {}

  /**
   * @param query its scope is the whole tree, whatever it says
   * @throws DomainError agency.unknown, edition.none, period.*, tables.unreconciled naming the agencies
   */
  tree(query: TablesQuery): Promise<AgencyCells[]> {
    const whole: TablesQuery = { ...query, scope: 'rollup' };
    return this.tables.scoped(whole, async (scoped) => {
      const { manager, agencies, context } = scoped;
      const reading = readingOf(scoped, whole);
      const cases = await this.counting.caseGroups(manager, context.period, reading);
      const proceedingsOf = proceedingsTable(context.edition);
      // The server scans the proceedings while this process adds up the cases.
      const [spans, applications] = await Promise.all([
        this.counting.proceedings(manager, proceedingsOf, context.period, reading),
        addUpApplications(applicationsTable(context.edition), agencies, cases),
      ]);
      const proceedings = addUp(agencies, spans, proceedingsOf.cells.length);
      return agencies.map((agency) => ({
        agency,
        own: { applications: applications.own(agency), proceedings: proceedings.own(agency) },
        rolledUp: { applications: applications.sum(agency), proceedings: proceedings.sum(agency) },
      }));
    });
  }
}

/** A table of every agency of a tree; of one without cases all cells are zero. */
interface TreeOfTables {
  readonly own: (agency: TreeAgency) => Int32Array;
  readonly sum: (agency: TreeAgency) => Int32Array;
}

function addUp(
  agencies: readonly TreeAgency[],
  own: ReadonlyMap<number, Int32Array>,
  width: number,
): TreeOfTables {
  const sums = rollUp(agencies, own, width);
  const none = new Int32Array(width);
  return { own: ({ id }) => own.get(id) ?? none, sum: ({ id }) => sums.get(id) ?? none };
}

async function addUpApplications(
  table: ApplicationsTable,
  agencies: readonly TreeAgency[],
  groups: readonly PackedRow[],
): Promise<TreeOfTables> {
  await setImmediate(); // what was asked before is on its way to the server only when this process yields
  const tables = addUp(agencies, foldCases(table, groups), table.cells.length);
  const identities = applicationIdentities(table);
  const unreconciled = agencies.filter((agency) => !reconciles(identities, tables.sum(agency)));
  if (unreconciled.length > 0) throw doesNotReconcile(unreconciled);
  return tables;
}

const doesNotReconcile = (agencies: readonly TreeAgency[]): DomainError =>
  new DomainError(
    'tables.unreconciled',
    `${agencies
      .slice(0, 5)
      .map(({ name }) => name)
      .join('、')}等 ${agencies.length} 个单位的表格勾稽不符，请先逐一核对后再汇总。`,
    { agencies: agencies.map(({ code }) => code) },
  );
