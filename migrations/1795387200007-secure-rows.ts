import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rights of the application role on the tables of an agency's register, beyond SELECT and INSERT. */
const TENANT_TABLES: Readonly<Record<string, string>> = {
  import_batch: 'update',
  disclosure_case: 'update',
  case_applicant: 'update, delete',
  decision_round: 'update',
  decision_ground: 'update, delete',
  case_event: '',
  review: 'update',
  review_case: 'delete',
  review_part: 'update, delete',
  lawsuit: 'update',
  lawsuit_instance: 'update, delete',
  normative_document: 'update',
  register_declaration: 'update, delete',
  annual_figure: 'update, delete',
  opening: 'update, delete',
  counted_case: 'update, delete',
  counted_proceeding: 'update, delete',
};

/** An unset setting reads as '' after the first transaction of a connection: no agency, no rows. */
const ACTING_AGENCY = `(select nullif(current_setting('app.agency', true), '')::int)`;

/**
 * The acting agency's own rows, or those of its whole subtree. The first half spares the usual request the tree, and each
 * subquery is evaluated once per statement: of a boolean, unlike a text, the planner makes a sensible estimate.
 */
const VISIBLE = `(
  agency_id = ${ACTING_AGENCY}
  or ((select current_setting('app.scope', true) = 'tree')
      and agency_id in (select descendant_id from agency_closure where ancestor_id = ${ACTING_AGENCY}))
)`;

export class SecureRows1795387200007 implements MigrationInterface {
  name = 'SecureRows1795387200007';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(APPLICATION_ROLE);
    for (const [table, rights] of Object.entries(TENANT_TABLES)) {
      await queryRunner.query(`
        alter table ${table} enable row level security, force row level security;
        create policy agency_isolation on ${table} using ${VISIBLE} with check ${VISIBLE};
        grant ${['select', 'insert', rights].filter(Boolean).join(', ')} on ${table} to gongkai_app;
      `);
    }
    await queryRunner.query(SHARED_TABLES);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TENANT_TABLES)) {
      await queryRunner.query(`
        revoke all on ${table} from gongkai_app;
        drop policy agency_isolation on ${table};
        alter table ${table} no force row level security, disable row level security;
      `);
    }
    await queryRunner.query(
      'revoke all on agency, agency_closure, account, session, installation from gongkai_app',
    );
  }
}

/** Usually there already: roles belong to the server, not to the database, so another database may create it meanwhile. */
const APPLICATION_ROLE = `
  do $$
  begin
    if not exists (select from pg_roles where rolname = 'gongkai_app') then
      create role gongkai_app nologin;
    end if;
  exception
    when duplicate_object or unique_violation then null;
    when insufficient_privilege then
      raise exception '缺少数据库角色 gongkai_app，且当前用户无权创建角色'
        using hint = '请由数据库管理员执行：create role gongkai_app nologin';
  end $$;
`;

/** No tenant tables: the tree and the accounts are needed before it is known on whose behalf a request acts. */
const SHARED_TABLES = `
  grant select, insert, update, delete on agency to gongkai_app;
  grant select on agency_closure to gongkai_app;
  grant select, insert, update on account to gongkai_app;
  grant select, insert, update, delete on session to gongkai_app;
  grant select, update on installation to gongkai_app;
`;
