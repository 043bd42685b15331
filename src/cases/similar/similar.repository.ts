import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';
import type { ApplicantType, Outcome } from '../../law/vocabularies/keys.js';
import type { CaseState } from '../cases.schemas.js';

/** Whom the compared cases are held against: entries of the blind index, under every key; null where there is no number. */
export interface SoughtApplicant {
  readonly name: string | null;
  readonly idNumber: readonly Buffer[] | null;
  readonly phone: readonly Buffer[] | null;
}

export interface ComparedText {
  readonly id: number;
  readonly description: string;
}

export interface ComparedPerson {
  readonly caseId: number;
  readonly type: ApplicantType | null;
  readonly name: string;
  readonly sameIdNumber: boolean | null;
  readonly samePhone: boolean | null;
}

export interface ComparedCase {
  readonly id: number;
  readonly called: string;
  readonly state: CaseState;
  readonly receivedOn: LocalDate;
  readonly description: string;
  readonly applicantType: ApplicantType;
  readonly applicantName: string;
  readonly outcome: Outcome | null;
  readonly documentNo: string | null;
  readonly answeredOn: LocalDate | null;
}

export interface OwnCase {
  readonly id: number;
  readonly receivedOn: LocalDate;
  readonly description: string;
  readonly type: ApplicantType;
  readonly name: string;
  readonly idNumberIndex: Buffer | null;
  readonly phoneIndex: Buffer | null;
}

/** Cases of an agency held against one, inside its transaction. */
@Injectable()
export class SimilarRepository {
  /** Descriptions of some months; a whole register of an agency is some thousand lines. */
  texts(
    manager: EntityManager,
    agencyId: number,
    span: { readonly from: LocalDate; readonly to: LocalDate; readonly except: number | null },
  ): Promise<ComparedText[]> {
    return manager.query<ComparedText[]>(
      `select id, description from disclosure_case
        where agency_id = $1 and received_on between $2 and $3 and id is distinct from $4`,
      [agencyId, span.from, span.to, span.except],
    );
  }

  /** Applicants of the cases; whoever only represents them is none. */
  people(
    manager: EntityManager,
    agencyId: number,
    ids: readonly number[],
    { idNumber, phone }: SoughtApplicant,
  ): Promise<ComparedPerson[]> {
    return manager.query<ComparedPerson[]>(
      `select case_id as "caseId", type, name, id_number_index = any($3::bytea[]) as "sameIdNumber",
              phone_index = any($4::bytea[]) as "samePhone"
         from case_applicant where agency_id = $1 and case_id = any($2) and role <> 'representative'
        order by case_id, position`,
      [agencyId, ids, idNumber, phone],
    );
  }

  /** Cases of whoever has the number or the name, whatever they are about. */
  async ofApplicant(
    manager: EntityManager,
    agencyId: number,
    { name, idNumber, phone }: SoughtApplicant,
  ): Promise<Set<number>> {
    const rows = await manager.query<{ id: number }[]>(
      `select case_id as id from case_applicant
        where agency_id = $1 and role <> 'representative'
          and (id_number_index = any($2::bytea[]) or phone_index = any($3::bytea[]) or name = $4)`,
      [agencyId, idNumber, phone, name],
    );
    return new Set(rows.map(({ id }) => id));
  }

  cases(manager: EntityManager, agencyId: number, ids: readonly number[]): Promise<ComparedCase[]> {
    return manager.query<ComparedCase[]>(
      `select c.id, coalesce(c.case_no, c.ref) as called, c.received_on as "receivedOn", c.description,
              p.type as "applicantType", p.name as "applicantName", r.outcome, r.document_no as "documentNo",
              k.handled_on as "answeredOn",
              case when k.handled_on is not null then 'handled' when r.outcome is not null then 'decided'
                   else 'open' end as state
         from disclosure_case c
         join case_applicant p on p.agency_id = c.agency_id and p.case_id = c.id and p.role = 'principal'
         left join lateral (select outcome, document_no from decision_round d
                             where d.agency_id = c.agency_id and d.case_id = c.id order by round desc limit 1) r on true
         left join counted_case k on k.agency_id = c.agency_id and k.case_id = c.id and k.part = 1
                                 and k.recorded_to = 'infinity'
        where c.agency_id = $1 and c.id = any($2)`,
      [agencyId, ids],
    );
  }

  async own(manager: EntityManager, agencyId: number, caseId: number): Promise<OwnCase | undefined> {
    const [row] = await manager.query<OwnCase[]>(
      `select c.id, c.received_on as "receivedOn", c.description, p.type, p.name,
              p.id_number_index as "idNumberIndex", p.phone_index as "phoneIndex"
         from disclosure_case c
         join case_applicant p on p.agency_id = c.agency_id and p.case_id = c.id and p.role = 'principal'
        where c.agency_id = $1 and c.id = $2`,
      [agencyId, caseId],
    );
    return row;
  }
}
