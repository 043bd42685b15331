import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ANSWER_PENDING } from '../../cases/answer-pending.js';
import type { LocalDate } from '../../law/local-date.js';
import type { WorkflowEvent } from '../../law/workflow/keys.js';

export interface ArchivedCase {
  readonly receivedOn: LocalDate;
  readonly handledOn: LocalDate | null;
  readonly ended: boolean;
}

export interface ArchivedFact {
  readonly type: WorkflowEvent;
  readonly on: LocalDate;
  /** A correction has struck it out. */
  readonly struck: boolean;
  /** 文号 of an answer, or number of the letter. */
  readonly number: string | null;
}

/** Reads what the archive of a case lists, inside the transaction of its agency. */
@Injectable()
export class ArchiveRepository {
  async case(manager: EntityManager, agencyId: number, caseId: number): Promise<ArchivedCase> {
    const [row] = await manager.query<[ArchivedCase]>(
      `select c.received_on as "receivedOn", k.handled_on as "handledOn",
              (c.stage in ('served', 'closed', 'voided', 'archived')
               or (k.handled_on is not null and c.stage <> 'returned' and not ${ANSWER_PENDING})) as ended
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
      `select e.type, e.occurred_on as on, coalesce(e.details ->> 'documentNo', e.details ->> 'mailNo') as number,
              exists (select from case_event k where k.agency_id = e.agency_id and k.case_id = e.case_id
                         and k.corrects = e.seq) as struck
         from case_event e
        where e.agency_id = $1 and e.case_id = $2 order by e.seq`,
      [agencyId, caseId],
    );
  }
}
