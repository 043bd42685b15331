import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Functions that run as the owner of the tables look for them in the schema of the tables, and among a session's temporary
 * tables last. PostgreSQL looks there first unless told otherwise: whoever may only act as the application could lay a
 * temporary `audit_head` with a trigger before the true one, and its trigger would run as the owner.
 */
export class PinSearchPaths1795387200023 implements MigrationInterface {
  name = 'PinSearchPaths1795387200023';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(forEach('set search_path to %I, pg_temp', 'current_schema()'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(forEach('set search_path from current', 'null'));
  }
}

const forEach = (change: string, schema: string): string => `
  do $$
  declare
    definer oid;
  begin
    for definer in
      select f.oid from pg_proc f join pg_namespace n on n.oid = f.pronamespace
       where f.prosecdef and n.nspname = current_schema()
    loop
      execute format('alter function %s ${change}', definer::regprocedure, ${schema});
    end loop;
  end $$;
`;
