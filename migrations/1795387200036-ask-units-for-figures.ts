import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The units of an office are asked each January for the figures that no register holds, by sheets that have a life of their own. */
export class AskUnitsForFigures1795387200036 implements MigrationInterface {
  name = 'AskUnitsForFigures1795387200036';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    for (const [table, rights] of Object.entries(RIGHTS)) await queryRunner.query(secured(table, rights));
    await queryRunner.query(APPEND_ONLY);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'drop table figure_sheet_event; drop table figure_sheet_item; drop table figure_sheet;',
    );
  }
}

const TABLES = `
  create table figure_sheet (
    agency_id int not null constraint fk_figure_sheet_agency references agency (id) on delete cascade,
    year smallint not null,
    number int not null,
    unit text not null,
    contact text,
    scope text not null,
    due_on date not null,
    state text not null,
    filled_by text,
    confirmed_by text,
    confirmed_on date,
    row_version int not null default 1,
    constraint pk_figure_sheet primary key (agency_id, year, number),
    constraint ck_figure_sheet_state check (state in ('open', 'answered', 'sentBack', 'accepted', 'voided')),
    constraint ck_figure_sheet_scope check (scope in ('own', 'tree')),
    constraint ck_figure_sheet_answered check (num_nonnulls(filled_by, confirmed_by, confirmed_on) in (0, 3)
      and (state not in ('answered', 'accepted') or confirmed_on is not null))
  );

  create table figure_sheet_item (
    agency_id int not null,
    year smallint not null,
    number int not null,
    item text not null,
    stored bigint,
    absent text,
    source text,
    constraint pk_figure_sheet_item primary key (agency_id, year, number, item),
    constraint fk_figure_sheet_item_sheet foreign key (agency_id, year, number)
      references figure_sheet (agency_id, year, number) on delete cascade,
    constraint ck_figure_sheet_item_absent check (absent in ('notHeld', 'notOurs')),
    constraint ck_figure_sheet_item_answer
      check ((stored is null or absent is null) and (stored is null or source is not null))
  );

  create table figure_sheet_event (
    agency_id int not null,
    year smallint not null,
    number int not null,
    seq int not null,
    type text not null,
    at timestamptz not null,
    username text not null,
    name text not null,
    details jsonb not null default '{}',
    constraint pk_figure_sheet_event primary key (agency_id, year, number, seq),
    constraint fk_figure_sheet_event_sheet foreign key (agency_id, year, number)
      references figure_sheet (agency_id, year, number) on delete cascade,
    constraint ck_figure_sheet_event_seq check (seq >= 1),
    constraint ck_figure_sheet_event_type
      check (type in ('asked', 'answered', 'sentBack', 'accepted', 'voided', 'reminded')),
    constraint ck_figure_sheet_event_details check (jsonb_typeof(details) = 'object')
  );
`;

/** What the application may do with the rows, besides reading and adding. */
const RIGHTS: Readonly<Record<string, string>> = {
  figure_sheet: ', update (state, filled_by, confirmed_by, confirmed_on, row_version)',
  figure_sheet_item: ', update (stored, absent, source)',
  figure_sheet_event: '',
};

const APPEND_ONLY = `
  create trigger tr_figure_sheet_event_append_only before update or delete on figure_sheet_event
    for each row execute function refuse_history_change();
  create trigger tr_figure_sheet_event_no_truncate before truncate on figure_sheet_event
    for each statement execute function refuse_history_change();
`;

const ACTING_AGENCY = `(select nullif(current_setting('app.agency', true), '')::int)`;
const VISIBLE = `(
  agency_id = ${ACTING_AGENCY}
  or ((select current_setting('app.scope', true) = 'tree')
      and agency_id in (select descendant_id from agency_closure where ancestor_id = ${ACTING_AGENCY}))
)`;

const secured = (table: string, rights: string): string => `
  alter table ${table} enable row level security, force row level security;
  create policy agency_isolation on ${table} using ${VISIBLE} with check ${VISIBLE};
  grant select, insert${rights} on ${table} to gongkai_app;
`;
