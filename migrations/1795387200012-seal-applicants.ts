import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEALED_COLUMNS = ['id_number', 'phone', 'address', 'email'];

/**
 * What identifies an applicant is kept encrypted. SQL has no key: it carries the present values over behind a zero byte, and
 * the first start with a key seals them. A value that was sealed begins with a one; going down refuses it, since what cannot
 * be read must not be lost.
 */
export class SealApplicants1795387200012 implements MigrationInterface {
  name = 'SealApplicants1795387200012';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const column of SEALED_COLUMNS) {
      await queryRunner.query(`
        alter table case_applicant alter column ${column} type bytea
          using '\\x00'::bytea || convert_to(${column}, 'UTF8');
        alter table case_applicant
          add constraint ck_case_applicant_${column} check (get_byte(${column}, 0) <= 1);
      `);
    }
    await queryRunner.query(TABLES);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(CLEAR_TEXT);
    for (const column of SEALED_COLUMNS) {
      await queryRunner.query(`
        alter table case_applicant drop constraint ck_case_applicant_${column};
        alter table case_applicant alter column ${column} type text using clear_text(${column});
      `);
    }
    // Checked by way of a change of type, which row-level security does not hide rows from.
    await queryRunner.query(`
      alter table disclosure_case alter column source_hash type bytea using clear_hash(source_hash);
      drop function clear_text(bytea);
      drop function clear_hash(bytea);
      drop index ix_case_applicant_id_number;
      drop index ix_case_applicant_phone;
      alter table case_applicant drop column id_number_index, drop column phone_index;
      drop table data_key;
      alter table installation drop column applicants_sealed_at;
    `);
  }
}

const TABLES = `
  alter table case_applicant add column id_number_index bytea, add column phone_index bytea;
  create index ix_case_applicant_id_number on case_applicant (agency_id, id_number_index)
    where id_number_index is not null;
  create index ix_case_applicant_phone on case_applicant (agency_id, phone_index) where phone_index is not null;

  create table data_key (
    id text not null,
    proof bytea not null,
    added_at timestamptz not null default now(),
    constraint pk_data_key primary key (id)
  );
  grant select, insert, delete on data_key to gongkai_app;

  alter table installation add column applicants_sealed_at timestamptz;
`;

const REFUSAL = `raise exception '个人信息已加密，不能直接退回这一版'
        using hint = '请先执行 npm run -s gongkai -- rotate-keys --unseal';`;

const CLEAR_TEXT = `
  create function clear_text(value bytea) returns text language plpgsql as $$
  begin
    if get_byte(value, 0) <> 0 then
      ${REFUSAL}
    end if;
    return convert_from(substring(value from 2), 'UTF8');
  end $$;

  create function clear_hash(value bytea) returns bytea language plpgsql as $$
  begin
    if length(value) <> 32 then
      ${REFUSAL}
    end if;
    return value;
  end $$;
`;
