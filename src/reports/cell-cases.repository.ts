import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { preparedObjects } from '../platform/database/array-rows.js';
import { caseCount, casePage } from '../reporting/compile/case-drill-down.js';
import type { CaseCursor } from '../reporting/compile/case-drill-down.js';
import { proceedingCount, proceedingPage } from '../reporting/compile/proceeding-scan.js';
import type { ProceedingCursor } from '../reporting/compile/proceeding-scan.js';
import type { Reading, SqlStatement } from '../reporting/compile/sql-parameters.js';
import type { CasePredicate } from '../reporting/definition/applications-table.js';
import type { Period } from '../reporting/definition/period.js';
import type { ProceedingPredicate } from '../reporting/definition/proceedings-table.js';

export interface Page<Cursor> {
  readonly after?: Cursor;
  readonly limit: number;
}

/** A case behind a cell of table 三, as the page of the drill-down finds it. */
export interface CaseOfCell {
  readonly agencyId: number;
  readonly caseId: number;
  readonly part: number;
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly caseNo: string | null;
  readonly ref: string;
  readonly applicantType: number;
  readonly applicantName: string;
  readonly receivedOn: string;
  readonly handledOn: string | null;
  readonly outcome: number | null;
  readonly description: string;
  readonly documentNo: string | null;
}

/** A review or lawsuit behind a cell of table 四. */
export interface ProceedingOfCell {
  readonly agencyId: number;
  readonly kind: number;
  readonly proceedingId: number;
  readonly span: number;
  readonly agencyCode: string;
  readonly ref: string;
  readonly caseNumber: string | null;
  readonly route: string | null;
  readonly acceptedOn: string;
  readonly concludedOn: string | null;
  readonly result: number | null;
  readonly disposal: string | null;
  readonly applicationRef: string | null;
}

/** Finds the ids of a page first and looks up what is shown of them afterwards. */
@Injectable()
export class CellCasesRepository {
  countCases(manager: EntityManager, cell: CasePredicate, period: Period, reading: Reading): Promise<number> {
    return count(manager, caseCount(cell, period, reading));
  }

  countProceedings(
    manager: EntityManager,
    cell: ProceedingPredicate,
    period: Period,
    reading: Reading,
  ): Promise<number> {
    return count(manager, proceedingCount(cell, period, reading));
  }

  /** @param reading names its agencies: the page goes through them one by one */
  cases(
    manager: EntityManager,
    cell: CasePredicate,
    period: Period,
    reading: Reading & { readonly agencyIds: readonly number[] },
    page: Page<CaseCursor>,
  ): Promise<CaseOfCell[]> {
    const { text, values } = casePage(cell, period, reading, page);
    return preparedObjects<CaseOfCell>(manager, {
      text: `
        with page as materialized (${text})
        select p.agency_id as "agencyId", p.case_id as "caseId", p.part::int as part, a.code as "agencyCode",
               a.name as "agencyName", d.case_no as "caseNo", d.ref, p.applicant_type::int as "applicantType",
               n.name as "applicantName", p.received_on as "receivedOn", p.handled_on as "handledOn",
               p.outcome::int as outcome, d.description, r.document_no as "documentNo"
          from page p
          join agency a on a.id = p.agency_id
          join disclosure_case d on d.agency_id = p.agency_id and d.id = p.case_id
          left join case_applicant n
            on n.agency_id = p.agency_id and n.case_id = p.case_id and n.role = 'principal'
          left join decision_round r on r.agency_id = p.agency_id and r.case_id = p.case_id and r.round = p.part
         order by p.agency_id, p.case_id, p.part`,
      values,
    });
  }

  proceedings(
    manager: EntityManager,
    cell: ProceedingPredicate,
    period: Period,
    reading: Reading,
    page: Page<ProceedingCursor>,
  ): Promise<ProceedingOfCell[]> {
    const { text, values } = proceedingPage(cell, period, reading, page);
    return preparedObjects<ProceedingOfCell>(manager, {
      text: `
        with page as materialized (${text})
        select p.agency_id as "agencyId", p.kind::int as kind, p.proceeding_id as "proceedingId",
               p.span::int as span, a.code as "agencyCode", coalesce(v.ref, l.ref) as ref,
               coalesce(v.case_number, l.docket_no) as "caseNumber", l.route, p.accepted_on as "acceptedOn",
               p.concluded_on as "concludedOn", p.result::int as result, coalesce(v.disposal, l.disposal) as disposal,
               case p.kind
                 when 1 then (select min(d.ref) from review_case c
                                join disclosure_case d on d.agency_id = c.agency_id and d.id = c.case_id
                               where c.agency_id = p.agency_id and c.review_id = v.id)
                 else (select d.ref from disclosure_case d where d.agency_id = p.agency_id and d.id = l.case_id)
               end as "applicationRef"
          from page p
          join agency a on a.id = p.agency_id
          left join review v on p.kind = 1 and v.agency_id = p.agency_id and v.id = p.proceeding_id
          left join lawsuit l on p.kind = 2 and l.agency_id = p.agency_id and l.id = p.proceeding_id
         order by p.agency_id, p.kind, p.proceeding_id, p.span`,
      values,
    });
  }
}

async function count(manager: EntityManager, statement: SqlStatement): Promise<number> {
  const [row] = await preparedObjects<{ count: number | null }>(manager, statement);
  return row?.count ?? 0;
}
