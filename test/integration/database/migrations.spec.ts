import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import {
  AGENCY_KINDS,
  AGENCY_LEVELS,
  APPLICANT_TYPES,
  CHANNELS,
  DECISION_CAUSES,
  DELIVERIES,
  OUTCOMES,
  OWN_COLUMNS,
  PROCEEDING_RESULTS,
  ROLES,
} from '../../../src/law/vocabularies/keys.js';
import {
  COMPLAINANTS,
  COMPLAINTS,
  JUDGMENT_FORMS,
  LAWSUIT_STAGES,
  LOSS_REASONS,
  ORDERS,
  REVIEW_STAGES,
} from '../../../src/law/proceedings/keys.js';
import { MIGRATIONS, createDataSource } from '../../../src/schema.js';
import { catalogOf } from '../../support/catalog.js';
import { createTestDatabase } from '../../support/database.js';
import type { TestDatabase } from '../../support/database.js';
import { TENANT_ROWS } from '../../support/tenant-rows.js';

const drift = async (source: DataSource): Promise<string[]> =>
  (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);

async function undoAll(source: DataSource): Promise<void> {
  for (const _ of MIGRATIONS) await source.undoLastMigration({ transaction: 'all' });
}

describe('migrations', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase({ migrated: false });
    source = await createDataSource(database.ownerUrl, { max: 2 }).initialize();
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('go up, down to nothing and up to the same schema', async () => {
    await source.runMigrations();
    const first = await catalogOf(database.ownerUrl);
    await undoAll(source);
    expect(await catalogOf(database.ownerUrl)).toEqual([]);
    await source.runMigrations();
    expect(await catalogOf(database.ownerUrl)).toEqual(first);
    expect(first.length).toBeGreaterThan(300);
  });

  it('go down from a database with data too', async () => {
    const rows = await createDataSource(database.superuserUrl, { max: 1 }).initialize();
    await rows.query(`insert into agency (id, code, name) values (1, 'county', '县')`);
    for (const sql of Object.values(TENANT_ROWS)) await rows.query(sql, [1, 1]);
    await rows.destroy();
    await undoAll(source);
    expect(await catalogOf(database.ownerUrl)).toEqual([]);
    await source.runMigrations();
  });

  it('leave nothing that the entities would change', async () => {
    expect(await drift(source)).toEqual([]);
  });

  it.each([
    'drop index ix_counted_case_year',
    'alter table review drop constraint ck_review_result',
    'alter table case_event drop constraint fk_case_event_case',
    'alter table account add column nickname text',
    'alter table opening alter column carried_in drop not null',
  ])('would show the drift of: %s', async (change) => {
    const clone = await createTestDatabase();
    const changed = await createDataSource(clone.ownerUrl, { max: 1 }).initialize();
    try {
      await changed.query(change);
      expect(await drift(changed)).not.toEqual([]);
    } finally {
      await changed.destroy();
      await clone.drop();
    }
  });
});

describe('the closed lists of the database', () => {
  let database: TestDatabase;
  let checks: Map<string, string>;

  beforeAll(async () => {
    database = await createTestDatabase();
    const catalog = await catalogOf(database.ownerUrl);
    checks = new Map(
      catalog.filter(({ what }) => what === 'constraint').map(({ name, text }) => [name, text]),
    );
  });

  afterAll(() => database.drop());

  it.each([
    ['agency.ck_agency_level', AGENCY_LEVELS],
    ['agency.ck_agency_kind', AGENCY_KINDS],
    ['account.ck_account_roles', ROLES],
    ['disclosure_case.ck_disclosure_case_channel', CHANNELS],
    ['case_applicant.ck_case_applicant_type', APPLICANT_TYPES],
    ['decision_round.ck_decision_round_cause', DECISION_CAUSES],
    ['decision_round.ck_decision_round_outcome', OUTCOMES],
    ['decision_round.ck_decision_round_delivery', DELIVERIES],
    ['decision_ground.ck_decision_ground_outcome', OUTCOMES],
    ['review.ck_review_result', PROCEEDING_RESULTS],
    ['lawsuit.ck_lawsuit_result', PROCEEDING_RESULTS],
    ['review.ck_review_stage', REVIEW_STAGES],
    ['review.ck_review_complainant', COMPLAINANTS],
    ['review.ck_review_ordered', ORDERS],
    ['review_part.ck_review_part_complaint', COMPLAINTS],
    ['review_part.ck_review_part_loss_reason', LOSS_REASONS],
    ['lawsuit.ck_lawsuit_stage', LAWSUIT_STAGES],
    ['lawsuit_part.ck_lawsuit_part_complaint', COMPLAINTS],
    ['lawsuit_instance.ck_lawsuit_instance_form', JUDGMENT_FORMS],
    ['disposal_word.ck_disposal_word_column', OWN_COLUMNS],
  ])('%s admits the keys of the law and no others', (name, keys) => {
    const admitted = [...(checks.get(name) ?? '').matchAll(/'([^']+)'::text/g)].map(([, key]) => key);
    expect(admitted).toEqual([...keys]);
  });

  it('codes of the projections reach as far as the lists', () => {
    expect(checks.get('counted_case.ck_counted_case_applicant_type')).toContain(
      `<= ${APPLICANT_TYPES.length})`,
    );
    expect(checks.get('counted_case.ck_counted_case_outcome')).toContain(`<= ${OUTCOMES.length})`);
    expect(checks.get('counted_proceeding.ck_counted_proceeding_result')).toContain(
      `<= ${PROCEEDING_RESULTS.length})`,
    );
  });
});
