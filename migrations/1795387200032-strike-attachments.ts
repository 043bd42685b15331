import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file that does not belong to a case is taken out of its papers, and stays known. */
export class StrikeAttachments1795387200032 implements MigrationInterface {
  name = 'StrikeAttachments1795387200032';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table attachment
        add column struck_for text,
        add column struck_by text,
        add column struck_at timestamptz,
        add constraint ck_attachment_struck check (
          struck_for in ('wrongFile', 'wrongCase', 'duplicate', 'unreadable')),
        add constraint ck_attachment_struck_whole check (
          (struck_for is null) = (struck_by is null) and (struck_for is null) = (struck_at is null));
      grant update (struck_for, struck_by, struck_at) on attachment to gongkai_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'alter table attachment drop column struck_for, drop column struck_by, drop column struck_at',
    );
  }
}
