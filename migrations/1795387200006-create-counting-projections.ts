import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What tables 三 and 四 are counted from: derived from the facts and rebuildable at any time, hence without foreign keys
 * to them. A change closes a row (`recorded_to`) and adds another, so that past readings stay possible.
 */
export class CreateCountingProjections1795387200006 implements MigrationInterface {
  name = 'CreateCountingProjections1795387200006';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(COUNTED_CASE);
    await queryRunner.query(COUNTED_PROCEEDING);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table counted_proceeding; drop table counted_case;');
  }
}

/**
 * The year index and the straddler index answer every cell of a calendar year without touching the table: key columns
 * only, since B-tree deduplication does not work with INCLUDE.
 */
const COUNTED_CASE = `
  create table counted_case (
    agency_id int not null constraint fk_counted_case_agency references agency (id) on delete cascade,
    case_id bigint not null,
    part smallint not null default 1,
    recorded_from timestamptz not null default now(),
    recorded_to timestamptz not null default 'infinity',
    applicant_type smallint not null,
    received_on date not null,
    received_year smallint not null,
    handled_on date,
    handled_year smallint not null default 9999,
    outcome smallint,
    constraint pk_counted_case primary key (agency_id, case_id, part, recorded_from),
    constraint ck_counted_case_recorded check (recorded_to >= recorded_from),
    constraint ck_counted_case_applicant_type check (applicant_type between 1 and 6),
    constraint ck_counted_case_received_year check (received_year = extract(year from received_on)),
    constraint ck_counted_case_handled_year
      check (handled_year = coalesce(extract(year from handled_on), 9999)),
    constraint ck_counted_case_outcome check ((outcome is null) = (handled_on is null)
      and outcome between 1 and 21)
  ) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.01);
  create unique index uq_counted_case_current on counted_case (agency_id, case_id, part)
    where recorded_to = 'infinity';
  create index ix_counted_case_year
    on counted_case (received_year, agency_id, handled_year, outcome, applicant_type)
    where recorded_to = 'infinity';
  create index ix_counted_case_straddler
    on counted_case (agency_id, received_year, handled_year, outcome, applicant_type)
    where handled_year > received_year and recorded_to = 'infinity';
`;

const COUNTED_PROCEEDING = `
  create table counted_proceeding (
    agency_id int not null constraint fk_counted_proceeding_agency references agency (id) on delete cascade,
    kind smallint not null,
    proceeding_id bigint not null,
    span smallint not null default 1,
    recorded_from timestamptz not null default now(),
    recorded_to timestamptz not null default 'infinity',
    "group" smallint not null,
    accepted_on date not null,
    concluded_on date,
    result smallint,
    superseded_on date,
    constraint pk_counted_proceeding primary key (agency_id, kind, proceeding_id, span, recorded_from),
    constraint ck_counted_proceeding_recorded check (recorded_to >= recorded_from),
    constraint ck_counted_proceeding_kind check (kind in (1, 2)),
    constraint ck_counted_proceeding_group check ("group" between 1 and 3 and (kind = 1) = ("group" = 1)),
    constraint ck_counted_proceeding_result check (result between 1 and 3)
  ) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.01);
  create unique index uq_counted_proceeding_current on counted_proceeding (agency_id, kind, proceeding_id, span)
    where recorded_to = 'infinity';
  create index ix_counted_proceeding_concluded
    on counted_proceeding (concluded_on, agency_id, "group", result, accepted_on, superseded_on)
    where recorded_to = 'infinity';
`;
