// The targets on one database, through the application role with row-level security on.
import { AgencyTreeRepository } from '../dist/src/agencies/agency-tree.repository.js';
import { law } from '../dist/src/law/law.js';
import { systemClock } from '../dist/src/platform/clock/clock.js';
import { arrayRows, preparedRows } from '../dist/src/platform/database/array-rows.js';
import { TenantTransaction } from '../dist/src/platform/database/tenant-transaction.js';
import { caseScan, foldCases } from '../dist/src/reporting/compile/case-scan.js';
import { rollUp } from '../dist/src/reporting/compile/roll-up.js';
import { applicationsTable } from '../dist/src/reporting/definition/applications-table.js';
import { proceedingsTable } from '../dist/src/reporting/definition/proceedings-table.js';
import { CellCasesRepository } from '../dist/src/reports/cell-cases.repository.js';
import { CountingRepository } from '../dist/src/reports/counting.repository.js';
import { FiguresRepository } from '../dist/src/reports/figures.repository.js';
import { TablesReader } from '../dist/src/reports/tables-reader.js';
import { TablesService } from '../dist/src/reports/tables.service.js';
import { TreeTablesService } from '../dist/src/reports/tree-tables.service.js';
import { countEachCell } from './naive.mjs';
import { compare, median, time } from './timing.mjs';

const YEAR = 2023;
const PERIOD = { from: `${YEAR}-01-01`, to: `${YEAR}-12-31` };
const BARE = `select agency_id, applicant_type, outcome, count(*)::int from counted_case
               where received_year = $1 and recorded_to = 'infinity' group by 1, 2, 3`;

export function services(application) {
  const tenant = new TenantTransaction(application);
  const counting = new CountingRepository();
  const tables = new TablesService(
    tenant,
    new AgencyTreeRepository(),
    new TablesReader(counting, new FiguresRepository()),
    systemClock,
  );
  return { tenant, tables, tree: new TreeTablesService(tables, counting) };
}

const inTree = (tenant, work) => tenant.readOnly({ agencyId: 1, scope: 'tree' }, work);

/** T1 and T5: all tables of all agencies with a three-level roll-up, against a bare GROUP BY on the same connection. */
export async function wholeYear({ tenant, tree }) {
  const query = { agencyCode: 'B00001', when: { year: YEAR }, scope: 'rollup' };
  const bare = (manager) => arrayRows(manager, { text: BARE, values: [YEAR] });
  const result = await compare(
    () => tree.tree(query),
    () => inTree(tenant, bare),
  );
  const edition = applicationsTable(law().editionForYear(YEAR));
  const rows = await inTree(tenant, (manager) => preparedRows(manager, caseScan(PERIOD, {})));
  const own = foldCases(edition, rows);
  const nodes = (await tree.tree(query)).map(({ agency }) => agency);
  const rolling = await time(() => Promise.resolve(rollUp(nodes, own, edition.cells.length)));
  return { ...result, rolling: rolling.median, agencies: nodes.length };
}

/** A tenth of the year's rows was changed and no vacuum has run since: both ways must look into the table again. */
export async function changeWithoutVacuum(superuser) {
  await superuser.query('update counted_case set part = part where received_year = $1 and case_id % 10 = 0', [
    YEAR,
  ]);
}

/** The same GROUP BY as the owner of the cluster, without row-level security: the hardest yardstick there is. */
export async function bareWithoutSecurity(superuser) {
  const runner = superuser.createQueryRunner();
  const client = await runner.connect();
  const timed = await time(() => client.query({ text: BARE, values: [YEAR], rowMode: 'array' }));
  await runner.release();
  return timed.median;
}

/** Agencies of the year by size: the median one, the one at 99 %, and a sample spread over all. */
export async function agenciesBySize(superuser) {
  const rows = await superuser.query(
    `select agency_id as id, count(*)::int as n from counted_case where received_year = $1 group by 1 order by 2, 1`,
    [YEAR],
  );
  const at = (share) => rows[Math.min(rows.length - 1, Math.floor(rows.length * share))];
  const sample = Array.from({ length: 60 }, (_, i) => at((i + 0.5) / 60));
  return { count: rows.length, middle: at(0.5), large: at(0.99), sample };
}

/** T2: one COUNT a cell for a sample of agencies, scaled to all of them. */
export async function everyCellByItself(superuser, { sample, count }) {
  const query = (text, values) => superuser.query(text, values);
  const spent = [];
  for (const { id } of sample) {
    spent.push((await time(() => countEachCell(query, id, YEAR), { runs: 1, warm: 0 })).median);
  }
  return (spent.reduce((a, b) => a + b, 0) / spent.length) * count;
}

/** T3: one agency-year, against 175 COUNTs and against reading counters that somebody maintained. */
export async function oneAgencyYear({ tenant }, superuser, { id, n }) {
  const counting = new CountingRepository();
  const edition = applicationsTable(law().editionForYear(YEAR));
  const own = (work) => tenant.readOnly({ agencyId: id, scope: 'own' }, work);
  const query = (text, values) => superuser.query(text, values);
  let cells;
  const ours = await own((manager) =>
    time(() => counting.applications(manager, edition, PERIOD, { agencyIds: [id] }), { runs: 31, warm: 5 }),
  );
  const naive = await time(
    async () => {
      cells = await countEachCell(query, id, YEAR);
    },
    { runs: 3, warm: 1 },
  );
  const counters = await own((manager) =>
    time(
      () =>
        manager.query(
          'select row_code, applicant_type, n from bench_counter where agency_id = $1 and year = $2',
          [id, YEAR],
        ),
      { runs: 31, warm: 5 },
    ),
  );
  if (!sameCells(ours.result.get(id), cells, edition)) {
    throw new Error(`agency ${id}: the scan and the single COUNTs disagree`);
  }
  return { cases: n, ours: ours.median, naive: naive.median, counters: counters.median };
}

/** The naive way counts column by column, ours is row-major. */
function sameCells(ours, naive, { rows, columns }) {
  return columns.every((_column, c) =>
    rows.every((_row, r) => ours[r * columns.length + c] === naive[c * rows.length + r]),
  );
}

/** T6: the first page of every cell, for one agency and for fifty, its count apart. */
export async function drillDown({ tenant }, agencyIds) {
  const repository = new CellCasesRepository();
  const edition = law().editionForYear(YEAR);
  const context = {
    agencyId: agencyIds.length === 1 ? agencyIds[0] : 1,
    scope: agencyIds.length === 1 ? 'own' : 'tree',
  };
  return tenant.readOnly(context, async (manager) => {
    const pages = [];
    const counts = [];
    for (const cell of applicationsTable(edition).cells) {
      const reading = { agencyIds };
      pages.push(
        (
          await time(() => repository.cases(manager, cell, PERIOD, reading, { limit: 51 }), {
            runs: 5,
            warm: 1,
          })
        ).median,
      );
      counts.push(
        (await time(() => repository.countCases(manager, cell, PERIOD, reading), { runs: 3, warm: 1 }))
          .median,
      );
    }
    for (const cell of proceedingsTable(edition).cells) {
      pages.push(
        (
          await time(() => repository.proceedings(manager, cell, PERIOD, { agencyIds }, { limit: 51 }), {
            runs: 5,
            warm: 1,
          })
        ).median,
      );
    }
    return { cells: pages.length, page: median(pages), slowest: Math.max(...pages), count: median(counts) };
  });
}
