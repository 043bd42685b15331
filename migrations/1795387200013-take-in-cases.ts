import type { MigrationInterface, QueryRunner } from 'typeorm';

const ACTING_AGENCY = `(select nullif(current_setting('app.agency', true), '')::int)`;
const VISIBLE = `(
  agency_id = ${ACTING_AGENCY}
  or ((select current_setting('app.scope', true) = 'tree')
      and agency_id in (select descendant_id from agency_closure where ancestor_id = ${ACTING_AGENCY}))
)`;

/** What the application role may do besides SELECT and INSERT. */
const TABLES: Readonly<Record<string, string>> = { case_counter: 'update', intake_request: 'update, delete' };

/** Applications recorded one by one: numbers without gap, requests that may be sent twice, and versions of a case. */
export class TakeInCases1795387200013 implements MigrationInterface {
  name = 'TakeInCases1795387200013';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(CREATION);
    for (const [table, rights] of Object.entries(TABLES)) {
      await queryRunner.query(`
        alter table ${table} enable row level security, force row level security;
        create policy agency_isolation on ${table} using ${VISIBLE} with check ${VISIBLE};
        grant select, insert, ${rights} on ${table} to gongkai_app;
      `);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table intake_request;
      drop table case_counter;
      alter table case_event drop column case_version;
    `);
  }
}

/** A sequence would leave a gap behind every transaction that was rolled back; a row is rolled back with it. */
const CREATION = `
  create table case_counter (
    agency_id int not null constraint fk_case_counter_agency references agency (id) on delete cascade,
    year smallint not null,
    last_no int not null,
    constraint pk_case_counter primary key (agency_id, year),
    constraint ck_case_counter_last_no check (last_no >= 1)
  );

  create table intake_request (
    agency_id int not null constraint fk_intake_request_agency references agency (id) on delete cascade,
    account_id int not null,
    key text not null,
    fingerprint bytea not null,
    case_id bigint,
    answer json,
    recorded_at timestamptz not null default now(),
    constraint pk_intake_request primary key (agency_id, account_id, key),
    constraint fk_intake_request_case foreign key (agency_id, case_id)
      references disclosure_case (agency_id, id) on delete cascade
  );

  alter table case_event add column case_version int not null default 1;
`;
