import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A report that was begun with a wrong scope may change it as long as it was never submitted. */
export class ChangeScopeOfDrafts1795387200041 implements MigrationInterface {
  readonly name = 'ChangeScopeOfDrafts1795387200041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${guard(`
        if new.scope is distinct from old.scope and (old.state, old.version) is distinct from ('draft', 1) then
          raise exception '送审过的年度报告，范围不能修改' using errcode = 'restrict_violation';
        end if;`)}
      grant update (scope) on annual_report to gongkai_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${guard(`
        if new.scope is distinct from old.scope then
          raise exception '年度报告的年份、版本和范围不能修改' using errcode = 'restrict_violation';
        end if;`)}
      revoke update (scope) on annual_report from gongkai_app;
    `);
  }
}

const guard = (ofScope: string): string => `
  create or replace function guard_annual_report() returns trigger language plpgsql set search_path from current as $$
  begin
    if tg_op = 'DELETE' then
      if not exists (select from agency where id = old.agency_id) then
        return old;
      end if;
      raise exception '年度报告不能删除' using errcode = 'restrict_violation';
    end if;
    if (new.agency_id, new.year, new.version, new.edition, new.correction, new.opened_at)
         is distinct from (old.agency_id, old.year, old.version, old.edition, old.correction, old.opened_at) then
      raise exception '年度报告的年份和版本不能修改' using errcode = 'restrict_violation';
    end if;
    ${ofScope}
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
`;
