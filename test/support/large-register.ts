import type { Client } from 'pg';
import { withClient } from '../../src/platform/database/with-client.js';

/** Above all numbers that the product has given out in a test. */
const FROM = 1_000_000;

const AGENCIES = `
  insert into agency (code, name, level, kind)
  select 'D' || g, '第' || g || '局', 'county', 'department' from generate_series(1, $1::int) g`;

const DRAWN = `
  create temp table drawn as
  select i, ids[1 + i % cardinality(ids)] as agency_id, ${FROM} + i as id, date '2016-01-01' + i % 3650 as received_on
    from generate_series(1, $1::int) i, (select array_agg(id order by id) as ids from agency where code like 'D%') a`;

const ROWS = [
  `insert into disclosure_case (agency_id, id, ref, case_no, channel, submitted_on, received_on, description, version, stage)
   select agency_id, id, 'D' || i, '〔' || extract(year from received_on) || '〕' || i || '号', 'online', received_on, received_on,
          '申请公开第' || i || '号地块征地补偿安置方案及其批准文件', 3, 'served' from drawn`,
  `insert into case_applicant (agency_id, case_id, position, role, type, name, id_number, id_number_index)
   select agency_id, id, 1, 'principal', 'naturalPerson', '申请人' || i, '\\x01' || sha256(int8send(i)) || sha256(int8send(-i)),
          sha256(int8send(i * 7)) from drawn`,
  `insert into case_event (agency_id, case_id, seq, type, occurred_on, working_days, approved_by, recorded_by, case_version)
   select agency_id, id, 1, 'extended', received_on + 10, 20, '王五', 'zhang', 2 from drawn where i % 3 = 0`,
  `insert into decision_round (agency_id, case_id, round, cause, outcome, document_no, delivery, signed_on, dispatched_on)
   select agency_id, id, 1, 'first', 'granted', '依申〔' || extract(year from received_on) || '〕' || i || '号', 'post',
          received_on + 18, received_on + 18 from drawn`,
  `insert into decision_ground (agency_id, case_id, round, position, outcome) select agency_id, id, 1, 1, 'granted' from drawn`,
  `insert into counted_case (agency_id, case_id, applicant_type, received_on, received_year, handled_on, handled_year, outcome)
   select agency_id, id, 1, received_on, extract(year from received_on), received_on + 18, extract(year from received_on + 18), 1
     from drawn`,
  `insert into case_counter (agency_id, year, last_no)
   select agency_id, extract(year from received_on), max(i) from drawn group by 1, 2`,
];

/** The same reckoning as append_audit of migration 8, an entry a case, chain by chain: verify --audit must find nothing. */
const CHAINS = `
  create function pg_temp.chains() returns setof audit_entry language plpgsql as $$
  declare
    entry audit_entry;
    each record;
  begin
    for each in select * from drawn order by agency_id, i loop
      if entry.chain is distinct from each.agency_id then
        entry.chain := each.agency_id;
        entry.seq := 0;
        entry.hash := sha256(convert_to('gongkai audit ' || each.agency_id, 'UTF8'));
        entry.version := 1;
        entry.at := '2026-01-05T01:00:00Z';
        entry.username := 'zhang';
        entry.via := 'session';
        entry.action := 'case.received';
        entry.subject_kind := 'case';
      end if;
      entry.prev := entry.hash;
      entry.seq := entry.seq + 1;
      entry.subject_id := each.id::text;
      entry.facts := '{"receivedOn":"' || each.received_on || '"}';
      entry.hash := sha256(
        '\\x01'::bytea || int4send(entry.chain) || int8send(entry.seq) || entry.prev
        || audit_field('2026-01-05T01:00:00.000Z'::bytea) || audit_field(null) || audit_field(entry.username::bytea)
        || audit_field(entry.via::bytea) || audit_field(entry.action::bytea) || audit_field(entry.subject_kind::bytea)
        || audit_field(entry.subject_id::bytea) || audit_field(entry.facts::bytea) || audit_field(null));
      return next entry;
    end loop;
  end $$`;

const AUDIT = [
  CHAINS,
  'insert into audit_entry select * from pg_temp.chains()',
  `insert into audit_head (chain, seq, hash)
   select distinct on (chain) chain, seq, hash from audit_entry where chain in (select agency_id from drawn)
    order by chain, seq desc`,
  `select setval(pg_get_serial_sequence('disclosure_case', 'id'), max(id)) from disclosure_case`,
];

/** Cases as they lie in the tables when they are done, with their counting rows and chains of audit; by SQL, for their number. */
export function addCases(superuserUrl: string, cases: number, agencies: number): Promise<void> {
  return withClient(superuserUrl, async (client: Client) => {
    await client.query(AGENCIES, [agencies]);
    // What refers to something refers to what is written here: nothing has to be looked up a million times.
    await client.query('set session_replication_role = replica');
    await client.query(DRAWN, [cases]);
    for (const statement of [...ROWS, ...AUDIT]) await client.query(statement);
    await client.query('vacuum (analyze)');
  });
}
