import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an event tells besides its columns, which fact strikes out which, where a case stands, and what it began with. */
export class FollowTheWorkflow1795387200016 implements MigrationInterface {
  name = 'FollowTheWorkflow1795387200016';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(COLUMNS);
    // The policies hide every row from the owner too, and the history is closed to everybody: both stand aside once.
    await queryRunner.query(
      FILLED.map((table) => `alter table ${table} no force row level security;`).join(' '),
    );
    await queryRunner.query('alter table case_event disable trigger tr_case_event_append_only');
    await queryRunner.query(STEP_DETAILS);
    await queryRunner.query(BROUGHT);
    await queryRunner.query(STAGES);
    await queryRunner.query('alter table case_event enable trigger tr_case_event_append_only');
    await queryRunner.query(
      FILLED.map((table) => `alter table ${table} force row level security;`).join(' '),
    );
    await queryRunner.query(VIEW);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke delete on decision_round from gongkai_app;
      drop view valid_case_event;
      drop index ix_disclosure_case_stage;
      alter table disclosure_case drop column stage, drop column brought;
      alter table case_event drop column corrects, drop column details;
    `);
  }
}

const FILLED = ['disclosure_case', 'case_event', 'decision_round', 'decision_ground'];

const COLUMNS = `
  alter table case_event
    add column details jsonb,
    add column corrects int,
    add constraint ck_case_event_corrects
      check ((type = 'corrected') = (corrects is not null) and corrects between 1 and seq - 1);
  create unique index uq_case_event_corrects on case_event (agency_id, case_id, corrects)
    where corrects is not null;

  alter table disclosure_case
    add column stage text not null default 'received',
    add column brought jsonb,
    add constraint ck_disclosure_case_stage check (stage in ('received', 'awaitingSupplement', 'awaitingFee',
      'decided', 'checked', 'approved', 'signed', 'dispatched', 'served', 'returned', 'closed', 'voided',
      'archived'));
  create index ix_disclosure_case_stage on disclosure_case (agency_id, stage);

  grant delete on decision_round to gongkai_app;
`;

/** Steps recorded so far told nothing but their day; the rest stood in the only round that they can belong to. */
const STEP_DETAILS = `
  update case_event e set details = nullif(jsonb_strip_nulls(case e.type
      when 'decided' then jsonb_build_object('outcome', r.outcome, 'documentNo', r.document_no, 'grounds',
        (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('outcome', g.outcome, 'article', g.article)) order by g.position)
           from decision_ground g
          where g.agency_id = r.agency_id and g.case_id = r.case_id and g.round = r.round))
      when 'dispatched' then jsonb_build_object('delivery', r.delivery, 'carrier', r.carrier, 'mailNo', r.mail_no)
      when 'served' then jsonb_build_object('delivery', r.delivery)
    end), '{}')
    from decision_round r
   where e.type in ('decided', 'dispatched', 'served') and r.agency_id = e.agency_id and r.case_id = e.case_id
     and r.round = (select max(l.round) from decision_round l where l.agency_id = e.agency_id and l.case_id = e.case_id);
  update case_event e set details = jsonb_build_object('into', c.merged_into_ref)
    from disclosure_case c
   where e.type = 'merged' and c.agency_id = e.agency_id and c.id = e.case_id;
`;

const STEP = (type: string): string =>
  `exists (select from case_event e where e.agency_id = c.agency_id and e.case_id = c.id and e.type = '${type}')`;

/** What a case that was worked on began with: what it holds less what its recorded steps put there. */
const BROUGHT = `
  update disclosure_case c set brought = jsonb_strip_nulls(jsonb_build_object(
      'receivedOn', c.received_on,
      'closedOn', case when not ${STEP('merged')} then c.closed_on end,
      'mergedInto', case when not ${STEP('merged')} then c.merged_into_ref end,
      'decisions', case when not ${STEP('decided')} then (
        select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                 'round', r.round, 'cause', r.cause, 'by', r.by_ref, 'outcome', r.outcome, 'documentNo', r.document_no,
                 'grounds', (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('outcome', g.outcome, 'article', g.article))
                                              order by g.position)
                               from decision_ground g where g.agency_id = r.agency_id and g.case_id = r.case_id
                                and g.round = r.round),
                 'delivery', case when not l.dispatched then r.delivery end,
                 'carrier', case when not l.dispatched then r.carrier end,
                 'mailNo', case when not l.dispatched then r.mail_no end,
                 'signedOn', case when not l.signed then r.signed_on end,
                 'dispatchedOn', case when not l.dispatched then r.dispatched_on end,
                 'servedOn', case when not l.served then r.served_on end)) order by r.round)
          from decision_round r
          cross join lateral (
            select last.is and ${STEP('signed')} as signed, last.is and ${STEP('dispatched')} as dispatched,
                   last.is and ${STEP('served')} as served
              from (select r.round = max(m.round) as is from decision_round m
                     where m.agency_id = r.agency_id and m.case_id = r.case_id) last) l
         where r.agency_id = c.agency_id and r.case_id = c.id) end))
   where c.version > 1;
`;

/** As the replay would say of the histories that were possible so far. */
const STAGES = `
  update disclosure_case c set stage = coalesce(
      (select case when r.served_on is not null then 'served' when r.dispatched_on is not null then 'dispatched'
                   when r.signed_on is not null then 'signed' else 'decided' end
         from decision_round r where r.agency_id = c.agency_id and r.case_id = c.id and not ended.first
        order by r.round desc limit 1),
      case when ended.is then 'closed' end,
      (select case e.type when 'supplementRequested' then 'awaitingSupplement' when 'feeNoticed' then 'awaitingFee' end
         from case_event e
        where e.agency_id = c.agency_id and e.case_id = c.id
          and e.type in ('supplementRequested', 'supplementReceived', 'feeNoticed', 'feePaid')
        order by e.occurred_on desc, e.seq desc limit 1),
      'received')
    from (select d.agency_id, d.id,
                 d.closed_on is not null or d.merged_into_ref is not null or l.on is not null as is,
                 l.on is not null and not exists (
                   select from decision_round r where r.agency_id = d.agency_id and r.case_id = d.id
                      and coalesce(r.dispatched_on, r.served_on, r.signed_on) is not null) as first
            from disclosure_case d
            left join lateral (
              select max(e.occurred_on) as on from case_event e
               where e.agency_id = d.agency_id and e.case_id = d.id
                 and e.type in ('withdrawn', 'supplementLapsed', 'feeLapsed')) l on true) ended
   where ended.agency_id = c.agency_id and ended.id = c.id;
`;

/** The facts that hold: neither struck out nor corrections themselves. */
const VIEW = `
  create view valid_case_event with (security_invoker = true) as
    select e.agency_id, e.case_id, e.seq, e.type, e.occurred_on, e.served_on, e.received_on,
           e.reply_within_working_days, e.working_days, e.until, e.party, e.opinion, e.approved_by, e.amount_fen,
           e.details, e.case_version, e.recorded_at, e.recorded_by
      from case_event e
     where e.type <> 'corrected'
       and not exists (select from case_event k
                        where k.agency_id = e.agency_id and k.case_id = e.case_id and k.corrects = e.seq);
  grant select on valid_case_event to gongkai_app;
`;
