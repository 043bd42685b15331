import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Chain 0 is the installation's own; every other one has the number of its agency. */
const TABLES = `
  create table audit_head (
    chain int not null,
    seq bigint not null default 0,
    hash bytea not null,
    anchored_seq bigint not null default 0,
    constraint pk_audit_head primary key (chain),
    constraint ck_audit_head_hash check (length(hash) = 32),
    constraint ck_audit_head_seq check (seq >= 0 and anchored_seq between 0 and seq)
  );

  create table audit_entry (
    chain int not null,
    seq bigint not null,
    version smallint not null,
    at timestamptz not null,
    account_id int,
    username text not null,
    via text not null,
    action text not null,
    subject_kind text not null,
    subject_id text not null,
    facts text not null,
    commitment bytea,
    prev bytea not null,
    hash bytea not null,
    constraint pk_audit_entry primary key (chain, seq),
    constraint uq_audit_entry_prev unique (chain, prev),
    constraint ck_audit_entry_via check (via in ('session', 'token', 'system')),
    constraint ck_audit_entry_hash check (length(hash) = 32 and length(prev) = 32)
  );
  create index ix_audit_entry_action on audit_entry (chain, action, seq);
  create index ix_audit_entry_subject on audit_entry (chain, subject_kind, subject_id, seq);
  create index ix_audit_entry_username on audit_entry (chain, username, seq);

  create table audit_detail (
    chain int not null,
    seq bigint not null,
    sealed bytea not null,
    constraint pk_audit_detail primary key (chain, seq),
    constraint fk_audit_detail_entry foreign key (chain, seq) references audit_entry (chain, seq)
  );
`;

/** Absent: nobody's transaction, which is the installation's. */
const ACTING_CHAIN = `(select coalesce(nullif(current_setting('app.agency', true), '')::int, 0))`;

/**
 * The application reads the chain of whom it acts for. It writes through the function alone, which runs as the owner of the
 * tables: an entry may also go to the chain of another agency, as an anchor does, and no entry can be laid at will.
 */
const policies = (table: string): string => `
  alter table ${table} enable row level security, force row level security;
  create policy chain_reads on ${table} for select using (chain = ${ACTING_CHAIN});
  create policy chain_keeper on ${table} to current_user using (true) with check (true);
  grant select on ${table} to gongkai_app;
`;

/** Each field with its length before it, so that no two entries have the same text; see entry-hash.ts. */
const HASHED_FIELD = `
  create function audit_field(field bytea) returns bytea language sql immutable
    return case when field is null then '\\xffffffff'::bytea else int4send(length(field)) || field end;
`;

/** The head is the last lock of a transaction: whoever holds it waits for nobody. */
const APPEND = `
  create function append_audit(
    p_chain int, p_at timestamptz, p_account int, p_username text, p_via text, p_action text,
    p_subject_kind text, p_subject_id text, p_facts text, p_commitment bytea, p_sealed bytea
  ) returns bigint language plpgsql security definer set search_path from current as $$
  declare
    head audit_head;
    moment timestamptz := date_trunc('milliseconds', p_at);
    this_hash bytea;
  begin
    select * into head from audit_head where chain = p_chain for update;
    if not found then
      insert into audit_head (chain, hash) values (p_chain, sha256(convert_to('gongkai audit ' || p_chain, 'UTF8')))
        on conflict do nothing;
      select * into head from audit_head where chain = p_chain for update;
    end if;
    this_hash := sha256(
      '\\x01'::bytea || int4send(p_chain) || int8send(head.seq + 1) || head.hash
      || audit_field(convert_to(to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'UTF8'))
      || audit_field(convert_to(p_account::text, 'UTF8')) || audit_field(convert_to(p_username, 'UTF8'))
      || audit_field(convert_to(p_via, 'UTF8')) || audit_field(convert_to(p_action, 'UTF8'))
      || audit_field(convert_to(p_subject_kind, 'UTF8')) || audit_field(convert_to(p_subject_id, 'UTF8'))
      || audit_field(convert_to(p_facts, 'UTF8')) || audit_field(p_commitment));
    insert into audit_entry (chain, seq, version, at, account_id, username, via, action, subject_kind, subject_id,
                             facts, commitment, prev, hash)
    values (p_chain, head.seq + 1, 1, moment, p_account, p_username, p_via, p_action, p_subject_kind, p_subject_id,
            p_facts, p_commitment, head.hash, this_hash);
    if p_sealed is not null then
      insert into audit_detail (chain, seq, sealed) values (p_chain, head.seq + 1, p_sealed);
    end if;
    update audit_head set seq = head.seq + 1, hash = this_hash where chain = p_chain;
    return head.seq + 1;
  end $$;

  create function mark_audit_anchored(p_chain int, p_seq bigint) returns void
    language sql security definer set search_path from current as $$
    update audit_head set anchored_seq = greatest(anchored_seq, p_seq) where chain = p_chain
  $$;

  create function audit_heads() returns setof audit_head
    language sql stable security definer set search_path from current as 'select * from audit_head';

  revoke execute on function append_audit, mark_audit_anchored, audit_heads from public;
  grant execute on function append_audit, mark_audit_anchored, audit_heads to gongkai_app;
`;

/** Against a slip of the owner's; whoever may drop a trigger is found by the anchors. */
const GUARDS = `
  create function refuse_audit_change() returns trigger language plpgsql as $$
  begin
    raise exception '审计记录不能修改或者删除（%）', tg_table_name using errcode = 'insufficient_privilege';
  end $$;
  create trigger tr_audit_entry_fixed before update or delete on audit_entry
    for each row execute function refuse_audit_change();
  create trigger tr_audit_entry_kept before truncate on audit_entry
    for each statement execute function refuse_audit_change();
  create trigger tr_audit_detail_kept before truncate on audit_detail
    for each statement execute function refuse_audit_change();
  create trigger tr_audit_head_kept before delete on audit_head
    for each row execute function refuse_audit_change();
  create trigger tr_audit_head_whole before truncate on audit_head
    for each statement execute function refuse_audit_change();
`;

export class KeepAuditChains1795387200008 implements MigrationInterface {
  name = 'KeepAuditChains1795387200008';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    for (const table of ['audit_head', 'audit_entry', 'audit_detail'])
      await queryRunner.query(policies(table));
    // A new key seals the reasons again; the chain holds their commitments and stays as it is.
    await queryRunner.query('grant update (sealed) on audit_detail to gongkai_app');
    await queryRunner.query(
      `create policy chain_reseals on audit_detail for update using (chain = ${ACTING_CHAIN}) with check (chain = ${ACTING_CHAIN})`,
    );
    await queryRunner.query(HASHED_FIELD);
    await queryRunner.query(APPEND);
    await queryRunner.query(GUARDS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function append_audit, mark_audit_anchored, audit_heads, audit_field;
      drop table audit_detail;
      drop table audit_entry;
      drop table audit_head;
      drop function refuse_audit_change;
    `);
  }
}
