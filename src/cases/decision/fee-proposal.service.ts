import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { feeOf } from '../../domain/fees/fee-of.js';
import { marginalFee } from '../../domain/fees/marginal-fee.js';
import type { ApplicationRecord } from '../../imports/ledger/records/record-schemas.js';
import { RegisterExportRepository } from '../../imports/register-export.repository.js';
import { law } from '../../law/law.js';
import type { AuditActor } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import type { CaseFinding } from '../check-application.js';
import { CasesRepository, type FoundCase } from '../cases.repository.js';
import type { FeeBasis, FeeProposal } from './fee-proposal.schemas.js';
import { MonthApplicationsRepository } from './month-applications.repository.js';

const GATE =
  '只有申请公开政府信息的数量、频次明显超过合理范围的，才可以收取信息处理费（条例第四十二条）。标准不自动适用，是否收取由本机关决定；按件、按量只能选一种。';

/** The information handling fee that an agency may ask for a case (条例 art. 42, 国办函〔2020〕109号). Changes nothing of the case. */
@Injectable()
export class FeeProposalService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly cases: CasesRepository,
    private readonly register: RegisterExportRepository,
    private readonly month: MonthApplicationsRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws RequestError `case.notFound`; DomainError `law.notInForce` for a receipt before 2021 */
  propose(agencyId: number, caseNo: string, basis: FeeBasis, by: AuditActor): Promise<FeeProposal> {
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.cases.find(manager, agencyId, caseNo);
      if (!found) throw new RequestError('case.notFound');
      const record = await this.register.application(manager, agencyId, found.id);
      const warnings = alreadyNoticed(record);
      const answer =
        basis.by === 'page'
          ? { ...byPage(record, basis.pages), gate: GATE, warnings }
          : { ...(await this.byItem(manager, agencyId, found, record)), gate: GATE, warnings };
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'fee.proposed',
        subject: { kind: 'case', id: found.id },
        facts: { caseNo, by: basis.by, amountFen: Math.round(answer.amountYuan * 100) },
      });
      return answer;
    });
  }

  private async byItem(
    manager: EntityManager,
    agencyId: number,
    found: FoundCase,
    record: ApplicationRecord,
  ): Promise<Omit<FeeProposal, 'gate' | 'warnings'>> {
    const { value: tariff, citation } = law().feeTiers.byItem.at(record.receivedOn);
    const all = await this.month.find(manager, agencyId, record);
    const place = all.findIndex(({ id }) => id === found.id);
    const earlier = all.slice(0, Math.max(place, 0)).reduce((sum, { units }) => sum + units, 0);
    const units = record.feeUnits ?? 1;
    const { totalYuan, tiers } = marginalFee(earlier, units, tariff);
    return {
      by: 'item',
      citation,
      month: record.receivedOn.slice(0, 7),
      applications: all.map(({ id, caseNo, receivedOn, units: number }) => ({
        caseNo,
        receivedOn,
        units: number,
        isThisCase: id === found.id,
      })),
      earlierUnits: earlier,
      units,
      tiers: [...tiers],
      amountYuan: totalYuan,
      monthYuan: feeOf(earlier + units, tariff).totalYuan,
    };
  }
}

function byPage({ receivedOn }: ApplicationRecord, pages: number): Omit<FeeProposal, 'gate' | 'warnings'> {
  const { value: tariff, citation } = law().feeTiers.byPage.at(receivedOn);
  const { totalYuan, tiers } = feeOf(pages, tariff);
  return {
    by: 'page',
    citation,
    month: null,
    applications: [],
    earlierUnits: 0,
    units: pages,
    tiers: [...tiers],
    amountYuan: totalYuan,
    monthYuan: null,
  };
}

/** One fee for a case, by one of the two ways. */
function alreadyNoticed({ events = [] }: ApplicationRecord): CaseFinding[] {
  const noticed = events.find(({ type }) => type === 'feeNoticed');
  if (!noticed) return [];
  const message = `本件已于 ${noticed.on} 发出收费通知。一件申请只按一种方式收取一次，不要重复通知。`;
  return [{ field: 'by', code: 'fee.noticed', message }];
}
