import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The annual report has a life: drafted, submitted, returned, approved, published, corrected. What was submitted is kept as the
 * bytes that were looked at; what was approved cannot be changed, only corrected by a further version.
 */
export class KeepAnnualReports1795387200034 implements MigrationInterface {
  name = 'KeepAnnualReports1795387200034';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    for (const table of Object.keys(RIGHTS)) await queryRunner.query(secured(table));
    await queryRunner.query(FROZEN);
    await queryRunner.query(KEPT_FIGURES);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function frozen_report_years(int[]);
      drop trigger tr_annual_figure_kept on annual_figure;
      drop function keep_replaced_figure();
      drop table replaced_figure;
      drop table report_deadline;
      drop table published_paragraph;
      drop table opening_adjustment;
      drop table annual_report_file;
      drop table annual_report_reason;
      drop table annual_report_event;
      drop table annual_report_snapshot;
      drop table annual_report;
      drop function guard_annual_report();
    `);
  }
}

const TABLES = `
  create table annual_report (
    agency_id int not null constraint fk_annual_report_agency references agency (id) on delete cascade,
    year smallint not null,
    version smallint not null,
    scope text not null,
    edition text not null,
    state text not null,
    correction text,
    attempt smallint not null default 0,
    sha256 text,
    carried_out int[],
    row_version int not null default 1,
    opened_at timestamptz not null,
    constraint pk_annual_report primary key (agency_id, year, version),
    constraint ck_annual_report_version check (version >= 1 and (version > 1) = (correction is not null)),
    constraint ck_annual_report_scope check (scope in ('own', 'rollup')),
    constraint ck_annual_report_state check (state in ('draft', 'submitted', 'returned', 'approved', 'published')),
    constraint ck_annual_report_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint ck_annual_report_snapshot check (state = 'draft' or (sha256 is not null and attempt >= 1))
  );
  create unique index uq_annual_report_open on annual_report (agency_id, year)
    where state in ('draft', 'submitted', 'returned', 'approved');

  create table annual_report_snapshot (
    agency_id int not null,
    year smallint not null,
    version smallint not null,
    attempt smallint not null,
    sha256 text not null,
    content text not null,
    recorded_at timestamptz not null,
    constraint pk_annual_report_snapshot primary key (agency_id, year, version, attempt),
    constraint fk_annual_report_snapshot_report foreign key (agency_id, year, version)
      references annual_report (agency_id, year, version) on delete cascade,
    constraint ck_annual_report_snapshot_sha256 check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
  );

  create table annual_report_event (
    agency_id int not null,
    year smallint not null,
    version smallint not null,
    seq int not null,
    type text not null,
    at timestamptz not null,
    account_id int,
    username text not null,
    name text not null,
    agency_code text,
    details jsonb not null default '{}',
    constraint pk_annual_report_event primary key (agency_id, year, version, seq),
    constraint fk_annual_report_event_report foreign key (agency_id, year, version)
      references annual_report (agency_id, year, version) on delete cascade,
    constraint ck_annual_report_event_seq check (seq >= 1),
    constraint ck_annual_report_event_type
      check (type in ('opened', 'submitted', 'returned', 'approved', 'published')),
    constraint ck_annual_report_event_details check (jsonb_typeof(details) = 'object')
  );

  create table annual_report_reason (
    agency_id int not null,
    year smallint not null,
    version smallint not null,
    finding text not null,
    reason text not null,
    given_by text not null,
    given_at timestamptz not null,
    constraint pk_annual_report_reason primary key (agency_id, year, version, finding),
    constraint fk_annual_report_reason_report foreign key (agency_id, year, version)
      references annual_report (agency_id, year, version) on delete cascade
  );

  create table annual_report_file (
    agency_id int not null,
    year smallint not null,
    version smallint not null,
    attempt smallint not null,
    format text not null,
    name text not null,
    media_type text not null,
    sha256 text not null,
    bytes bytea not null,
    made_at timestamptz not null,
    constraint pk_annual_report_file primary key (agency_id, year, version, attempt, format),
    constraint fk_annual_report_file_snapshot foreign key (agency_id, year, version, attempt)
      references annual_report_snapshot (agency_id, year, version, attempt) on delete cascade,
    constraint ck_annual_report_file_sha256 check (sha256 = encode(sha256(bytes), 'hex'))
  );

  create table opening_adjustment (
    agency_id int not null constraint fk_opening_adjustment_agency references agency (id) on delete cascade,
    year smallint not null,
    seq int not null,
    kind text not null,
    deltas int[] not null,
    reason text not null,
    basis text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint pk_opening_adjustment primary key (agency_id, year, seq),
    constraint ck_opening_adjustment_kind check (kind in ('merger', 'split', 'takeover', 'other')),
    constraint ck_opening_adjustment_deltas check (cardinality(deltas) = 6 and array_position(deltas, null) is null)
  );

  create table published_paragraph (
    agency_id int not null constraint fk_published_paragraph_agency references agency (id) on delete cascade,
    year smallint not null,
    sha256 text not null,
    version smallint not null,
    constraint pk_published_paragraph primary key (agency_id, year, sha256)
  );
  create index ix_published_paragraph_sha256 on published_paragraph (sha256, year);
  grant select, insert on published_paragraph to gongkai_app;

  create table replaced_figure (
    agency_id int not null constraint fk_replaced_figure_agency references agency (id) on delete cascade,
    id bigint generated by default as identity,
    year smallint not null,
    item text not null,
    scope text not null,
    quantity bigint,
    amount_fen bigint,
    recorded_at timestamptz not null,
    replaced_at timestamptz not null,
    constraint pk_replaced_figure primary key (agency_id, id),
    constraint ck_replaced_figure_scope check (scope in ('own', 'tree'))
  );
  create index ix_replaced_figure_year on replaced_figure (agency_id, year);

  create table report_deadline (
    agency_id int not null constraint fk_report_deadline_agency references agency (id) on delete cascade,
    year smallint not null,
    due_on date not null,
    set_by text not null,
    set_at timestamptz not null,
    constraint pk_report_deadline primary key (agency_id, year)
  );
  grant select, insert, update, delete on report_deadline to gongkai_app;

  create function guard_annual_report() returns trigger language plpgsql set search_path from current as $$
  begin
    if tg_op = 'DELETE' then
      if not exists (select from agency where id = old.agency_id) then
        return old;
      end if;
      raise exception '年度报告不能删除' using errcode = 'restrict_violation';
    end if;
    if (new.agency_id, new.year, new.version, new.scope, new.edition, new.correction, new.opened_at)
         is distinct from (old.agency_id, old.year, old.version, old.scope, old.edition, old.correction, old.opened_at) then
      raise exception '年度报告的年份、版本和范围不能修改' using errcode = 'restrict_violation';
    end if;
    if old.state = 'published' and new is distinct from old then
      raise exception '已公布的年度报告不能修改，只能更正' using errcode = 'restrict_violation';
    end if;
    if old.state in ('submitted', 'approved')
       and (new.attempt, new.sha256, new.carried_out) is distinct from (old.attempt, old.sha256, old.carried_out) then
      raise exception '已送审、已批准的年度报告不能修改' using errcode = 'restrict_violation';
    end if;
    if (old.state, new.state) not in (
         ('draft', 'draft'), ('returned', 'returned'), ('submitted', 'submitted'), ('approved', 'approved'),
         ('draft', 'submitted'), ('returned', 'submitted'), ('submitted', 'returned'), ('submitted', 'approved'),
         ('approved', 'returned'), ('approved', 'published')) then
      raise exception '年度报告不能从 % 变为 %', old.state, new.state using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger tr_annual_report_guard before update or delete on annual_report
    for each row execute function guard_annual_report();
`;

/** What the application may do with the rows, besides reading and adding. */
const RIGHTS: Readonly<Record<string, string>> = {
  annual_report: ', update (state, attempt, sha256, carried_out, row_version)',
  annual_report_snapshot: '',
  annual_report_event: '',
  annual_report_reason: ', update, delete',
  annual_report_file: '',
  opening_adjustment: '',
  replaced_figure: '',
};
const CHANGEABLE = ['annual_report', 'annual_report_reason'];

const ACTING_AGENCY = `(select nullif(current_setting('app.agency', true), '')::int)`;
const VISIBLE = `(
  agency_id = ${ACTING_AGENCY}
  or ((select current_setting('app.scope', true) = 'tree')
      and agency_id in (select descendant_id from agency_closure where ancestor_id = ${ACTING_AGENCY}))
)`;

const secured = (table: string): string => `
  alter table ${table} enable row level security, force row level security;
  create policy agency_isolation on ${table} using ${VISIBLE} with check ${VISIBLE};
  grant select, insert${RIGHTS[table] ?? ''} on ${table} to gongkai_app;
  ${
    CHANGEABLE.includes(table)
      ? ''
      : `create trigger tr_${table}_append_only before update or delete on ${table}
           for each row execute function refuse_history_change();
         create trigger tr_${table}_no_truncate before truncate on ${table}
           for each statement execute function refuse_history_change();`
  }
`;

/**
 * Whoever changes what an agency counts holds its reports until the transaction ends, and sees them as they are once it holds
 * them: a function that may change takes a new snapshot for each of its statements. Whoever submits a report holds them alone.
 */
const FROZEN = `
  create function frozen_report_years(agencies int[])
    returns table (agency_id int, year smallint, edition text, published boolean)
    language plpgsql volatile set search_path from current as $$
  begin
    perform pg_advisory_xact_lock_shared(1795387, a) from unnest(agencies) a order by a;
    return query
      select r.agency_id, r.year, r.edition, r.state = 'published' from annual_report r
       where r.agency_id = any(agencies) and r.state in ('approved', 'published')
         and not exists (select from annual_report later
                          where later.agency_id = r.agency_id and later.year = r.year and later.version > r.version);
  end $$;
  grant execute on function frozen_report_years(int[]) to gongkai_app;
`;

/** So that a year can be counted again as it was known then; of prose the snapshot of the report is kept. */
const KEPT_FIGURES = `
  create function keep_replaced_figure() returns trigger language plpgsql set search_path from current as $$
  begin
    if tg_op = 'DELETE' then
      if not exists (select from agency where id = old.agency_id) then
        return old;
      end if;
    end if;
    if old.narrative is null then
      insert into replaced_figure (agency_id, year, item, scope, quantity, amount_fen, recorded_at, replaced_at)
      values (old.agency_id, old.year, old.item, old.scope, old.quantity, old.amount_fen, old.recorded_at, clock_timestamp());
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger tr_annual_figure_kept before update or delete on annual_figure
    for each row execute function keep_replaced_figure();
`;
