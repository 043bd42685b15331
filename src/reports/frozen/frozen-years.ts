import type { EntityManager } from 'typeorm';
import { DomainError } from '../../law/domain-error.js';
import { prepared } from '../../platform/database/prepared.js';

export interface FrozenYear {
  readonly agencyId: number;
  readonly year: number;
  readonly edition: string;
  readonly published: boolean;
}

/**
 * The years of these agencies whose report is approved or published and not being corrected. Until the transaction ends no
 * report of theirs is submitted.
 */
export async function frozenYears(
  manager: EntityManager,
  agencyIds: readonly number[],
): Promise<FrozenYear[]> {
  return manager.query<FrozenYear[]>(
    prepared(
      `select agency_id as "agencyId", year, edition, published from frozen_report_years($1) order by year`,
    ),
    [agencyIds],
  );
}

/** @param cell as a reader finds it in the report, and where it is known how it would change */
export function reportFrozen(year: number, published: boolean, cell: string): DomainError {
  const remedy = published
    ? '确需变动的，请先由年报人员对该年度报告办理更正，再登记'
    : '确需变动的，请先由审批人员把该年度报告退回，再登记';
  return new DomainError(
    'report.frozen',
    `${year} 年的年度报告${published ? '已经公布' : '已经批准'}，这一变动会改变其中的${cell}，没有登记。${remedy}。`,
    { year, cell },
  );
}
