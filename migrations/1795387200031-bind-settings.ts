import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A choice of a superior agency may bind everybody below it. */
export class BindSettings1795387200031 implements MigrationInterface {
  name = 'BindSettings1795387200031';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table agency_setting add column binding boolean not null default false');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table agency_setting drop column binding');
  }
}
