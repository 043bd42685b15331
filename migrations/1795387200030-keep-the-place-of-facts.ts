import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A fact that was struck out and is entered anew keeps its place among the facts of its day: order decides what follows. */
export class KeepThePlaceOfFacts1795387200030 implements MigrationInterface {
  name = 'KeepThePlaceOfFacts1795387200030';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table case_event
        add column place int,
        add constraint ck_case_event_place check (place between 1 and seq - 1);
      ${VIEW(', coalesce(e.place, e.seq) as place')}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop view valid_case_event;
      ${VIEW('')}
      grant select on valid_case_event to gongkai_app;
      alter table case_event drop column place;
    `);
  }
}

const VIEW = (more: string): string => `
  create or replace view valid_case_event with (security_invoker = true) as
    select e.agency_id, e.case_id, e.seq, e.type, e.occurred_on, e.served_on, e.received_on,
           e.reply_within_working_days, e.working_days, e.until, e.party, e.opinion, e.approved_by, e.amount_fen,
           e.details, e.case_version, e.recorded_at, e.recorded_by${more}
      from case_event e
     where e.type <> 'corrected'
       and not exists (select from case_event k
                        where k.agency_id = e.agency_id and k.case_id = e.case_id and k.corrects = e.seq);`;
