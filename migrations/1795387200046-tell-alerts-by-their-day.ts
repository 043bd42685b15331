import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An alert that is told on another day than before is another alert, and is told again: its last day was provisional, and is firm
 * now. What else is said of it follows what is known: whether the day may move, whether the period can be made longer, its text.
 */
export class TellAlertsByTheirDay1795387200046 implements MigrationInterface {
  name = 'TellAlertsByTheirDay1795387200046';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table alert add final boolean not null default false, add citation text;
      alter table alert alter final drop default;
      alter table alert drop constraint uq_alert_once;
      alter table alert add constraint uq_alert_once
        unique (agency_id, subject, subject_key, kind, mark, due_on, falls_on);
      grant update (provisional, final, citation) on alert to gongkai_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke update (provisional, final, citation) on alert from gongkai_app;
      alter table alert no force row level security;
      delete from alert former using alert later
       where later.agency_id = former.agency_id and later.subject = former.subject and later.subject_key = former.subject_key
         and later.kind = former.kind and later.mark = former.mark and later.due_on = former.due_on and later.id > former.id;
      alter table alert force row level security;
      alter table alert drop constraint uq_alert_once;
      alter table alert add constraint uq_alert_once unique (agency_id, subject, subject_key, kind, mark, due_on);
      alter table alert drop citation, drop final;
    `);
  }
}
