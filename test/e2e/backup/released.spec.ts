import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { withClient } from '../../../src/platform/database/with-client.js';
import { MIGRATIONS } from '../../../src/schema.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { TestApp } from '../../support/http.js';
import { buildProduct } from '../../support/product.js';
import { factsOf, gongkai, makeFixture, openFixture, optionsIn } from '../../support/released-register.js';

/** Registers of released versions as test/upgrades keeps them (its README says how one is added), and one of the present state. */
const UPGRADES = join(__dirname, '..', '..', 'upgrades');
const PRESENT = 'the present state';
const VERSIONS = [...readdirSync(UPGRADES).filter((name) => name.endsWith('.tar.gz')), PRESENT];
/** A restore ends all sessions and is entered in the trail; a start may enter more. */
const CHANGED = ['audit_entry', 'audit_head', 'session'];
let folder: string;

beforeAll(async () => {
  buildProduct();
  folder = mkdtempSync(join(tmpdir(), 'gongkai-test-released-'));
  chmodSync(folder, 0o755);
  const made = join(folder, 'present.tar.gz');
  await makeFixture(join(folder, 'made'), made);
  const { GONGKAI_KEEP_FIXTURE: version } = process.env;
  if (version) copyFileSync(made, join(UPGRADES, `${version}.tar.gz`));
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(VERSIONS)('%s', (name) => {
  let database: TestDatabase;
  let data: string;

  beforeAll(async () => {
    database = await createTestDatabase({ migrated: false });
    data = join(folder, `data-${basename(name)}`);
  });
  afterAll(() => database.drop());

  it('comes to the present schema with every row, sum, file and report; chains hold, cases follow from their facts', async () => {
    const archive = name === PRESENT ? join(folder, 'present.tar.gz') : join(UPGRADES, name);
    const { backup, manifest, facts } = openFixture(archive, join(folder, `open-${basename(name)}`));
    await gongkai(data, database, 'restore', backup);
    await withClient(database.superuserUrl, async (client) => {
      const { rowCount } = await client.query('select from migrations');
      expect(rowCount).toBe(MIGRATIONS.length);
      for (const { name: table, rows } of manifest.tables.filter((each) => !CHANGED.includes(each.name))) {
        const { rows: found } = await client.query<{ n: number }>(
          `select count(*)::int as n from "${table}"`,
        );
        expect([table, found[0]?.n]).toEqual([table, rows]);
      }
    });
    expect(manifest.tables.filter(({ rows }) => rows > 0).length).toBeGreaterThan(25);
    for (const check of ['--audit', '--cases']) await gongkai(data, database, 'verify', check);
    const app = await TestApp.on(database, optionsIn(data));
    try {
      expect(await factsOf(await app.logIn())).toEqual(facts);
    } finally {
      await app.app.close();
    }
  }, 300_000);
});
