import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RECOMMENDED_COUNTING_RULES } from '../../domain/counting-rules.js';
import { legalMoment } from '../../domain/case/legal-moment.js';
import type { EarlierCase } from '../../domain/outcome/decision-given.js';
import { sameApplicant, type ComparedApplicant } from '../../domain/outcome/same-applicant.js';
import { roundsOf } from '../../imports/ledger/facts-of-record.js';
import type { ApplicationRecord } from '../../imports/ledger/records/record-schemas.js';
import { RegisterExportRepository } from '../../imports/register-export.repository.js';
import { normalise } from '../../platform/protection/normalise.js';

/** Finds the case that 重复申请 cites, in the register of the same agency. */
@Injectable()
export class EarlierCasesRepository {
  constructor(private readonly register: RegisterExportRepository) {}

  /**
   * @param called number or reference of the earlier case
   * @param present the case that is being decided, its people in clear
   */
  async find(
    manager: EntityManager,
    { agencyId, caseId, called }: { agencyId: number; caseId: number; called: string },
    present: ApplicationRecord,
  ): Promise<EarlierCase | 'absent'> {
    const [found] = await manager.query<{ id: number; called: string }[]>(
      `select id, coalesce(case_no, ref) as called from disclosure_case
        where agency_id = $1 and (case_no = $2 or ref = $2) order by case_no = $2 desc nulls last limit 1`,
      [agencyId, called],
    );
    if (!found) return 'absent';
    const earlier = await this.register.application(manager, agencyId, found.id);
    // In law, whatever the agency counts by: signed is not answered.
    const moments = roundsOf(earlier).flatMap(
      (round) => legalMoment(round, RECOMMENDED_COUNTING_RULES) ?? [],
    );
    return {
      called: found.called,
      isThisCase: found.id === caseId,
      sameApplicant: sameApplicant(compared(present), compared(earlier)),
      answeredOn: moments.sort()[0],
    };
  }
}

function compared({ applicant: { type, name, idNumber } }: ApplicationRecord): ComparedApplicant {
  const number = idNumber === undefined ? '' : normalise('idNumber', idNumber);
  return { type, name: normalise('name', name), ...(number !== '' && { idNumber: number }) };
}
