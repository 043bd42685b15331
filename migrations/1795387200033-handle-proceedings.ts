import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reviews and lawsuits are handled here, step by step: what happened is kept as it was recorded, the rows are made of it. What
 * was only filed, or refused, has no day of acceptance. What is contested is told ground by ground.
 */
export class HandleProceedings1795387200033 implements MigrationInterface {
  name = 'HandleProceedings1795387200033';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(COLUMNS);
    // The policies hide every row from the owner too.
    await queryRunner.query(OPEN);
    await queryRunner.query(STAGES);
    await queryRunner.query(CLOSED);
    for (const kind of ['review', 'lawsuit']) await queryRunner.query(events(kind));
    await queryRunner.query(OWN_WORDS);
    for (const table of ['review_event', 'lawsuit_event', 'lawsuit_part', 'proceeding_counter'])
      await queryRunner.query(secured(table));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table disposal_word;
      drop table proceeding_counter;
      drop table lawsuit_part;
      drop table review_event;
      drop table lawsuit_event;
      drop index ix_review_stage;
      drop index ix_lawsuit_stage;
      alter table lawsuit_instance drop column court, drop column docket_no, drop column form, drop column result;
      alter table review_part drop column complaint, drop column outcome, drop column loss_reason, drop column reason;
      alter table lawsuit drop column filed_on, drop column round, drop column complainant, drop column ordered,
        drop column redo_within_working_days, drop column stage, drop column brought;
      alter table review drop constraint ck_review_beginning, drop column complainant, drop column ordered, drop column stage, drop column brought;
    `);
    // What was never accepted has no place in what follows.
    await queryRunner.query(OPEN);
    await queryRunner.query(`
      delete from lawsuit where accepted_on is null;
      update lawsuit set review_id = null where review_id in (select id from review where accepted_on is null);
      delete from review where accepted_on is null;
    `);
    await queryRunner.query(CLOSED);
    await queryRunner.query(`
      alter table lawsuit alter column accepted_on set not null;
      alter table review alter column accepted_on set not null;
    `);
  }
}

const FILLED = ['review', 'lawsuit', 'lawsuit_instance', 'review_case', 'review_part'];
const OPEN = FILLED.map((table) => `alter table ${table} no force row level security;`).join(' ');
const CLOSED = FILLED.map((table) => `alter table ${table} force row level security;`).join(' ');

const PART_CHECKS = (table: string): string => `
    add constraint ck_${table}_complaint check (complaint in ('noAnswer', 'refused', 'partlyRefused',
      'wrongInformation', 'notHeld', 'notProcessed', 'harmsThirdParty', 'notCorrected', 'other')),
    add constraint ck_${table}_loss_reason check (loss_reason in ('facts', 'law', 'procedure', 'authority', 'abuse',
      'inappropriate', 'inaction', 'noEvidence', 'other'))`;

const COLUMNS = `
  alter table review
    alter column accepted_on drop not null,
    add column complainant text not null default 'applicant',
    add column ordered text,
    add column stage text not null default 'accepted',
    add column brought jsonb,
    add constraint ck_review_complainant check (complainant in ('applicant', 'thirdParty')),
    add constraint ck_review_ordered check (ordered in ('redo', 'answer')),
    add constraint ck_review_stage check (stage in ('filed', 'refused', 'accepted', 'stayed', 'decided')),
    add constraint ck_review_beginning check (num_nonnulls(filed_on, accepted_on) > 0);
  alter table lawsuit
    alter column accepted_on drop not null,
    add column filed_on date,
    add column round smallint,
    add column complainant text not null default 'applicant',
    add column ordered text,
    add column redo_within_working_days smallint,
    add column stage text not null default 'trial',
    add column brought jsonb,
    add constraint ck_lawsuit_complainant check (complainant in ('applicant', 'thirdParty')),
    add constraint ck_lawsuit_ordered check (ordered in ('redo', 'answer')),
    add constraint ck_lawsuit_stage check (stage in ('filed', 'refused', 'trial', 'stayed', 'decided', 'appealed',
      'remanded', 'effective')),
    add constraint ck_lawsuit_beginning check (num_nonnulls(filed_on, accepted_on) > 0);
  create index ix_review_stage on review (agency_id, stage);
  create index ix_lawsuit_stage on lawsuit (agency_id, stage);

  alter table review_part
    add column complaint text, add column outcome text, add column loss_reason text, add column reason text,
    ${PART_CHECKS('review_part')};
  create table lawsuit_part (
    agency_id int not null,
    lawsuit_id bigint not null,
    position smallint not null,
    ground text,
    complaint text,
    outcome text,
    disposal text,
    loss_reason text,
    reason text,
    constraint pk_lawsuit_part primary key (agency_id, lawsuit_id, position),
    constraint fk_lawsuit_part_lawsuit foreign key (agency_id, lawsuit_id)
      references lawsuit (agency_id, id) on delete cascade
  );
  alter table lawsuit_part ${PART_CHECKS('lawsuit_part').trim()};
  alter table lawsuit_instance
    add column court text, add column docket_no text, add column form text, add column result text,
    add constraint ck_lawsuit_instance_form check (form in ('judgment', 'ruling', 'mediation')),
    add constraint ck_lawsuit_instance_result check (result in ('upheld', 'corrected', 'other'));

  create table proceeding_counter (
    agency_id int not null constraint fk_proceeding_counter_agency references agency (id) on delete cascade,
    kind text not null,
    year smallint not null,
    last_no int not null,
    constraint pk_proceeding_counter primary key (agency_id, kind, year),
    constraint ck_proceeding_counter_kind check (kind in ('review', 'lawsuit')),
    constraint ck_proceeding_counter_last_no check (last_no >= 1)
  );
`;

/** As the replay says of what registers brought so far. */
const STAGES = `
  update review set stage = case when disposal like '%不予受理%' then 'refused' when disposal like '%中止%' then 'stayed'
                                 else 'decided' end where concluded_on is not null;
  update lawsuit l set stage = case
      when i.decided_on is null and l.concluded_on is not null and i.position is null then 'effective'
      when i.decided_on is null then 'trial'
      when i.appealed_on is not null then 'appealed'
      when i.effective_on is not null or l.concluded_on is not null then 'effective'
      when i.disposal like '%发回%' or i.disposal like '%指令%' then 'remanded'
      when i.disposal like '%不予立案%' then 'refused'
      when i.level > 1 and i.served_on is not null then 'effective'
      else 'decided' end
    from lawsuit self
    left join lateral (select * from lawsuit_instance i where i.agency_id = self.agency_id and i.lawsuit_id = self.id
                        order by i.position desc limit 1) i on true
   where self.agency_id = l.agency_id and self.id = l.id;
`;

const events = (kind: string): string => `
  create table ${kind}_event (
    agency_id int not null,
    ${kind}_id bigint not null,
    seq int not null,
    type text not null,
    occurred_on date not null,
    details jsonb not null default '{}',
    corrects int,
    place int,
    ${kind}_version int not null,
    recorded_at timestamptz not null default now(),
    recorded_by text not null,
    constraint pk_${kind}_event primary key (agency_id, ${kind}_id, seq),
    constraint fk_${kind}_event_${kind} foreign key (agency_id, ${kind}_id)
      references ${kind} (agency_id, id) on delete cascade,
    constraint ck_${kind}_event_seq check (seq >= 1),
    constraint ck_${kind}_event_details check (jsonb_typeof(details) = 'object'),
    constraint ck_${kind}_event_corrects
      check ((type = 'corrected') = (corrects is not null) and corrects between 1 and seq - 1),
    constraint ck_${kind}_event_place check (place between 1 and seq - 1)
  );
  create unique index uq_${kind}_event_corrects on ${kind}_event (agency_id, ${kind}_id, corrects)
    where corrects is not null;
`;

/** Known to every agency below, as the settings are, so it stands outside the registers of the agencies. */
const OWN_WORDS = `
  create table disposal_word (
    agency_id int not null constraint fk_disposal_word_agency references agency (id) on delete cascade,
    id int generated by default as identity,
    kind text not null,
    word text not null,
    "column" text,
    in_force_from date not null,
    article text,
    reason text not null,
    changed_by text not null,
    changed_on date not null,
    recorded_at timestamptz not null default now(),
    constraint pk_disposal_word primary key (agency_id, id),
    constraint ck_disposal_word_kind check (kind in ('review', 'lawsuit')),
    constraint ck_disposal_word_column check ("column" in ('upheld', 'corrected', 'other', 'pending', 'notCounted'))
  );
  create index ix_disposal_word_word on disposal_word (kind, word, agency_id, id);
  grant select, insert on disposal_word to gongkai_app;
`;

const ACTING_AGENCY = `(select nullif(current_setting('app.agency', true), '')::int)`;
const VISIBLE = `(
  agency_id = ${ACTING_AGENCY}
  or ((select current_setting('app.scope', true) = 'tree')
      and agency_id in (select descendant_id from agency_closure where ancestor_id = ${ACTING_AGENCY}))
)`;

/** What happened can be added to, never changed; it goes with its agency's demonstration alone. */
const RIGHTS: Readonly<Record<string, string>> = {
  lawsuit_part: ', update, delete',
  proceeding_counter: ', update',
};

const secured = (table: string): string => `
  alter table ${table} enable row level security, force row level security;
  create policy agency_isolation on ${table} using ${VISIBLE} with check ${VISIBLE};
  grant select, insert${RIGHTS[table] ?? ''} on ${table} to gongkai_app;
  ${
    table.endsWith('_event')
      ? `create trigger tr_${table}_append_only before update or delete on ${table}
           for each row execute function refuse_history_change();
         create trigger tr_${table}_no_truncate before truncate on ${table}
           for each statement execute function refuse_history_change();`
      : ''
  }
`;
