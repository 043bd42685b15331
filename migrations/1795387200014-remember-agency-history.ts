import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Agencies are renamed, moved under another superior, merged and dissolved. The agency row says how things stand now; the
 * changes say how they stood before, so that the tables of a past year have the names and the tree of that year.
 */
export class RememberAgencyHistory1795387200014 implements MigrationInterface {
  name = 'RememberAgencyHistory1795387200014';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(closureFunction(DATED));
    await queryRunner.query(VERSION);
    for (const table of COUNTED_TABLES) await queryRunner.query(policies(table));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of COUNTED_TABLES) await queryRunner.query(formerPolicy(table));
    await queryRunner.query(closureFunction(UNDATED));
    await queryRunner.query(`
      drop trigger tr_agency_version on agency;
      drop table agency_change;
      drop function count_tree_version();
      alter table installation drop column tree_version;
      drop table agency_former_path;
      alter table agency_closure drop column since;
      alter table agency drop column parent_since;
    `);
  }
}

const TABLES = `
  alter table agency add column parent_since date;
  alter table agency_closure add column since date not null default '-infinity';

  create table agency_former_path (
    ancestor_id int not null
      constraint fk_agency_former_path_ancestor references agency (id) on delete cascade,
    descendant_id int not null
      constraint fk_agency_former_path_descendant references agency (id) on delete cascade,
    depth int not null,
    since date not null,
    until date not null,
    constraint pk_agency_former_path primary key (ancestor_id, descendant_id, until),
    constraint ck_agency_former_path_days check (until >= since)
  );
  create index ix_agency_former_path_descendant on agency_former_path (descendant_id);

  create table agency_change (
    agency_id int not null constraint fk_agency_change_agency references agency (id) on delete cascade,
    position int not null,
    kind text not null,
    happened_on date not null,
    basis text not null,
    name_before text,
    name_after text,
    parent_before int constraint fk_agency_change_parent_before references agency (id) on delete cascade,
    parent_after int constraint fk_agency_change_parent_after references agency (id) on delete cascade,
    successor_id int constraint fk_agency_change_successor references agency (id) on delete cascade,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    constraint pk_agency_change primary key (agency_id, position),
    constraint ck_agency_change_kind check (kind in ('renamed', 'moved', 'merged', 'dissolved')),
    constraint ck_agency_change_renamed
      check ((kind = 'renamed') = (name_before is not null and name_after is not null)),
    constraint ck_agency_change_merged check ((kind = 'merged') = (successor_id is not null))
  );
  create index ix_agency_change_day on agency_change (happened_on);

  grant select on agency_former_path to gongkai_app;
  grant select, insert on agency_change to gongkai_app;
`;

/**
 * Counts the changes of the tree, in the transaction of each change: whoever reads the same number reads the same tree, so that
 * thousands of agencies need not be read again for every page.
 */
const VERSION = `
  alter table installation add column tree_version bigint not null default 0;

  create function count_tree_version() returns trigger language plpgsql as $$
  begin
    update installation set tree_version = tree_version + 1;
    return null;
  end $$;

  create trigger tr_agency_version after insert or update or delete on agency
    for each statement execute function count_tree_version();
  create trigger tr_agency_change_version after insert on agency_change
    for each statement execute function count_tree_version();
`;

/** A dated move keeps the paths that it ends; an undated one corrects an error, as if they had never been. */
const DATED = {
  keep: `
      if new.parent_since is distinct from old.parent_since then
        insert into agency_former_path
        select path.ancestor_id, path.descendant_id, path.depth, path.since, new.parent_since - 1
          from agency_closure path
         where path.descendant_id in (select descendant_id from agency_closure where ancestor_id = new.id)
           and path.ancestor_id not in (select descendant_id from agency_closure where ancestor_id = new.id)
           and path.since < new.parent_since;
      end if;`,
  since: (parent: string): string =>
    `, greatest(above.since, below.since, coalesce(${parent}.parent_since, '-infinity'))`,
};
const UNDATED: typeof DATED = { keep: '', since: () => '' };

const closureFunction = ({ keep, since }: typeof DATED): string => `
  create or replace function maintain_agency_closure() returns trigger
    language plpgsql security definer set search_path from current as $$
  begin
    lock table agency_closure in share row exclusive mode;
    if tg_op = 'INSERT' then
      insert into agency_closure values (new.id, new.id, 0);
    else
      if exists (select from agency_closure where ancestor_id = new.id and descendant_id = new.parent_id) then
        raise exception '单位 % 不能归到自己或自己的下级单位之下', new.code using errcode = 'check_violation';
      end if;${keep}
      delete from agency_closure path
       where path.descendant_id in (select descendant_id from agency_closure where ancestor_id = new.id)
         and path.ancestor_id not in (select descendant_id from agency_closure where ancestor_id = new.id);
    end if;

    insert into agency_closure
    select above.ancestor_id, below.descendant_id, above.depth + below.depth + 1${since('new')}
      from agency_closure above cross join agency_closure below
     where above.descendant_id = new.parent_id and below.ancestor_id = new.id;

    -- Children that the same statement inserted before their parent.
    insert into agency_closure
    select above.ancestor_id, below.descendant_id, above.depth + below.depth + 1${since('child')}
      from agency child
      join agency_closure below on below.ancestor_id = child.id
     cross join agency_closure above
     where child.parent_id = new.id and above.descendant_id = new.id
        on conflict do nothing;
    return null;
  end $$;
`;

/** What tables are counted from: aggregates of a past year cover the agencies that were below the acting one then. */
const COUNTED_TABLES = [
  'counted_case',
  'counted_proceeding',
  'annual_figure',
  'normative_document',
  'register_declaration',
  'opening',
];

const ACTING_AGENCY = `(select nullif(current_setting('app.agency', true), '')::int)`;
const IN_TREE = `(select current_setting('app.scope', true) = 'tree')`;
/** Unset: the present, later than any day. */
const DAY = `(select coalesce(nullif(current_setting('app.day', true), ''), 'infinity')::date)`;

const VISIBLE = `(
  agency_id = ${ACTING_AGENCY}
  or (${IN_TREE} and agency_id in (select descendant_id from agency_closure where ancestor_id = ${ACTING_AGENCY}))
)`;

const VISIBLE_THEN = `(
  agency_id = ${ACTING_AGENCY}
  or (${IN_TREE} and agency_id in (
        select descendant_id from agency_closure where ancestor_id = ${ACTING_AGENCY} and since <= ${DAY}
        union all
        select descendant_id from agency_former_path
         where ancestor_id = ${ACTING_AGENCY} and ${DAY} between since and until))
)`;

const policies = (table: string): string => `
  drop policy agency_isolation on ${table};
  create policy agency_reads on ${table} for select using ${VISIBLE_THEN};
  create policy agency_adds on ${table} for insert with check ${VISIBLE};
  create policy agency_changes on ${table} for update using ${VISIBLE} with check ${VISIBLE};
  create policy agency_removes on ${table} for delete using ${VISIBLE};
`;

const formerPolicy = (table: string): string => `
  drop policy agency_reads on ${table};
  drop policy agency_adds on ${table};
  drop policy agency_changes on ${table};
  drop policy agency_removes on ${table};
  create policy agency_isolation on ${table} using ${VISIBLE} with check ${VISIBLE};
`;
