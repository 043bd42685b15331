import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Agency } from '../../../src/agencies/agency.entity.js';
import { SystemTransaction } from '../../../src/platform/database/system-transaction.js';
import { createDataSource } from '../../../src/schema.js';
import { createTestDatabase } from '../../support/database.js';
import type { TestDatabase } from '../../support/database.js';

/** What the closure must be, computed afresh from the parents. */
const FROM_PARENTS = `
  with recursive path as (
    select id as ancestor_id, id as descendant_id, 0 as depth from agency
    union all
    select path.ancestor_id, child.id, path.depth + 1 from path join agency child on child.parent_id = path.descendant_id
  )
  select * from path order by 1, 2`;
const STORED = 'select ancestor_id, descendant_id, depth from agency_closure order by 1, 2';

describe('the tree of agencies', () => {
  let database: TestDatabase;
  let source: DataSource;
  let system: SystemTransaction;

  const sql = (text: string): Promise<unknown> => system.run((manager) => manager.query(text));
  const expectRightClosure = async (): Promise<void> => {
    const [stored, right] = [await sql(STORED), await sql(FROM_PARENTS)];
    expect(stored).toEqual(right);
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.applicationUrl, { max: 3 }).initialize();
    system = new SystemTransaction(source);
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  beforeEach(async () => {
    await sql('delete from agency where is_demonstration');
    await sql(`insert into agency (id, code, name, parent_id, is_demonstration) values
      (1, 'province', '省', null, true), (2, 'city-a', '甲市', 1, true), (3, 'city-b', '乙市', 1, true),
      (4, 'county', '县', 2, true), (5, 'town', '镇', 4, true), (6, 'island', '外单位', null, true)`);
  });

  it('knows every agency below every other', async () => {
    await expectRightClosure();
    expect(await sql('select count(*) as n from agency_closure')).toEqual([{ n: 6 + 4 + 2 + 1 }]);
  });

  it('knows them also when children are written before their parents', async () => {
    await sql(`insert into agency (id, code, name, parent_id, is_demonstration) values
      (13, 'leaf', '末', 12, true), (12, 'middle', '中', 11, true), (11, 'top', '上', 1, true)`);
    await expectRightClosure();
  });

  it.each([
    ['under another parent', 'update agency set parent_id = 3 where id = 4'],
    ['to the top', 'update agency set parent_id = null where id = 2'],
    ['from the top into the depth', 'update agency set parent_id = 5 where id = 6'],
    ['up past its parent', 'update agency set parent_id = 1 where id = 5'],
    ['two at once', 'update agency set parent_id = 6 where id in (3, 4)'],
  ])('follows a subtree that moves %s', async (_where, move) => {
    await sql(move);
    await expectRightClosure();
  });

  it.each([2, 4, 5])('refuses to move a county under %s, itself or below', async (parent) => {
    await expect(sql(`update agency set parent_id = ${parent} where id = 2`)).rejects.toMatchObject({
      code: '23514',
    });
    await expectRightClosure();
  });

  it('stays right when a move meets another that is not committed yet', async () => {
    let second = Promise.resolve<unknown>(undefined);
    await system.run(async (manager) => {
      await manager.query('update agency set parent_id = 3 where id = 4');
      second = sql('update agency set parent_id = 6 where id = 2');
      await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 200))]);
    });
    await second;
    await expectRightClosure();
  });

  it('forgets what is deleted', async () => {
    await sql('delete from agency where id in (4, 5)');
    await expectRightClosure();
  });

  it('is written by its trigger only', async () => {
    await expect(sql('insert into agency_closure values (5, 1, 1)')).rejects.toMatchObject({ code: '42501' });
    await expect(sql('delete from agency_closure')).rejects.toMatchObject({ code: '42501' });
  });

  it('keeps real agencies, and never turns one into a demonstration', async () => {
    await system.run((manager) => manager.insert(Agency, { id: 70, code: 'REAL-1', name: '真实单位' }));
    const real = await system.run((manager) => manager.findOneByOrFail(Agency, { code: 'REAL-1' }));
    expect(real).toMatchObject({ id: 70, isDemonstration: false, level: null });
    await expect(sql(`delete from agency where id = ${real.id}`)).rejects.toMatchObject({ code: '23001' });
    await expect(
      sql(`update agency set is_demonstration = true where id = ${real.id}`),
    ).rejects.toMatchObject({ code: '23001' });
  });
});
