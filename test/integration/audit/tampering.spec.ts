import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { AuditEntry } from '../../../src/platform/audit/audit-entry.js';
import { genesisOf, hashOf } from '../../../src/platform/audit/entry-hash.js';
import { auditBench } from '../../../src/cli/audit-bench.js';
import { publicKeyOf } from '../../../src/audit/anchor-key.js';
import { CrossAnchors } from '../../../src/audit/cross-anchors.js';
import { provenText, unknownTexts } from '../../../src/audit/verdict-words.js';
import { createDataSource } from '../../../src/schema.js';
import { temporaryAnchors } from '../../support/anchors.js';
import { AuditWorld, COUNTY, TOWN } from './audit-world.js';

/** How often each kind of edit is tried; the large proof does it a hundred times. */
const RUNS = Number(process.env.AUDIT_RUNS ?? 3);
const ENTRIES = 8;

let world: AuditWorld;
let chance: () => number;

beforeAll(async () => {
  world = await AuditWorld.open();
  let state = 20261123;
  chance = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
});
afterAll(async () => {
  await world.close();
});

async function fill(count: number, chain = COUNTY): Promise<void> {
  for (let n = 0; n < count; n += 1)
    await world.record(chain, { subject: { kind: 'case', id: n }, reason: '事由' });
}

/** Everything afresh: chains of eight entries, anchored. */
async function anchored(): Promise<void> {
  await world.attack('truncate audit_detail, audit_entry, audit_head');
  world.writeAnchorLines([]);
  await fill(ENTRIES);
  await fill(ENTRIES, TOWN);
  await world.bench.anchors.anchorAll();
}

const anyOf = (below: number, from = 1): number => from + Math.floor(chance() * (below - from + 1));

/** Reckons the hashes of a chain anew from an entry on, and its head with them: the work of somebody who knows how it is made. */
async function rewrite(chain: number): Promise<void> {
  const { rows } = await world.attacker.query<Omit<AuditEntry, 'hash' | 'prev'>>(
    `select chain, seq, version, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
            account_id as "accountId", username, via, action, subject_kind as "subjectKind", subject_id as "subjectId",
            facts, commitment from audit_entry where chain = ${chain} order by seq`,
  );
  let prev = genesisOf(chain);
  let statements = `update audit_entry set prev = sha256(prev || 'x'::bytea) where chain = ${chain};`;
  for (const row of rows) {
    const hash = hashOf({ ...row, prev });
    statements += `update audit_entry set prev = '\\x${prev.toString('hex')}', hash = '\\x${hash.toString('hex')}'
                    where chain = ${chain} and seq = ${row.seq};`;
    prev = hash;
  }
  statements += `update audit_head set seq = ${rows.length}, hash = '\\x${prev.toString('hex')}',
                        anchored_seq = least(anchored_seq, ${rows.length}) where chain = ${chain};`;
  await world.attack(statements);
}

const EDITS: Readonly<Record<string, () => Promise<void>>> = {
  'a field of an entry is changed': async () => {
    const fields = ['action', 'username', 'subject_id', 'facts', 'via'];
    const change: Record<string, string> = {
      via: `case via when 'system' then 'token' else 'system' end`,
      facts: `facts || ' '`,
    };
    const field = fields[anyOf(fields.length) - 1]!;
    const to = change[field] ?? `${field} || 'x'`;
    await world.attack(
      `update audit_entry set ${field} = ${to} where chain = ${COUNTY} and seq = ${anyOf(ENTRIES)}`,
    );
  },
  'the instant of an entry is moved': () =>
    world.attack(
      `update audit_entry set at = at - interval '${anyOf(5000)} milliseconds' where chain = ${COUNTY} and seq = ${anyOf(ENTRIES)}`,
    ),
  'an entry is deleted': () =>
    world.attack(`delete from audit_entry where chain = ${COUNTY} and seq = ${anyOf(ENTRIES - 1)}`),
  'the last entries are deleted, and the head put back': async () => {
    const left = anyOf(ENTRIES - 1);
    await world.attack(`delete from audit_detail where chain = ${COUNTY} and seq > ${left};
      delete from audit_entry where chain = ${COUNTY} and seq > ${left}`);
    await rewrite(COUNTY);
  },
  'an entry is put in between, and everything reckoned anew': async () => {
    const at = anyOf(ENTRIES);
    await world.attack(`update audit_detail set seq = seq + 100 where chain = ${COUNTY} and seq >= ${at};
      update audit_detail set seq = seq - 99 where chain = ${COUNTY} and seq > 100;
      update audit_entry set seq = seq + 100 where chain = ${COUNTY} and seq >= ${at};
      update audit_entry set seq = seq - 99 where chain = ${COUNTY} and seq > 100;
      insert into audit_entry select chain, ${at}, version, at, account_id, username, via, 'case.voided', subject_kind,
        subject_id, facts, null, sha256('between'), hash from audit_entry where chain = ${COUNTY} and seq = 1`);
    await rewrite(COUNTY);
  },
  'two entries change places': () => {
    const first = anyOf(ENTRIES - 1);
    return world.attack(`update audit_entry set seq = -1 where chain = ${COUNTY} and seq = ${first};
      update audit_entry set seq = ${first} where chain = ${COUNTY} and seq = ${first + 1};
      update audit_entry set seq = ${first + 1} where chain = ${COUNTY} and seq = -1`);
  },
  'an entry is changed and the chain reckoned anew': async () => {
    await world.attack(
      `update audit_entry set username = 'li' where chain = ${COUNTY} and seq = ${anyOf(ENTRIES)}`,
    );
    await rewrite(COUNTY);
  },
  'an entry of another chain takes its place': () => {
    const seq = anyOf(ENTRIES);
    return world.attack(`delete from audit_entry where chain = ${COUNTY} and seq = ${seq};
      update audit_entry set chain = ${COUNTY} where chain = ${TOWN} and seq = ${seq}`);
  },
  'the words to an entry are replaced': () =>
    world.attack(`update audit_detail set sealed = (select sealed from audit_detail d
      where d.chain = ${COUNTY} and d.seq = ${ENTRIES}) where chain = ${COUNTY} and seq = ${anyOf(ENTRIES - 1)}`),
  'a whole chain is dropped': () =>
    world.attack(`delete from audit_detail where chain = ${COUNTY}; delete from audit_entry where chain = ${COUNTY};
      delete from audit_head where chain = ${COUNTY}`),
};

async function faults(): Promise<number> {
  const { anchors, chains } = await world.bench.verifier.all();
  return chains.reduce((sum, { faultTotal }) => sum + faultTotal, anchors.faults.length);
}

describe('tampering', () => {
  it('an untouched trail has no fault', async () => {
    await anchored();
    expect(await faults()).toBe(0);
    const { chains } = await world.bench.verifier.all();
    const county = chains.find(({ chain }) => chain === COUNTY)!;
    // Its own entries, and the anchor of the town.
    expect(county).toMatchObject({ entries: ENTRIES + 1, anchoredSeq: ENTRIES + 1 });
  });

  it.each(Object.entries(EDITS))(
    '%s: found each time',
    async (_name, edit) => {
      let found = 0;
      for (let run = 0; run < RUNS; run += 1) {
        await anchored();
        await edit();
        if ((await faults()) > 0) found += 1;
      }
      expect([found, RUNS]).toEqual([RUNS, RUNS]);
    },
    600_000,
  );

  it('after the last anchor a chain that was reckoned anew is not found, and the verdict says up to where it knows', async () => {
    await anchored();
    await fill(4);
    await world.attack(
      `update audit_entry set username = 'li' where chain = ${COUNTY} and seq = ${ENTRIES + 3}`,
    );
    await rewrite(COUNTY);
    const { chains } = await world.bench.verifier.one(COUNTY);
    expect(chains[0]).toMatchObject({ faultTotal: 0, anchoredSeq: ENTRIES + 1, entries: ENTRIES + 5 });
  });
});

describe('up to where a verdict knows', () => {
  const verdict = async () => (await world.bench.verifier.one(COUNTY)).chains[0];

  it('the last anchor, and what came after it is unknown', async () => {
    await anchored();
    await fill(2);
    const whole = await verdict();
    expect([whole.provenSeq, whole.lastSeq]).toEqual([ENTRIES + 1, ENTRIES + 3]);
    expect(provenText(whole)).toContain('第 1 至 9 条记录没有被修改');
    expect(provenText(whole)).toContain('锚点签于 2026-11-23 09:00');
    expect(unknownTexts(whole)[0]).toBe('第 10 至 11 条在最后一个锚点之后，是否被整段改写过。');
  });

  it('the last anchor before the first fault, though later ones were kept', async () => {
    await anchored();
    await fill(4);
    await world.bench.anchors.anchorAll();
    await world.attack(
      `update audit_entry set username = 'li' where chain = ${COUNTY} and seq = ${ENTRIES + 3}`,
    );
    const broken = await verdict();
    expect([broken.provenSeq, broken.anchoredSeq]).toEqual([ENTRIES + 1, ENTRIES + 5]);
    expect(unknownTexts(broken)[0]).toBe('第 10 至 13 条：链上有不符，原来的内容是什么。');
  });

  it('nothing where there is no anchor, or where the first one differs', async () => {
    await world.attack('truncate audit_detail, audit_entry, audit_head');
    world.writeAnchorLines([]);
    expect(provenText(await verdict())).toBe('这条链还没有记录。');
    await fill(3);
    expect(provenText(await verdict())).toContain('还没有锚点');
    await anchored();
    await world.attack(`update audit_entry set username = 'li' where chain = ${COUNTY} and seq = 1`);
    expect([(await verdict()).provenSeq, provenText(await verdict())]).toEqual([
      0,
      expect.stringContaining('不能证明任何一条'),
    ]);
  });

  it('the words beside the chain take nothing from it', async () => {
    await anchored();
    await world.attack(`delete from audit_detail where chain = ${COUNTY} and seq = 2`);
    expect(await verdict()).toMatchObject({ faultTotal: 1, chainFaults: 0, provenSeq: ENTRIES + 1 });
  });

  it.each(['one', 'all'] as const)('an anchor that is made meanwhile is no fault (%s)', async (which) => {
    await anchored();
    const of = jest.spyOn(CrossAnchors.prototype, 'of').mockImplementationOnce(async function (
      this: CrossAnchors,
      ...asked
    ) {
      await fill(2);
      await world.bench.anchors.anchorAll();
      return this.of(...asked);
    });
    const { chains } =
      which === 'one' ? await world.bench.verifier.one(COUNTY) : await world.bench.verifier.all();
    of.mockRestore();
    expect(chains.flatMap(({ faults: found }) => found)).toEqual([]);
  });
});

describe('the file of anchors', () => {
  beforeEach(async () => {
    await anchored();
    await fill(1);
    await world.bench.anchors.anchorAll();
  });

  const codes = async (): Promise<string[]> =>
    (await world.bench.verifier.all()).anchors.faults.map(({ line, code }) => `${line} ${code}`);

  it('grows only for chains that have grown', async () => {
    const before = world.anchorLines().length;
    await world.bench.anchors.anchorAll();
    expect(world.anchorLines()).toHaveLength(before);
    await fill(1, TOWN);
    // The town, and those above it that its anchor went into: county, city, installation.
    expect(await world.bench.anchors.anchorAll()).toBe(4);
  });

  it('a changed line shows its signature, in every letter of it', async () => {
    const lines = world.anchorLines();
    const signature = (JSON.parse(lines[1]!) as { signature: string }).signature;
    const last = lines[1]!.indexOf(signature) + signature.length - 3;
    for (let at = last - 3; at <= last; at += 1) {
      const other = lines[1]![at] === 'A' ? 'B' : 'A';
      world.writeAnchorLines([
        lines[0]!,
        lines[1]!.slice(0, at) + other + lines[1]!.slice(at + 1),
        ...lines.slice(2),
      ]);
      expect(await codes()).toEqual(['2 line.signature', '3 line.order']);
    }
    world.writeAnchorLines(lines.map((line, n) => (n === 1 ? line.replace('"seq":', '"seq":1') : line)));
    expect(await codes()).toEqual(['2 line.signature', '3 line.order']);
  });

  it('shows a line that was taken out, changed places or was put in', async () => {
    const [first, second, ...rest] = world.anchorLines();
    world.writeAnchorLines([first!, ...rest]);
    expect(await codes()).toEqual(['2 line.order']);
    world.writeAnchorLines([second!, first!, ...rest]);
    expect(await codes()).toEqual(['1 line.order', '2 line.order', '3 line.order']);
    world.writeAnchorLines([first!, 'not an anchor', second!, ...rest]);
    expect(await codes()).toEqual(['2 line.unreadable', '3 line.order']);
  });

  it('cut at its end: the chains of superior agencies still have what is missing', async () => {
    world.writeAnchorLines(world.anchorLines().slice(0, 2));
    const { chains } = await world.bench.verifier.all();
    const county = chains.find(({ chain }) => chain === COUNTY)!;
    expect(county.faults.map(({ code }) => code)).toEqual(['anchor.unrecorded']);
  });

  it('signed with another key: no line counts', async () => {
    const other = temporaryAnchors();
    const publicKey = publicKeyOf(other.key);
    const verdict = await world.bench.verifier.all({ publicKey });
    expect(verdict.anchors.faults).toHaveLength(world.anchorLines().length);
    expect(verdict.anchors.lastAt).toBeNull();
  });

  it('several servers may anchor at once', async () => {
    const sources = await Promise.all(
      Array.from({ length: 4 }, () =>
        createDataSource(world.database.applicationUrl, { max: 2 }).initialize(),
      ),
    );
    const benches = sources.map((source) => auditBench(source, world.cipher, world.place));
    await fill(3, TOWN);
    const counts = await Promise.all(benches.map(({ anchors }) => anchors.anchorAll()));
    expect(counts.sort()).toEqual([0, 0, 0, 4]);
    await Promise.all(sources.map((source) => source.destroy()));
    expect(await faults()).toBe(0);
  });
});
