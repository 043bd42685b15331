import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { withClient } from '../../../src/platform/database/with-client.js';
import { createDataSource } from '../../../src/schema.js';
import { FULL_LEDGER as LEDGER } from '../../fixtures/full-ledger.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { CIPHER, importRecords } from '../../support/imports.js';

const TABLES = [
  'agency',
  'import_batch',
  'disclosure_case',
  'case_applicant',
  'decision_round',
  'decision_ground',
  'case_event',
  'review',
  'review_case',
  'review_part',
  'lawsuit',
  'lawsuit_instance',
  'normative_document',
  'annual_figure',
  'opening',
  'counted_case',
  'counted_proceeding',
];

let database: TestDatabase;
let source: DataSource;

/** Past row-level security: what is really there. */
const rows = <Row = Record<string, unknown>>(sql: string): Promise<Row[]> =>
  withClient(database.superuserUrl, async (client) => (await client.query(sql)).rows as Row[]);

async function counts(): Promise<Record<string, number>> {
  const parts = TABLES.map((table) => `select '${table}' as name, count(*)::int as n from ${table}`);
  const found = await rows<{ name: string; n: number }>(parts.join(' union all '));
  return Object.fromEntries(found.filter(({ n }) => n > 0).map(({ name, n }) => [name, n]));
}

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource(database.applicationUrl, { max: 4 }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});
beforeEach(async () => {
  await rows(`set session_replication_role = replica; ${TABLES.map((table) => `delete from ${table}`).join(';')};
    delete from agency_closure`);
});

describe('import of a ledger into a database of its own', () => {
  it('stores every record with all its fields', async () => {
    const result = await importRecords(source, LEDGER, {
      by: { accountId: 1, username: 'reporter1', machine: false },
    });
    expect(result).toMatchObject({ accepted: 9, repeated: 0, refused: [], refusedTotal: 0 });
    expect(result.warnings.map(({ code, line }) => [line, code])).toEqual([
      [3, 'channel.mail'],
      [4, 'merged.undated'],
    ]);
    expect(await counts()).toEqual({
      agency: 1,
      import_batch: 1,
      disclosure_case: 2,
      case_applicant: 4,
      decision_round: 2,
      decision_ground: 1,
      case_event: 6,
      review: 1,
      review_case: 2,
      review_part: 2,
      lawsuit: 1,
      lawsuit_instance: 1,
      normative_document: 1,
      annual_figure: 3,
      opening: 1,
      counted_case: 2,
      counted_proceeding: 3,
    });
    expect(await rows('select code, name, level, kind from agency')).toEqual([
      { code: 'ledger', name: '台账单位', level: 'county', kind: 'department' },
    ]);
    expect(await rows('select file_name, mode, accepted, refused, recorded_by from import_batch')).toEqual([
      { file_name: '台账.jsonl', mode: 'all', accepted: 9, refused: 0, recorded_by: 'reporter1' },
    ]);
  });

  it('keeps the fields of a case where they belong', async () => {
    await importRecords(source, LEDGER);
    expect(await rows(`select * from disclosure_case where ref = 'A1'`)).toMatchObject([
      {
        case_no: '2024-1',
        channel: 'registeredMail',
        submitted_on: '2023-12-31',
        received_on: '2024-01-02',
        form: '纸质',
        delivery_wanted: '邮寄',
        origin_kind: 'transfer',
        origin_ref: 'X',
        fee_units: 2,
        closed_on: null,
        version: 1,
      },
    ]);
    const people = await rows<Record<string, unknown> & { agency_id: number; email: Buffer | null }>(
      `select agency_id, position, role, type, name, id_number is not null as numbered, email
         from case_applicant order by case_id, position`,
    );
    expect(
      people.map(({ agency_id, email, ...person }) => ({
        ...person,
        email: email && CIPHER.open(agency_id, 'email', email),
      })),
    ).toEqual([
      { position: 1, role: 'principal', type: 'naturalPerson', name: '张三', numbered: true, email: 'a@b' },
      { position: 2, role: 'coApplicant', type: 'other', name: '某委员会', numbered: false, email: null },
      { position: 3, role: 'representative', type: null, name: '李四', numbered: false, email: null },
      { position: 1, role: 'principal', type: 'other', name: '某社', numbered: false, email: null },
    ]);
    expect(
      await rows(
        'select round, cause, by_ref, outcome, delivery, mail_no, signed_on, dispatched_on, served_on from decision_round order by round',
      ),
    ).toEqual([
      {
        round: 1,
        cause: 'first',
        by_ref: null,
        outcome: 'refused.thirdParty',
        delivery: 'post',
        mail_no: 'E1',
        signed_on: '2024-02-01',
        dispatched_on: '2024-02-02',
        served_on: '2024-02-05',
      },
      {
        round: 2,
        cause: 'redo',
        by_ref: 'R1',
        outcome: 'granted',
        delivery: 'direct',
        mail_no: null,
        signed_on: null,
        dispatched_on: null,
        served_on: '2024-08-01',
      },
    ]);
    expect(
      await rows(
        'select seq, type, occurred_on, served_on, received_on, reply_within_working_days as reply, working_days, party, opinion, approved_by, amount_fen from case_event order by seq',
      ),
    ).toMatchObject([
      { seq: 1, type: 'supplementRequested', occurred_on: '2024-01-05', served_on: '2024-01-06', reply: 10 },
      { seq: 2, type: 'supplementReceived' },
      { seq: 3, type: 'thirdPartyConsulted', party: '甲', received_on: '2024-01-12' },
      { seq: 4, type: 'thirdPartyReplied', opinion: 'objects' },
      { seq: 5, type: 'extended', working_days: 20, approved_by: '王五' },
      { seq: 6, type: 'feeNoticed', amount_fen: 30029 },
    ]);
  });

  it('counts cases and proceedings as the law does, and links what belongs together', async () => {
    await importRecords(source, LEDGER);
    expect(
      await rows(
        'select part, applicant_type, received_on, received_year, handled_on, handled_year, outcome from counted_case order by case_id',
      ),
    ).toEqual([
      {
        part: 1,
        applicant_type: 1,
        received_on: '2024-01-02',
        received_year: 2024,
        handled_on: '2024-02-02',
        handled_year: 2024,
        outcome: 6,
      },
      {
        part: 1,
        applicant_type: 6,
        received_on: '2024-03-29',
        received_year: 2024,
        handled_on: null,
        handled_year: 9999,
        outcome: null,
      },
    ]);
    expect(
      await rows(
        'select kind, span, "group", accepted_on, concluded_on, result, superseded_on from counted_proceeding order by kind, span',
      ),
    ).toEqual([
      {
        kind: 1,
        span: 1,
        group: 1,
        accepted_on: '2024-04-05',
        concluded_on: '2024-05-20',
        result: 2,
        superseded_on: null,
      },
      {
        kind: 2,
        span: 1,
        group: 3,
        accepted_on: '2024-06-01',
        concluded_on: '2024-12-20',
        result: 1,
        superseded_on: '2025-01-03',
      },
      {
        kind: 2,
        span: 2,
        group: 3,
        accepted_on: '2025-01-03',
        concluded_on: null,
        result: null,
        superseded_on: null,
      },
    ]);
    expect(
      await rows(`select c.ref as case, r.ref as review from lawsuit l join disclosure_case c on c.id = l.case_id
        join review r on r.id = l.review_id`),
    ).toEqual([{ case: 'A1', review: 'R1' }]);
  });

  it('keeps money exactly, in 分', async () => {
    await importRecords(source, LEDGER);
    expect(
      await rows('select item, scope, quantity, amount_fen, narrative from annual_figure order by item'),
    ).toEqual([
      { item: 'fees.amountWan', scope: 'own', quantity: null, amount_fen: 18_651_064_104, narrative: null },
      { item: 'licensing.decisions', scope: 'tree', quantity: 447228, amount_fen: null, narrative: null },
      { item: 'narrative.overview', scope: 'own', quantity: null, amount_fen: null, narrative: '总体情况' },
    ]);
    expect(await rows('select carried_in, pending_review, pending_suit_direct from opening')).toEqual([
      { carried_in: [1, 0, 0, 0, 0, 2], pending_review: 1, pending_suit_direct: null },
    ]);
  });

  it('takes trees of agencies, each with its own batch', async () => {
    const application = (ref: string, agency: string): object => ({
      ...LEDGER[3],
      ref,
      agency,
      mergedInto: null,
    });
    const agencies = [
      { kind: 'agency', code: 'dept', name: '某局', parent: 'gov' },
      { kind: 'agency', code: 'gov', name: '某县', agencyKind: 'government' },
      { kind: 'agency', code: 'other', name: '外县', agencyKind: 'government' },
    ];
    const result = await importRecords(source, [
      ...agencies,
      application('A1', 'dept'),
      application('A2', 'other'),
      application('A3', 'gov'),
    ]);
    expect(result).toMatchObject({ accepted: 6, refused: [] });
    expect(
      await rows(`select code, (select count(*)::int from disclosure_case c where c.agency_id = a.id) as cases,
        (select accepted from import_batch b where b.agency_id = a.id) as accepted from agency a order by code`),
    ).toEqual([
      { code: 'dept', cases: 1, accepted: 1 },
      { code: 'gov', cases: 1, accepted: 1 },
      { code: 'other', cases: 1, accepted: 1 },
    ]);
  });

  it('takes an empty file as an empty register', async () => {
    expect(await importRecords(source, [])).toMatchObject({ accepted: 0, refused: [] });
    expect(await counts()).toEqual({ agency: 1 });
  });

  it('leaves nothing behind where one line is refused', async () => {
    const result = await importRecords(source, [
      ...LEDGER,
      { ...LEDGER[3], ref: 'A3', receivedOn: '2024-02-30' },
    ]);
    expect(result).toMatchObject({
      accepted: 0,
      refused: [{ line: 10, field: 'receivedOn', code: 'date.impossible' }],
    });
    expect(await counts()).toEqual({});
  });

  it('takes the valid lines where asked to', async () => {
    const bad = { ...LEDGER[3], ref: 'A3', receivedOn: '2024-02-30' };
    const review = { kind: 'review', ref: 'R3', application: 'A3', acceptedOn: '2024-04-05' };
    const result = await importRecords(source, [bad, review, LEDGER[3], LEDGER[2], LEDGER[1]], {
      mode: 'valid',
    });
    expect(result).toMatchObject({ accepted: 3, refusedTotal: 2 });
    expect(await counts()).toMatchObject({ disclosure_case: 2, review: 1 });
    expect(await rows('select accepted, refused, mode from import_batch')).toEqual([
      { accepted: 3, refused: 2, mode: 'valid' },
    ]);
  });

  it('leaves nothing behind where the database fails in the middle', async () => {
    await rows(`create function fail_late() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
      create trigger tr_fail_late before insert on opening for each row execute function fail_late()`);
    try {
      await expect(importRecords(source, LEDGER)).rejects.toThrow('disk full');
      expect(await counts()).toEqual({});
    } finally {
      await rows('drop trigger tr_fail_late on opening; drop function fail_late()');
    }
  });
});

describe('import of a ledger into an agency of the server', () => {
  let into: { id: number; code: string };
  beforeEach(async () => {
    const [gov] = await rows<{ id: number; code: string }>(
      `insert into agency (code, name, level, kind) values ('gov', '某县', 'county', 'government') returning id, code`,
    );
    await rows(
      `insert into agency (code, name, parent_id) values ('dept', '某局', ${gov!.id}), ('else', '外局', null)`,
    );
    into = gov!;
  });

  it('recognises what was imported before, and refuses what changed', async () => {
    expect(await importRecords(source, LEDGER, { into })).toMatchObject({ accepted: 9, repeated: 0 });
    const before = await counts();
    expect(await importRecords(source, LEDGER, { into })).toMatchObject({
      accepted: 0,
      repeated: 9,
      refused: [],
    });
    expect(await counts()).toEqual(before);
    const changed = LEDGER.map((record) => (record.ref === 'A2' ? { ...record, description: '乙' } : record));
    expect(await importRecords(source, changed, { into })).toMatchObject({
      accepted: 0,
      refused: [{ line: 4, code: 'record.changed' }],
    });
    expect(await counts()).toEqual(before);
  });

  it('finds in the system what the new file points to', async () => {
    await importRecords(source, LEDGER, { into });
    const review = { kind: 'review', ref: 'R2', application: 'A2', acceptedOn: '2025-01-05' };
    expect(await importRecords(source, [review], { into })).toMatchObject({ accepted: 1 });
    expect(
      await rows(
        `select c.ref from review_case l join disclosure_case c on c.id = l.case_id join review r on r.id = l.review_id where r.ref = 'R2'`,
      ),
    ).toEqual([{ ref: 'A2' }]);
  });

  it('writes to the agency and those below it only', async () => {
    const to = (agency: string, ref: string): object => ({ ...LEDGER[3], ref, agency, mergedInto: null });
    expect(await importRecords(source, [to('dept', 'A1'), to('gov', 'A2')], { into })).toMatchObject({
      accepted: 2,
    });
    const refused = await importRecords(source, [to('else', 'A3')], { into });
    expect(refused).toMatchObject({ accepted: 0, refused: [{ field: 'agency', code: 'agency.unknown' }] });
    const below = await importRecords(
      source,
      [{ kind: 'agency', code: 'new', name: '新局', parent: 'gov' }, to('new', 'A4')],
      { into: { ...into, mayAddAgencies: true } },
    );
    expect(below).toMatchObject({ accepted: 2, refused: [] });
  });

  it('takes a reference once when two imports of it race', async () => {
    const results = await Promise.all([1, 2, 3].map(() => importRecords(source, LEDGER, { into })));
    expect(results.map(({ accepted, repeated }) => accepted + repeated)).toEqual([9, 9, 9]);
    expect(results.map(({ accepted }) => accepted).sort()).toEqual([0, 0, 9]);
    expect(await counts()).toMatchObject({ disclosure_case: 2, import_batch: 1 });
  });
});
