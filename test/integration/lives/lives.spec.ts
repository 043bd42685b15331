import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { law } from '../../../src/law/law.js';
import { localDate } from '../../../src/law/local-date.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { applicationsTable } from '../../../src/reporting/definition/applications-table.js';
import { CountingRepository } from '../../../src/reports/counting.repository.js';
import { replaceCaseCounts } from '../../../src/reports/replace-counts.js';
import { createDataSource } from '../../../src/schema.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { plan } from '../../support/lives/life-plan.js';
import { liveThrough, type Step } from '../../support/lives/live-through.js';
import { modelTable, unbalanced } from '../../support/lives/model-table.js';
import { EVENTS } from '../../support/lives/model-rules.js';
import { proofNote } from '../../support/proof-note.js';

const RUNS = Number(process.env.LIVES_RUNS ?? 500);
/** A change is judged by the same lives as the one before it; the proof draws others each time. */
const SEED = process.env.LIVES_SEED ?? '20261129';
/** No new life begins after so many minutes, where they are told. */
const MINUTES = Number(process.env.LIVES_MINUTES ?? 0);
/** Lives that are in the register of one agency at the same time. */
const AT_ONCE = 500;
/** So many lives that none of the rarer events may be missing. */
const ALL_EVENTS = 5000;
const YEARS = [2025, 2026];

describe('random legal lives of a case', () => {
  let database: TestDatabase;
  let application: DataSource;
  let owner: DataSource;
  let tables = 0;
  const counting = new CountingRepository();

  beforeAll(async () => {
    database = await createTestDatabase();
    application = await createDataSource(database.applicationUrl, { max: 1 }).initialize();
    owner = await createDataSource(database.superuserUrl, { max: 1 }).initialize();
    await owner.query(
      `insert into agency (id, code, name, level, kind) values (1, 'AG', '某单位', 'county', 'department')`,
    );
  });
  afterAll(async () => {
    await application.destroy();
    await owner.destroy();
    await database.drop();
  });

  /** Step by step, all at once: after each the tables that the database counts are those of the model, and balance. */
  async function reconcile(lives: readonly (readonly Step[])[]): Promise<void> {
    await owner.query('delete from counted_case');
    const transaction = new TenantTransaction(application);
    const length = Math.max(...lives.map((steps) => steps.length));
    const table = applicationsTable(law().edition('2021'));
    for (let turn = 0; turn < length; turn += 1) {
      const moved = lives.flatMap((steps, index) => {
        const step = steps[turn];
        return step ? [{ rows: step.rows, index }] : [];
      });
      const placements = lives.map((steps) => (steps[turn] ?? steps.at(-1))?.placement);
      await transaction.run({ agencyId: 1, scope: 'own' }, async (manager) => {
        const owners = moved.map(({ index }) => ({ agency_id: 1, case_id: index }));
        await replaceCaseCounts(
          manager,
          owners,
          moved.flatMap(({ rows }) => rows),
        );
        for (const year of YEARS) {
          const period = { from: localDate(`${year}-01-01`), to: localDate(`${year}-12-31`) };
          const cells = await counting.applications(manager, table, period, {});
          const counted = [...(cells.get(1) ?? new Int32Array(table.cells.length))];
          expect(counted).toEqual(modelTable(placements, year));
          expect(unbalanced(counted)).toEqual([]);
          tables += 1;
        }
      });
    }
  }

  it(`${RUNS}: each step as a second model says, due on the day that is walked, and the tables balance after it`, async () => {
    const seen = new Map<string, number>();
    let lives: (readonly Step[])[] = [];
    let lived = 0;
    const count = async (): Promise<void> => {
      await reconcile(lives);
      lives = [];
    };
    await fc.assert(
      fc.asyncProperty(plan, async (life) => {
        lived += 1;
        lives.push(liveThrough(life, lives.length, seen));
        if (lives.length === AT_ONCE) await count();
      }),
      {
        numRuns: RUNS,
        ...(MINUTES > 0 && { interruptAfterTimeLimit: MINUTES * 60_000 }),
        ...(SEED !== '' && { seed: Number(SEED) }),
      },
    );
    if (lives.length > 0) await count();
    const steps = [...seen.values()].reduce((sum, one) => sum + one, 0);
    proofNote(
      `${lived} of ${RUNS} lives${lived < RUNS ? ` in ${MINUTES} minutes` : ''}, ${steps} steps (${seen.get('refused')} refused), ${tables} tables`,
    );
    for (const event of EVENTS) proofNote(`  ${event}: ${seen.get(event) ?? 0}`);
    // Of many lives some have every event of the table; otherwise nothing would be shown of it.
    if (lived >= ALL_EVENTS) expect(EVENTS.filter((event) => !seen.has(event))).toEqual([]);
  }, 3_600_000);
});
