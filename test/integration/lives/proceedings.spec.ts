import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import type { CountedProceeding } from '../../../src/domain/proceeding/proceeding-facts.js';
import { RECOMMENDED_COUNTING_RULES } from '../../../src/domain/counting-rules.js';
import { checkRecord } from '../../../src/imports/ledger/rules/check-record.js';
import { law } from '../../../src/law/law.js';
import { firstDayOf, lastDayOf, yearOf } from '../../../src/law/local-date.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { rebuilt } from '../../../src/proceedings/proceeding-file.js';
import { placementsOf } from '../../../src/proceedings/placement/placements.js';
import { spansOf } from '../../../src/proceedings/write-proceeding.js';
import { countsProceeding, evaluateCells } from '../../../src/reporting/compile/evaluate.js';
import { proceedingsTable } from '../../../src/reporting/definition/proceedings-table.js';
import { countedProceedingRow, PROCEEDING_KINDS } from '../../../src/reports/counted-rows.js';
import { CountingRepository } from '../../../src/reports/counting.repository.js';
import { replaceProceedingCounts } from '../../../src/reports/replace-counts.js';
import { createDataSource } from '../../../src/schema.js';
import { nightOf } from '../../support/chains/chain-model.js';
import { chainPlan } from '../../support/chains/chain-plan.js';
import { LAST, walk, type WalkedChain } from '../../support/chains/chain-walk.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { proofNote } from '../../support/proof-note.js';

const RUNS = Number(process.env.CHAINS_RUNS ?? 1000);
const SEED = process.env.CHAINS_SEED ?? '20261129';
const YEARS = [2023, 2024, 2025, 2026, 2027];
const RULES = RECOMMENDED_COUNTING_RULES;

/** The cell of table 四 in which a chain stands for a year, by the second reckoning; undefined: none. */
function cellOf(chain: WalkedChain, year: number): string | undefined {
  const night = nightOf(chain, lastDayOf(year));
  if (night.state === 'none') return undefined;
  if (night.state === 'pending') return 'pending';
  return yearOf(night.settledOn!) === year ? night.result : undefined;
}

/** By the spans of the product: in which year it was accepted, and in which one it came back after it had been counted. */
function movements(spans: readonly CountedProceeding[]): {
  accepted: number | undefined;
  reopened: number[];
} {
  const reopened = spans.slice(1).flatMap((span, index) => {
    const former = spans[index]!;
    return former.concludedOn !== null && yearOf(former.concludedOn) < yearOf(span.acceptedOn)
      ? [yearOf(span.acceptedOn)]
      : [];
  });
  return { accepted: spans[0] && yearOf(spans[0].acceptedOn), reopened };
}

describe('random chains of reviews and lawsuits', () => {
  let database: TestDatabase;
  let application: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    application = await createDataSource(database.applicationUrl, { max: 1 }).initialize();
    const owner = await createDataSource(database.superuserUrl, { max: 1 }).initialize();
    await owner.query(
      `insert into agency (id, code, name, level, kind) values (1, 'AG', '某单位', 'county', 'department')`,
    );
    await owner.destroy();
  });
  afterAll(async () => {
    await application.destroy();
    await database.drop();
  });

  it(`${RUNS}: each counts as a second reckoning says, the years join, and the database counts the same`, async () => {
    const chains: { chain: WalkedChain; spans: CountedProceeding[] }[] = [];
    let steps = 0;
    fc.assert(
      fc.property(chainPlan, (plan) => {
        const chain = walk(plan);
        steps += chain.log.length;
        const spans = spansOf(chain.record, RULES);
        const placed = placementsOf(spans, LAST);
        for (const year of YEARS.slice(0, -1)) {
          const found = placed.filter((one) => one.year === year).map(({ column }) => column);
          const expected = cellOf(chain, year);
          expect(found).toEqual(expected === undefined ? [] : [expected]);
        }
        // What is recorded here is a good record of the ledger, and what was struck out leaves nothing behind.
        expect(checkRecord(chain.record, { line: 1 }, LAST).refusals).toEqual([]);
        const struck = new Set(chain.log.map(({ corrects }) => corrects));
        const held = chain.log.filter(({ seq, type }) => type !== 'corrected' && !struck.has(seq));
        expect(rebuilt(chain.brought, held)).toEqual(chain.record);
        chains.push({ chain, spans });
      }),
      { numRuns: RUNS, ...(SEED !== '' && { seed: Number(SEED) }) },
    );
    const each = { ...RULES, litigationUnit: 'instance' as const };
    const byInstance = chains.map(({ chain }) => spansOf(chain.record, each));
    await databaseCountsThem(byInstance);
    noneWaitsForEver(chains, byInstance);
    await databaseCountsThem(chains.map(({ spans }) => spans));
    yearsJoin(chains.map(({ spans }) => spans));
    const kinds = chains.filter(({ spans }) => spans.length > 1).length;
    expect(kinds).toBeGreaterThan(RUNS / 100);
    proofNote(`${chains.length} chains, ${steps} steps, ${kinds} came back after an appeal`);
  }, 3_600_000);

  const cells = proceedingsTable(law().edition('2021')).cells;
  const tableOf = (spans: readonly CountedProceeding[], year: number): number[] =>
    evaluateCells(cells, spans, countsProceeding, { from: firstDayOf(year), to: lastDayOf(year) });

  async function databaseCountsThem(all: readonly (readonly CountedProceeding[])[]): Promise<void> {
    const counting = new CountingRepository();
    await new TenantTransaction(application).run({ agencyId: 1, scope: 'own' }, async (manager) => {
      const kindOf = (spans: readonly CountedProceeding[]) =>
        spans[0]?.group === 'review' ? 'review' : 'lawsuit';
      const owners = all.map((spans, index) => ({
        agency_id: 1,
        kind: PROCEEDING_KINDS[kindOf(spans)],
        proceeding_id: index + 1,
      }));
      const rows = all.flatMap((spans, index) =>
        spans.map((span) => countedProceedingRow(1, kindOf(spans), index + 1, span)),
      );
      await replaceProceedingCounts(manager, owners, rows);
      for (const year of YEARS) {
        const period = { from: firstDayOf(year), to: lastDayOf(year) };
        const counted = await counting.proceedings(
          manager,
          proceedingsTable(law().edition('2021')),
          period,
          {},
        );
        expect([...(counted.get(1) ?? [])]).toEqual(tableOf(all.flat(), year));
      }
    });
  }

  /** Of a suit that is over, no instance is 尚未审结 at the end of what was walked. */
  function noneWaitsForEver(
    chains: readonly { readonly chain: WalkedChain; readonly spans: readonly CountedProceeding[] }[],
    byInstance: readonly (readonly CountedProceeding[])[],
  ): void {
    const over = chains.flatMap(({ spans }, index) =>
      spans.length > 0 && spans.every(({ concludedOn }) => concludedOn !== null)
        ? [byInstance[index] ?? []]
        : [],
    );
    const pending = cells.findIndex(({ group, counts }) => group === 'suitDirect' && counts === 'pending');
    expect(over.length).toBeGreaterThan(RUNS / 10);
    for (const spans of over) {
      const retried = spans.length > 0 && spans.at(-1)?.concludedOn === null;
      if (!retried) expect(tableOf(spans, 2028)[pending]).toBe(0);
    }
  }

  /** 总计(Y) = 尚未审结(Y−1) + newly accepted(Y) + reopened(Y), in each of the three groups. */
  function yearsJoin(all: readonly (readonly CountedProceeding[])[]): void {
    const groups = proceedingsTable(law().edition('2021')).groups;
    const cell = (year: number, group: string, counts: string): number =>
      tableOf(all.flat(), year)[cells.findIndex((one) => one.group === group && one.counts === counts)] ?? 0;
    for (const group of groups) {
      const ofGroup = all.filter(([first]) => first?.group === group).map(movements);
      for (const year of YEARS.slice(1)) {
        const accepted = ofGroup.filter((one) => one.accepted === year).length;
        const reopened = ofGroup.flatMap((one) => one.reopened).filter((one) => one === year).length;
        expect(cell(year, group, 'all')).toBe(cell(year - 1, group, 'pending') + accepted + reopened);
        expect(accepted + cell(year - 1, group, 'pending')).toBeGreaterThan(0);
      }
    }
  }
});
