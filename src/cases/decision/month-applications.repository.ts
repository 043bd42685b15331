import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sameApplicant } from '../../domain/outcome/same-applicant.js';
import type { ApplicationRecord } from '../../imports/ledger/records/record-schemas.js';
import type { LocalDate } from '../../law/local-date.js';
import { EffectiveSettings } from '../../settings/effective-settings.js';
import { normalise } from '../../platform/protection/normalise.js';
import { PersonalDataCipher } from '../../platform/protection/personal-data-cipher.js';

export interface MonthApplication {
  readonly id: number;
  readonly caseNo: string;
  readonly receivedOn: LocalDate;
  readonly units: number;
}

interface Candidate extends MonthApplication {
  readonly type: string;
  readonly name: string;
  readonly idNumber: Buffer | null;
}

/** What one applicant asked for in one calendar month (国办函〔2020〕109号 art. 4). */
@Injectable()
export class MonthApplicationsRepository {
  constructor(
    private readonly cipher: PersonalDataCipher,
    private readonly settings: EffectiveSettings,
  ) {}

  /**
   * By the day of receipt, the earlier first. Whoever represents several applicants does not make one of them, unless the
   * agency counts what somebody asked for others with what they asked for themselves (setting `feeApplicant`); an application
   * that was merged into another is not counted beside it.
   */
  async find(
    manager: EntityManager,
    agencyId: number,
    { applicant, receivedOn }: ApplicationRecord,
  ): Promise<MonthApplication[]> {
    const { type, name, idNumber } = applicant;
    const { feeApplicant } = await this.settings.of(manager, agencyId);
    const roles = feeApplicant === 'applicant' ? ['principal'] : ['principal', 'representative'];
    const entries = idNumber === undefined ? null : this.cipher.blindIndexes(agencyId, 'idNumber', idNumber);
    const rows = await manager.query<Candidate[]>(
      `select c.id, coalesce(c.case_no, c.ref) as "caseNo", c.received_on as "receivedOn",
              coalesce(c.fee_units, 1)::int as units, p.type, p.name, p.id_number as "idNumber"
         from disclosure_case c
         join case_applicant p on p.agency_id = c.agency_id and p.case_id = c.id and p.role = any($6)
        where c.agency_id = $1 and c.merged_into_ref is null
          and c.received_on >= date_trunc('month', $2::date)
          and c.received_on < date_trunc('month', $2::date) + interval '1 month'
          and (p.id_number_index = any($3::bytea[]) or (p.type = $4 and p.name = $5))
        order by c.received_on, c.id`,
      [agencyId, receivedOn, entries, type, name, roles],
    );
    const present = { type, name, ...numberOf(idNumber) };
    const ofApplicant = rows.filter((row) => {
      const number = row.idNumber ? this.cipher.open(agencyId, 'idNumber', row.idNumber) : undefined;
      return sameApplicant(present, { type: row.type, name: row.name, ...numberOf(number) });
    });
    return ofApplicant.filter(({ id }, at) => at === 0 || ofApplicant[at - 1]?.id !== id);
  }
}

const numberOf = (text: string | undefined): { idNumber?: string } =>
  text === undefined ? {} : { idNumber: normalise('idNumber', text) };
