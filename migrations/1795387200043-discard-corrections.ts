import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A correction that was begun by mistake is discarded, as long as it was never submitted: the version before stands again, and is
 * frozen again. The next correction takes its number up.
 */
export class DiscardCorrections1795387200043 implements MigrationInterface {
  readonly name = 'DiscardCorrections1795387200043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${checks(`, 'discarded'`, `state in ('draft', 'discarded')`)}
      ${guard(DISCARDING)}
      ${frozenYears(` and later.state <> 'discarded'`)}
      grant update (correction, opened_at) on annual_report to gongkai_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke update (correction, opened_at) on annual_report from gongkai_app;
      ${frozenYears('')}
      ${guard(KEEPING)}
      ${checks('', `state = 'draft'`)}
    `);
  }
}

const checks = (discarded: string, unsubmitted: string): string => `
  alter table annual_report
    drop constraint ck_annual_report_state,
    drop constraint ck_annual_report_snapshot,
    add constraint ck_annual_report_state
      check (state in ('draft', 'submitted', 'returned', 'approved', 'published'${discarded})),
    add constraint ck_annual_report_snapshot check (${unsubmitted} or (sha256 is not null and attempt >= 1));
  alter table annual_report_event
    drop constraint ck_annual_report_event_type,
    add constraint ck_annual_report_event_type
      check (type in ('opened', 'submitted', 'returned', 'approved', 'published'${discarded}));
`;

interface Course {
  /** Statements before the transitions are looked at. */
  readonly before: string;
  readonly transitions: string;
}

const KEEPING: Course = {
  before: `
    if (new.correction, new.opened_at) is distinct from (old.correction, old.opened_at) then
      raise exception '年度报告的更正说明不能修改' using errcode = 'restrict_violation';
    end if;`,
  transitions: '',
};

const DISCARDING: Course = {
  before: `
    if (new.correction, new.opened_at) is distinct from (old.correction, old.opened_at)
       and (old.state, new.state) is distinct from ('discarded', 'draft') then
      raise exception '年度报告的更正说明不能修改' using errcode = 'restrict_violation';
    end if;
    if new.state = 'discarded' and (old.version = 1 or old.attempt > 0) then
      raise exception '只有没有送审过的更正可以撤销' using errcode = 'restrict_violation';
    end if;`,
  transitions: `, ('draft', 'discarded'), ('discarded', 'draft')`,
};

const guard = ({ before, transitions }: Course): string => `
  create or replace function guard_annual_report() returns trigger language plpgsql set search_path from current as $$
  begin
    if tg_op = 'DELETE' then
      if not exists (select from agency where id = old.agency_id) then
        return old;
      end if;
      raise exception '年度报告不能删除' using errcode = 'restrict_violation';
    end if;
    if (new.agency_id, new.year, new.version, new.edition) is distinct from (old.agency_id, old.year, old.version, old.edition) then
      raise exception '年度报告的年份和版本不能修改' using errcode = 'restrict_violation';
    end if;
    if new.scope is distinct from old.scope and (old.state, old.version) is distinct from ('draft', 1) then
      raise exception '送审过的年度报告，范围不能修改' using errcode = 'restrict_violation';
    end if;${before}
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
         ('approved', 'returned'), ('approved', 'published')${transitions}) then
      raise exception '年度报告不能从 % 变为 %', old.state, new.state using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
`;

const frozenYears = (unlessDiscarded: string): string => `
  create or replace function frozen_report_years(agencies int[])
    returns table (agency_id int, year smallint, edition text, published boolean)
    language plpgsql volatile set search_path from current as $$
  begin
    perform pg_advisory_xact_lock_shared(1795387, a) from unnest(agencies) a order by a;
    return query
      select r.agency_id, r.year, r.edition, r.state = 'published' from annual_report r
       where r.agency_id = any(agencies) and r.state in ('approved', 'published')
         and not exists (select from annual_report later
                          where later.agency_id = r.agency_id and later.year = r.year and later.version > r.version${unlessDiscarded});
  end $$;
`;
