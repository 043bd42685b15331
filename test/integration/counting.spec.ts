import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DataSource, EntityManager } from 'typeorm';
import type { CountedCase } from '../../src/domain/case/case-facts.js';
import type { CountedProceeding } from '../../src/domain/proceeding/proceeding-facts.js';
import { law } from '../../src/law/law.js';
import { addDays, lastDayOf, localDate, yearOf } from '../../src/law/local-date.js';
import type { LocalDate } from '../../src/law/local-date.js';
import {
  APPLICANT_TYPES,
  EDITION_IDS,
  OUTCOMES,
  PROCEEDING_GROUPS,
  PROCEEDING_RESULTS,
} from '../../src/law/vocabularies/keys.js';
import { objectRows } from '../../src/platform/database/array-rows.js';
import { TenantTransaction } from '../../src/platform/database/tenant-transaction.js';
import { caseCount, casePage } from '../../src/reporting/compile/case-drill-down.js';
import type { CaseCursor } from '../../src/reporting/compile/case-drill-down.js';
import { countsCase, countsProceeding, evaluateCells } from '../../src/reporting/compile/evaluate.js';
import { proceedingCount, proceedingPage } from '../../src/reporting/compile/proceeding-scan.js';
import { sumCells } from '../../src/reporting/compile/roll-up.js';
import { applicationsTable } from '../../src/reporting/definition/applications-table.js';
import type { Period } from '../../src/reporting/definition/period.js';
import { proceedingsTable } from '../../src/reporting/definition/proceedings-table.js';
import { CountingRepository } from '../../src/reports/counting.repository.js';
import { createDataSource } from '../../src/schema.js';
import { createTestDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';

/** Root 1 above 2 and 3; 4 and 5 below 2; 6 below 5: four levels, and 7 beside the tree. */
const PARENTS: readonly (number | null)[] = [null, 1, 1, 2, 2, 5, null];
const TREE = [1, 2, 3, 4, 5, 6];

interface Held<T> {
  readonly agencyId: number;
  readonly id: number;
  readonly item: T;
}

const dayBetween = (from: string, days: number): fc.Arbitrary<LocalDate> =>
  fc.nat(days).map((n) => addDays(localDate(from), n));

const countedCase: fc.Arbitrary<CountedCase> = fc
  .record({
    applicantType: fc.constantFrom(...APPLICANT_TYPES),
    // Three years, with the turns of the year hit often.
    receivedOn: fc.oneof(dayBetween('2022-11-01', 800), dayBetween('2023-12-29', 5)),
    days: fc.oneof(fc.nat(40), fc.nat(500), fc.constant(null)),
    outcome: fc.constantFrom(...OUTCOMES),
  })
  .map(({ applicantType, receivedOn, days, outcome }) => ({
    part: 1,
    applicantType,
    receivedOn,
    handledOn: days === null ? null : addDays(receivedOn, days),
    outcome: days === null ? null : outcome,
  }));

const countedProceeding: fc.Arbitrary<CountedProceeding> = fc
  .record({
    group: fc.constantFrom(...PROCEEDING_GROUPS),
    acceptedOn: fc.oneof(dayBetween('2022-11-01', 800), dayBetween('2023-12-29', 5)),
    days: fc.oneof(fc.nat(400), fc.constant(null)),
    result: fc.constantFrom(...PROCEEDING_RESULTS),
    // Days after the judgment, or the very last day of a year, when the appeal still counts for that year.
    appeal: fc.oneof(fc.nat(300), fc.constant(null), fc.constant('lastDay' as const)),
  })
  .map(({ group, acceptedOn, days, result, appeal }) => {
    const concludedOn = days === null ? null : addDays(acceptedOn, days);
    const appealedOn = (on: LocalDate): LocalDate | null =>
      appeal === 'lastDay' ? lastDayOf(yearOf(on)) : appeal === null ? null : addDays(on, appeal);
    return {
      span: 1,
      group,
      acceptedOn,
      concludedOn,
      result: concludedOn && result,
      supersededOn: concludedOn && appealedOn(concludedOn),
    };
  });

const registers = fc.record({
  cases: fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), countedCase), { maxLength: 120 }),
  proceedings: fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), countedProceeding), { maxLength: 60 }),
});

const periods: readonly Period[] = [
  { from: localDate('2023-01-01'), to: localDate('2023-12-31') },
  { from: localDate('2024-01-01'), to: localDate('2024-12-31') },
  { from: localDate('2024-01-01'), to: localDate('2024-02-17') },
  { from: localDate('2023-10-01'), to: localDate('2023-12-31') },
  { from: localDate('2023-12-31'), to: localDate('2023-12-31') },
  { from: localDate('2023-11-15'), to: localDate('2024-02-10') },
];

const hold = <T>(entries: readonly (readonly [number, T])[]): Held<T>[] =>
  entries.map(([agencyId, item], index) => ({ agencyId, id: entries.length - index, item }));

async function store(
  manager: EntityManager,
  cases: readonly Held<CountedCase>[],
  proceedings: readonly Held<CountedProceeding>[],
): Promise<void> {
  await manager.query('delete from counted_case; ');
  await manager.query('delete from counted_proceeding');
  for (const { agencyId, id, item } of cases) {
    await manager.query(
      `insert into counted_case (agency_id, case_id, part, applicant_type, received_on, received_year, handled_on,
         handled_year, outcome) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        agencyId,
        id,
        item.part,
        APPLICANT_TYPES.indexOf(item.applicantType) + 1,
        item.receivedOn,
        yearOf(item.receivedOn),
        item.handledOn,
        item.handledOn === null ? 9999 : yearOf(item.handledOn),
        item.outcome === null ? null : OUTCOMES.indexOf(item.outcome) + 1,
      ],
    );
  }
  for (const { agencyId, id, item } of proceedings) {
    await manager.query(
      `insert into counted_proceeding (agency_id, kind, proceeding_id, span, "group", accepted_on, concluded_on,
         result, superseded_on) values ($1, $2, $3, 1, $4, $5, $6, $7, $8)`,
      [
        agencyId,
        item.group === 'review' ? 1 : 2,
        id,
        PROCEEDING_GROUPS.indexOf(item.group) + 1,
        item.acceptedOn,
        item.concludedOn,
        item.result === null ? null : PROCEEDING_RESULTS.indexOf(item.result) + 1,
        item.supersededOn,
      ],
    );
  }
}

describe('counting in the database equals the evaluator in memory', () => {
  let database: TestDatabase;
  let application: DataSource;
  let owner: DataSource;
  const repository = new CountingRepository();

  beforeAll(async () => {
    database = await createTestDatabase();
    application = await createDataSource(database.applicationUrl, { max: 2 }).initialize();
    owner = await createDataSource(database.superuserUrl, { max: 1 }).initialize();
    for (const [index, parentId] of PARENTS.entries()) {
      await owner.query(
        `insert into agency (id, code, name, level, kind, parent_id) values ($1, $2, $3, 'county', 'department', $4)`,
        [index + 1, `AG-${index + 1}`, `单位${index + 1}`, parentId],
      );
    }
  });
  afterAll(async () => {
    await application.destroy();
    await owner.destroy();
    await database.drop();
  });

  async function compare(
    register: { cases: Held<CountedCase>[]; proceedings: Held<CountedProceeding>[] },
    period: Period,
    rootId: number,
    agencyIds: readonly number[],
  ): Promise<void> {
    const within = <T>({ agencyId }: Held<T>): boolean => agencyIds.includes(agencyId);
    const cases = register.cases.filter(within).map(({ item }) => item);
    const spans = register.proceedings.filter(within).map(({ item }) => item);
    const scope = agencyIds.length > 1 ? 'tree' : 'own';
    await new TenantTransaction(application).readOnly({ agencyId: rootId, scope }, async (manager) => {
      for (const id of EDITION_IDS) {
        const edition = law().edition(id);
        const applications = applicationsTable(edition);
        // Without a list of agencies: row-level security alone must cut the register.
        const counted = sumCells(
          (await repository.applications(manager, applications, period, {})).values(),
          applications.cells.length,
        );
        expect([...counted]).toEqual(evaluateCells(applications.cells, cases, countsCase, period));
        const listed = await repository.applications(manager, applications, period, { agencyIds });
        expect([...sumCells(listed.values(), counted.length)]).toEqual([...counted]);
        const table = proceedingsTable(edition);
        const settled = sumCells(
          (await repository.proceedings(manager, table, period, {})).values(),
          table.cells.length,
        );
        expect([...settled]).toEqual(evaluateCells(table.cells, spans, countsProceeding, period));
        partition(counted, applications, cases, period);
      }
    });
  }

  /** No decided case stands in none or in two of the outcome rows. */
  function partition(
    counted: Int32Array,
    table: ReturnType<typeof applicationsTable>,
    cases: readonly CountedCase[],
    period: Period,
  ): void {
    const decided = cases.filter(
      (c) => c.handledOn && c.handledOn >= period.from && c.handledOn <= period.to,
    );
    const width = table.columns.length;
    const outcomeRows = table.rows.flatMap((row, r) => (row.outcomes ? [r] : []));
    const inRows = decided.map(
      (c) => outcomeRows.filter((r) => countsCase(table.cells[r * width + width - 1]!, c, period)).length,
    );
    expect(inRows.every((n) => n === 1)).toBe(true);
    const sum = outcomeRows.reduce((total, r) => total + counted[r * width + width - 1]!, 0);
    expect(sum).toBe(decided.length);
  }

  async function drillDown(
    register: { cases: Held<CountedCase>[]; proceedings: Held<CountedProceeding>[] },
    period: Period,
    rootId: number,
    agencyIds: readonly number[],
  ): Promise<number> {
    const scope = agencyIds.length > 1 ? 'tree' : 'own';
    const of = <T>(held: Held<T>[], counts: (item: T) => boolean): string[] =>
      held
        .filter(({ agencyId, item }) => agencyIds.includes(agencyId) && counts(item))
        .map(({ agencyId, id }) => `${agencyId}/${id}`)
        .sort();
    const edition = law().editionForYear(yearOf(period.from));
    const [applications, proceedings] = [applicationsTable(edition), proceedingsTable(edition)];
    await new TenantTransaction(application).readOnly({ agencyId: rootId, scope }, async (manager) => {
      for (const cell of applications.cells) {
        const expected = of(register.cases, (item) => countsCase(cell, item, period));
        const found = await pages(manager, expected.length, async (limit, after) =>
          (
            await objectRows<{ agency_id: number; case_id: number; part: number }>(
              manager,
              casePage(cell, period, { agencyIds }, { limit, ...(after && { after }) }),
            )
          ).map((row) => ({ agencyId: row.agency_id, caseId: row.case_id, part: row.part })),
        );
        expect(found.map((row) => `${row.agencyId}/${row.caseId}`).sort()).toEqual(expected);
        const [count] = await objectRows<{ count: number }>(manager, caseCount(cell, period, { agencyIds }));
        expect(count?.count).toBe(expected.length);
      }
      for (const cell of proceedings.cells) {
        const expected = of(register.proceedings, (item) => countsProceeding(cell, item, period));
        const rows = await objectRows<{ agency_id: number; proceeding_id: number }>(
          manager,
          proceedingPage(cell, period, { agencyIds }, { limit: 1000 }),
        );
        expect(rows.map((row) => `${row.agency_id}/${row.proceeding_id}`).sort()).toEqual(expected);
        const [count] = await objectRows<{ count: number }>(
          manager,
          proceedingCount(cell, period, { agencyIds }),
        );
        expect(count?.count).toBe(expected.length);
      }
    });
    return applications.cells.length + proceedings.cells.length;
  }

  /** Reads page after page of seven, so that cursors are crossed, also between agencies. */
  async function pages(
    manager: EntityManager,
    most: number,
    read: (limit: number, after?: CaseCursor) => Promise<CaseCursor[]>,
  ): Promise<CaseCursor[]> {
    const found: CaseCursor[] = [];
    for (let turn = 0; turn <= most + 1; turn += 1) {
      const page = await read(7, found.at(-1));
      found.push(...page);
      if (page.length < 7) return found;
    }
    throw new Error('the pages do not end');
  }

  it('for every cell of both editions, own and rolled up, years and free periods, on random registers', async () => {
    await fc.assert(
      fc.asyncProperty(registers, async (random) => {
        const register = { cases: hold(random.cases), proceedings: hold(random.proceedings) };
        await store(owner.manager, register.cases, register.proceedings);
        for (const period of periods) {
          await compare(register, period, 1, TREE);
          await compare(register, period, 2, [2, 4, 5, 6]);
          await compare(register, period, 6, [6]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    [2023, 190],
    [2020, 176],
  ])('the drill-down of all cells of %i lists what the cell counts (%i cells)', async (year, cells) => {
    await fc.assert(
      fc.asyncProperty(registers, async (random) => {
        const shift = (year - 2023) * 365 - (year < 2023 ? 1 : 0);
        const move = <T extends LocalDate | null>(day: T): T =>
          day === null ? day : (addDays(day, shift) as T);
        const register = {
          cases: hold(
            random.cases.map(
              ([agency, c]) =>
                [agency, { ...c, receivedOn: move(c.receivedOn), handledOn: move(c.handledOn) }] as const,
            ),
          ),
          proceedings: hold(
            random.proceedings.map(
              ([agency, p]) =>
                [
                  agency,
                  {
                    ...p,
                    acceptedOn: move(p.acceptedOn),
                    concludedOn: move(p.concludedOn),
                    supersededOn: move(p.supersededOn),
                  },
                ] as const,
            ),
          ),
        };
        await store(owner.manager, register.cases, register.proceedings);
        const period = { from: localDate(`${year}-01-01`), to: localDate(`${year}-12-31`) };
        expect(await drillDown(register, period, 1, TREE)).toBe(cells);
        await drillDown(register, period, 6, [6]);
        const turn = { from: localDate(`${year}-11-15`), to: localDate(`${year + 1}-02-10`) };
        await drillDown(register, turn, 1, TREE);
      }),
      { numRuns: 3 },
    );
  });
});
