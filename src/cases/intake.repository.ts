import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import type { ApplicationRecord } from '../imports/ledger/records/record-schemas.js';
import { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import { prepared } from '../platform/database/prepared.js';

/** How far apart two applications are that may be the same letter, recorded twice. */
const DAYS = 10;

/** What taking in a case has to know beforehand. */
@Injectable()
export class IntakeRepository {
  constructor(private readonly cipher: PersonalDataCipher) {}

  /** The last day of the agency; it cannot change until the transaction ends. */
  async lastDay(manager: EntityManager, agencyId: number): Promise<LocalDate | null> {
    const [row] = await manager.query<{ validTo: LocalDate | null }[]>(
      prepared('select valid_to as "validTo" from agency where id = $1 for key share'),
      [agencyId],
    );
    return row?.validTo ?? null;
  }

  async isTaken(
    manager: EntityManager,
    agencyId: number,
    column: 'case_no' | 'ref',
    value: string,
  ): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      `select 1 from disclosure_case where agency_id = $1 and ${column} = $2`,
      [agencyId, value],
    );
    return rows.length > 0;
  }

  /** Numbers of cases with the same applicant and the same words, received some days before or after. */
  async similar(manager: EntityManager, agencyId: number, record: ApplicationRecord): Promise<string[]> {
    const { name, idNumber } = record.applicant;
    const entries = idNumber === undefined ? null : this.cipher.blindIndexes(agencyId, 'idNumber', idNumber);
    const rows = await manager.query<{ called: string }[]>(
      prepared(`select coalesce(c.case_no, c.ref) as called
         from disclosure_case c
         join case_applicant p on p.agency_id = c.agency_id and p.case_id = c.id and p.role = 'principal'
        where c.agency_id = $1 and c.received_on between $2::date - ${DAYS} and $2::date + ${DAYS}
          and c.description = $3 and c.stage <> 'voided'
          and case when $4::bytea[] is null then p.name = $5 else p.id_number_index = any($4) end
        order by c.id limit 3`),
      [agencyId, record.receivedOn, record.description, entries, name],
    );
    return rows.map(({ called }) => called);
  }
}
