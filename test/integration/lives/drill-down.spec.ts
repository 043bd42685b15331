import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CountedLinesRepository } from '../../../src/annual-reports/candidate/counted-lines.repository.js';
import { CaseIntegrity } from '../../../src/cases/integrity/case-integrity.js';
import { law } from '../../../src/law/law.js';
import { localDate } from '../../../src/law/local-date.js';
import { EDITION_IDS } from '../../../src/law/vocabularies/keys.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { countsCase, countsProceeding } from '../../../src/reporting/compile/evaluate.js';
import { applicationsTable } from '../../../src/reporting/definition/applications-table.js';
import { applicationIdentities, proceedingIdentities } from '../../../src/reporting/definition/identities.js';
import { calendarYear } from '../../../src/reporting/definition/period.js';
import { proceedingsTable } from '../../../src/reporting/definition/proceedings-table.js';
import type { CaseLine, ProceedingLine } from '../../../src/reporting/snapshot/report-snapshot.js';
import { chainPlan, type ChainPlan } from '../../support/chains/chain-plan.js';
import { failuresOf } from '../../support/figures-of.js';
import { TestApp } from '../../support/http.js';
import { ContestedLives } from '../../support/lives/contested-life.js';
import { expectedCells, type ExpectedCell } from '../../support/lives/expected-cells.js';
import { plan, type Plan } from '../../support/lives/life-plan.js';
import { LivingRegister, type LivingAgency } from '../../support/lives/living-register.js';
import { modelTable } from '../../support/lives/model-table.js';
import { MovingClock } from '../../support/lives/moving-clock.js';
import { CellReader, printed, type Asked } from '../../support/lives/read-cells.js';
import { proofNote } from '../../support/proof-note.js';

const RUNS = Number(process.env.DRILL_DOWN_LIVES ?? 30);
/** A change is judged by the same lives as the one before it; the proof draws others each time, and says which. */
const GIVEN = process.env.DRILL_DOWN_SEED ?? '20261129';
const SEED = GIVEN === '' ? Date.now() % 2 ** 31 : Number(GIVEN);
/** So many lives, and every cell is read. */
const AT_ONCE = 1000;
const YEARS = [2025, 2026];
const CELLS = { '2021': 190, '2019': 176 } as const;
/** Three levels: a city above a county and an office, the county above a bureau. */
const TREE = [
  { code: 'city', level: 'prefecture', kind: 'government' },
  { code: 'county', level: 'county', kind: 'government', parentCode: 'city' },
  { code: 'bureau', level: 'county', kind: 'department', parentCode: 'county' },
];
const READINGS: readonly (Pick<Asked, 'code' | 'scope'> & { readonly covers: readonly string[] })[] = [
  { code: 'city', scope: 'rollup', covers: ['city', 'county', 'bureau'] },
  { code: 'county', scope: 'rollup', covers: ['county', 'bureau'] },
  ...TREE.map(({ code }) => ({ code, scope: 'own' as const, covers: [code] })),
];

interface Drawn {
  readonly life: Plan;
  readonly agency: number;
  /** Days after the receipt on which it came back as three, for one case in eight. */
  readonly split: number;
  readonly contested: ChainPlan | null;
}
const drawn: fc.Arbitrary<Drawn> = fc.record({
  life: plan,
  agency: fc.nat(TREE.length - 1),
  split: fc.nat(79),
  contested: fc.option(chainPlan, { freq: 2 }),
});

describe('random lives, recorded by the services, and every cell of every table', () => {
  let app: TestApp;
  let register: LivingRegister;
  let contested: ContestedLives;
  let reader: CellReader;
  let agencies: LivingAgency[] = [];
  const clock = new MovingClock(localDate('2027-01-15'));
  let [tables, cells, rows, pages] = [0, 0, 0, 0];

  beforeAll(async () => {
    app = await TestApp.start({ clock });
    const admin = await app.logIn();
    for (const one of TREE) await admin.post('/agencies', { name: `某${one.code}`, ...one });
    const context = { agencyId: 1, scope: 'tree' } as const;
    agencies = await app.app
      .get(TenantTransaction)
      .readOnly(context, (manager) =>
        manager.query<LivingAgency[]>('select id, code from agency order by id'),
      );
    register = new LivingRegister(app.app, clock);
    contested = new ContestedLives(register, localDate('2026-12-31'));
    reader = new CellReader(app.app, RUNS > 1000 ? 500 : 40);
  });
  afterAll(() => app.stop());

  async function live({ life, agency, split, contested: course }: Drawn): Promise<void> {
    const { setting, turns } = life;
    const first = await register.received(agencies[agency]!, { ...setting, inSystem: false });
    const lived = [first];
    if (split < 10) lived.push(...(await register.split(first, split, split % 2 === 0)));
    let last = setting.receivedOn;
    // Parts live otherwise than the original: from its turns, backwards.
    for (const [index, one] of lived.entries())
      last = await register.live(one, index === 0 ? turns : turns.toReversed().slice(index));
    if (course) await contested.contest(lived.at(-1)!, course, last);
  }

  /** What goes on in one agency waits for nothing in another. */
  const liveIn = (agency: number, lives: readonly Drawn[]): Promise<void> =>
    clock.apart(async () => {
      for (const one of lives) if (one.agency === agency) await live(one);
    });

  /** All lines that snapshots of these agencies would have, by what each counts for. */
  async function linesOf(
    codes: readonly string[],
    year: number,
  ): Promise<{ cases: (readonly [string, CaseLine])[]; proceedings: (readonly [string, ProceedingLine])[] }> {
    const [lines, transaction] = [new CountedLinesRepository(), app.app.get(TenantTransaction)];
    const found = {
      cases: [] as (readonly [string, CaseLine])[],
      proceedings: [] as (readonly [string, ProceedingLine])[],
    };
    for (const { id, code } of agencies.filter((agency) => codes.includes(agency.code)))
      await transaction.readOnly({ agencyId: id, scope: 'own' }, async (manager) => {
        const [now] = await manager.query<{ at: string }[]>('select clock_timestamp()::text as at');
        const cases = await lines.cases(manager, id, year, now!.at);
        const proceedings = await lines.proceedings(manager, id, year, now!.at);
        found.cases.push(...cases.map((line) => [`${code}/${line.caseNo}`, line] as const));
        found.proceedings.push(...proceedings.map((line) => [`${code}/${line.ref}`, line] as const));
      });
    return found;
  }

  async function compare(
    reading: (typeof READINGS)[number],
    year: number,
    id: keyof typeof CELLS,
  ): Promise<void> {
    const edition = law().edition(id);
    const { code, scope, covers } = reading;
    const asked = { code, scope, year, edition: id };
    const within = <T extends { readonly agency: LivingAgency }>(all: readonly T[]): T[] =>
      all.filter(({ agency }) => covers.includes(agency.code));
    const [cases, chains] = [within(register.cases), within(contested.chains)];
    const expected = expectedCells(edition, year, cases, chains);
    expect(expected).toHaveLength(CELLS[id]);
    const read = await reader.read(asked);
    expect(failuresOf(read)).toEqual([]);
    if (id === '2021') {
      const reckoned = modelTable(
        cases.map(({ model }) => model.placement),
        year,
      );
      expect(read.applications.rows.flatMap(({ values }) => values)).toEqual(reckoned);
    }
    const [three, four] = [applicationsTable(edition), proceedingsTable(edition)];
    const lines = await linesOf(covers, year);
    const columns = three.columns.map(({ key }) => key);
    const lists: (readonly string[])[] = [];
    for (const [index, cell] of expected.entries()) {
      const { table, row, column, records } = cell;
      const place = { ...asked, table, row, column };
      const listed = await reader.list(place);
      const found = listed.records.toSorted();
      const counting =
        table === 'applications'
          ? lines.cases.filter(([, line]) => countsCase(three.cells[index]!, line, calendarYear(year)))
          : lines.proceedings.filter(([, line]) =>
              countsProceeding(four.cells[index - three.cells.length]!, line, calendarYear(year)),
            );
      const what = (records: readonly string[], number: number) => ({ place, number, records });
      const right = what(records, records.length);
      expect(what(found, printed(read, place, columns))).toEqual(right);
      expect(what(counting.map(([called]) => called).sort(), listed.count)).toEqual(right);
      expect(new Set(found).size).toBe(found.length);
      lists.push(found);
      cells += 1;
      rows += found.length;
      pages += listed.pages;
    }
    sumsAreUnions(id, expected, lists);
    tables += 1;
  }

  /** Where cells add up in the table, those behind them are the same records, each as often. */
  function sumsAreUnions(
    id: keyof typeof CELLS,
    expected: readonly ExpectedCell[],
    lists: readonly (readonly string[])[],
  ): void {
    const edition = law().edition(id);
    const before = applicationsTable(edition).cells.length;
    expect(lists).toHaveLength(expected.length);
    const union = (positions: readonly number[], from: number): string[] =>
      positions.flatMap((at) => lists[from + at]!).sort();
    for (const { words, expected: left, actual } of applicationIdentities(applicationsTable(edition)))
      expect([words, ...union(actual, 0)]).toEqual([words, ...union(left, 0)]);
    for (const { group, expected: left, actual } of proceedingIdentities(proceedingsTable(edition)))
      expect([group, ...union(actual, before)]).toEqual([group, ...union(left, before)]);
  }

  /** Nothing that is stored of a case differs from a replay of its facts. */
  async function nothingDiffers(): Promise<void> {
    const transaction = app.app.get(TenantTransaction);
    for (const { id } of agencies)
      await transaction.readOnly({ agencyId: id, scope: 'own' }, async (manager) => {
        for await (const { differing } of app.app.get(CaseIntegrity).all(manager, id))
          expect(differing).toEqual([]);
      });
  }

  async function readEverything(): Promise<void> {
    clock.day = localDate('2027-01-15');
    for (const year of YEARS)
      for (const id of EDITION_IDS) await Promise.all(READINGS.map((reading) => compare(reading, year, id)));
  }

  it(`${RUNS}: behind every cell stand as many records as it says, own and rolled up, in both editions`, async () => {
    const lives = fc.sample(drawn, { numRuns: RUNS, seed: SEED });
    for (let at = 0; at < RUNS; at += AT_ONCE) {
      await Promise.all(agencies.map((_, agency) => liveIn(agency, lives.slice(at, at + AT_ONCE))));
      await nothingDiffers();
      await readEverything();
    }
    const { cases, steps, refused, splits } = register;
    proofNote(`seed ${SEED}`);
    proofNote(
      `${lives.length} lives: ${cases.length} cases in ${agencies.length} agencies of three levels, ${steps} steps (${refused} refused), ${splits} splits`,
    );
    proofNote(
      `${contested.chains.length} reviews and lawsuits, ${contested.steps} steps (${contested.refused} refused), ${contested.followed} facts followed for the cases`,
    );
    proofNote(
      `${tables} tables, ${cells} cells, ${pages} pages with ${rows} records, each as the cell, the models and the lines of a snapshot`,
    );
    expect(Math.min(splits, contested.chains.length, contested.followed)).toBeGreaterThan(0);
  }, 3_600_000);
});
