import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import type { LawsuitRecord, ReviewRecord } from '../imports/ledger/records/record-schemas.js';

export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly by: 'received' | 'answered';
}

export interface ListedRow {
  readonly id: number;
  readonly on: LocalDate;
  readonly assignee: string | null;
  /** The number was given up: it stays in the register and counts nowhere. */
  readonly voided: boolean;
}

type Proceeding = ReviewRecord | LawsuitRecord;
const PAGE = 200;

/** Finds the cases of a period, page by page, inside the transaction of their agency. */
@Injectable()
export class RegisterRepository {
  /** In the order of the days, as the register of an office is kept. */
  async *pages(
    manager: EntityManager,
    agencyId: number,
    { from, to, by }: Period,
  ): AsyncGenerator<readonly ListedRow[]> {
    let after: readonly [LocalDate, number] = [from, 0];
    for (;;) {
      const rows = await manager.query<ListedRow[]>(by === 'received' ? RECEIVED : ANSWERED, [
        agencyId,
        to,
        ...after,
      ]);
      if (rows.length > 0) yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      after = [last.on, last.id];
    }
  }

  /** Reviews and lawsuits of the cases, by case. */
  async proceedings(
    manager: EntityManager,
    agencyId: number,
    caseIds: readonly number[],
  ): Promise<Map<number, Proceeding[]>> {
    const rows = await manager.query<{ caseId: number; record: Proceeding }[]>(PROCEEDINGS, [
      agencyId,
      caseIds,
    ]);
    const found = new Map<number, Proceeding[]>();
    for (const { caseId, record } of rows) found.set(caseId, [...(found.get(caseId) ?? []), record]);
    return found;
  }
}

const page = (day: string, joins = ''): string => `
  select c.id, ${day} as on, p.display_name as assignee, c.stage = 'voided' as voided
    from disclosure_case c ${joins}
    left join account p on p.id = c.assignee_id
   where c.agency_id = $1 and ${day} <= $2::date and (${day}, c.id) > ($3::date, $4::bigint)
   order by ${day}, c.id limit ${PAGE}`;

const RECEIVED = page('c.received_on');
const ANSWERED = page(
  'k.handled_on',
  `join counted_case k on k.agency_id = c.agency_id and k.case_id = c.id and k.part = 1
                      and k.recorded_to = 'infinity'`,
);

const PROCEEDINGS = `
  select rc.case_id as "caseId", json_strip_nulls(json_build_object(
           'kind', 'review', 'ref', r.ref, 'caseNumber', r.case_number, 'concludedOn', r.concluded_on,
           'result', r.result, 'disposal', r.disposal)) as record
    from review_case rc join review r on r.agency_id = rc.agency_id and r.id = rc.review_id
   where rc.agency_id = $1 and rc.case_id = any($2)
  union all
  select l.case_id, json_strip_nulls(json_build_object(
           'kind', 'lawsuit', 'ref', l.ref, 'route', l.route, 'docketNo', l.docket_no,
           'concludedOn', l.concluded_on, 'result', l.result, 'disposal', l.disposal))
    from lawsuit l where l.agency_id = $1 and l.case_id = any($2)`;
