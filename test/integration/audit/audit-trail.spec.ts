import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { genesisOf, hashOf } from '../../../src/platform/audit/entry-hash.js';
import { auditBench, reasonSealing } from '../../../src/cli/audit-bench.js';
import { DataKey } from '../../../src/platform/protection/data-key.js';
import { KeyRing } from '../../../src/platform/protection/key-ring.js';
import { PersonalDataCipher } from '../../../src/platform/protection/personal-data-cipher.js';
import { ChainReader } from '../../../src/audit/chain-reader.js';
import { ACTOR, AuditWorld, COUNTY, TOWN } from './audit-world.js';

let world: AuditWorld;
beforeAll(async () => {
  world = await AuditWorld.open();
});
afterAll(async () => {
  await world.close();
});

const entriesOf = async (chain: number) => {
  const reader = new ChainReader(world.bench.tenant, world.bench.system);
  return reader.within(chain, async (manager) => {
    const found = [];
    for await (const entry of reader.entries(manager, chain)) found.push(entry);
    return found;
  });
};

describe('the audit trail', () => {
  it('hashes in the database as the verifier does, whatever the texts', async () => {
    const texts = ['', '甲', 'a\u0000b'.replace('\u0000', '\u0001'), '𠮷', '"\\', 'x'.repeat(5000)];
    for (const text of texts)
      await world.record(TOWN, {
        actor: { accountId: null, username: text, machine: true },
        subject: { kind: text, id: text },
        facts: { z: text, a: [1, null, true, { b: text }], none: undefined },
        reason: text,
      });
    const entries = await entriesOf(TOWN);
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(entries[0]!.prev).toEqual(genesisOf(TOWN));
    for (const entry of entries) expect(hashOf(entry)).toEqual(entry.hash);
    expect(entries[1]!.facts).toBe('{"a":[1,null,true,{"b":"甲"}],"z":"甲"}');
    expect(entries[1]!.at).toBe('2026-11-23T01:00:00.000Z');
  });

  it('is there with its change, or neither is', async () => {
    const before = (await entriesOf(COUNTY)).length;
    const failing = world.bench.system.run(async (manager) => {
      await world.bench.trail.record(manager, COUNTY, {
        actor: ACTOR,
        action: 'case.received',
        subject: { kind: 'case', id: 1 },
      });
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    expect(await entriesOf(COUNTY)).toHaveLength(before);
  });

  it('has no gap and no fork when many write at once', async () => {
    const before = (await entriesOf(COUNTY)).length;
    const many = await Promise.all(Array.from({ length: 40 }, () => world.record(COUNTY)));
    expect(many.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => before + n + 1));
    const { chains } = await world.bench.verifier.one(COUNTY);
    expect(chains[0]).toMatchObject({ entries: before + 40, faultTotal: 0 });
  });

  it('keeps a reason sealed, and only a commitment in the chain', async () => {
    await world.record(COUNTY, { reason: '申请人王小明来电核对' });
    const { rows } = await world.attacker.query<{ all: string }>(
      `select (select string_agg(audit_entry::text, '') from audit_entry)
           || (select string_agg(encode(sealed, 'escape'), '') from audit_detail) as all`,
    );
    expect(rows[0]!.all).not.toContain('王小明');
    const entry = (await entriesOf(COUNTY)).at(-1)!;
    expect([entry.commitment?.length, entry.sealed === null]).toEqual([32, false]);
  });

  it('keeps its commitments when the data key is changed', async () => {
    const sealed = async () => (await entriesOf(COUNTY)).map((entry) => entry.sealed?.toString('hex'));
    const before = await sealed();
    const next = new PersonalDataCipher(new KeyRing(DataKey.random(), [world.key]));
    const reasons = before.filter((each) => each !== undefined).length;
    expect(reasons).toBeGreaterThan(0);
    expect(await reasonSealing(world.source, next).sealAll()).toBeGreaterThanOrEqual(reasons);
    expect(await sealed()).not.toEqual(before);
    const { verifier } = auditBench(world.source, next, world.place);
    expect((await verifier.all()).chains.map(({ faultTotal }) => faultTotal)).toEqual([0, 0]);
    const without = auditBench(world.source, PersonalDataCipher.ephemeral(), world.place);
    const { chains } = await without.verifier.one(COUNTY);
    expect(chains[0].faults.map(({ code }) => code)).toContain('reason.differs');
  });
});

describe('the rights of the application', () => {
  const acting = (chain: number, sql: string): Promise<unknown> =>
    world.bench.tenant.run({ agencyId: chain, scope: 'own' }, (manager) => manager.query(sql));

  it.each([
    ['insert', `insert into audit_entry select * from audit_entry`],
    ['update', `update audit_entry set action = 'x'`],
    ['delete', `delete from audit_entry`],
    ['truncate', `truncate audit_entry cascade`],
    ['update', `update audit_head set seq = 0`],
    ['delete', `delete from audit_head`],
    ['delete', `delete from audit_detail`],
    ['update', `update audit_detail set seq = 1`],
  ])('it may not %s: %s', async (_way, sql) => {
    await expect(acting(COUNTY, sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('it reads the chain it acts for, and no other', async () => {
    const seen = await acting(COUNTY, 'select distinct chain from audit_entry');
    expect(seen).toEqual([{ chain: COUNTY }]);
    expect(await acting(1, 'select 1 from audit_entry')).toEqual([]);
  });

  it('even the owner is refused by the guards', async () => {
    for (const sql of [
      `update audit_entry set action = 'x'`,
      `delete from audit_entry`,
      `truncate audit_entry cascade`,
      `truncate audit_detail`,
      `delete from audit_head`,
      `truncate audit_head`,
    ])
      await expect(world.attacker.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});
