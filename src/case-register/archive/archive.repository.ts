import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';

export interface ArchivedCase {
  readonly receivedOn: LocalDate;
  readonly handledOn: LocalDate | null;
  readonly ended: boolean;
}

export interface ArchivedFact {
  readonly type: string;
  readonly on: LocalDate;
  /** 文号 of an answer, or number of the letter. */
  readonly number: string | null;
}

/** Reads what the archive of a case lists, inside the transaction of its agency. */
@Injectable()
export class ArchiveRepository {
  async case(manager: EntityManager, agencyId: number, caseId: number): Promise<ArchivedCase> {
    const [row] = await manager.query<[ArchivedCase]>(
      `select c.received_on as "receivedOn", k.handled_on as "handledOn",
              (k.handled_on is not null or c.closed_on is not null or c.merged_into_ref is not null) as ended
         from disclosure_case c
         left join counted_case k on k.agency_id = c.agency_id and k.case_id = c.id and k.part = 1
                                 and k.recorded_to = 'infinity'
        where c.agency_id = $1 and c.id = $2`,
      [agencyId, caseId],
    );
    return row;
  }

  /** In the order of recording. */
  facts(manager: EntityManager, agencyId: number, caseId: number): Promise<ArchivedFact[]> {
    return manager.query<ArchivedFact[]>(
      `select e.type, e.occurred_on as on,
              case when e.type in ('decided', 'signed') then d.document_no
                   when e.type in ('dispatched', 'served') then d.mail_no end as number
         from case_event e
         left join lateral (select r.document_no, r.mail_no from decision_round r
                             where r.agency_id = e.agency_id and r.case_id = e.case_id
                             order by r.round desc limit 1) d on true
        where e.agency_id = $1 and e.case_id = $2 order by e.seq`,
      [agencyId, caseId],
    );
  }
}
