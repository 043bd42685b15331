import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import type { Dismissal, UnconfirmedChannel } from './submission.entity.js';
import type { SubmissionState } from './submissions.schemas.js';

/** A submission as it is stored, with the number of the case that came of it. */
export interface StoredSubmission {
  readonly id: number;
  readonly channel: UnconfirmedChannel;
  readonly submittedOn: LocalDate;
  readonly content: Buffer;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly confirmedOn: LocalDate | null;
  readonly caseNo: string | null;
  readonly dismissedOn: LocalDate | null;
  readonly dismissedAs: Dismissal | null;
  readonly dismissalReason: Buffer | null;
  readonly closedBy: string | null;
}

export interface NewSubmissionRow {
  readonly channel: UnconfirmedChannel;
  readonly submittedOn: LocalDate;
  readonly content: Buffer;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

const SUBMISSION = `
  select s.id, s.channel, s.submitted_on as "submittedOn", s.content, s.recorded_at as "recordedAt",
         s.recorded_by as "recordedBy", s.confirmed_on as "confirmedOn", coalesce(c.case_no, c.ref) as "caseNo",
         s.dismissed_on as "dismissedOn", s.dismissed_as as "dismissedAs", s.dismissal_reason as "dismissalReason",
         s.closed_by as "closedBy"
    from submission s
    left join disclosure_case c on c.agency_id = s.agency_id and c.id = s.case_id
   where s.agency_id = $1`;

/** As it stood when day $2 ended. */
const STATES: Readonly<Record<SubmissionState, string>> = {
  pending: `s.submitted_on <= $2 and (s.confirmed_on is null or s.confirmed_on > $2)
            and (s.dismissed_on is null or s.dismissed_on > $2)`,
  confirmed: 's.confirmed_on <= $2',
  dismissed: 's.dismissed_on <= $2',
};

/** What came and is not confirmed, inside the transaction of an agency. */
@Injectable()
export class SubmissionsRepository {
  async add(manager: EntityManager, agencyId: number, row: NewSubmissionRow): Promise<StoredSubmission> {
    const [added] = await manager.query<{ id: number }[]>(
      `insert into submission (agency_id, channel, submitted_on, content, recorded_at, recorded_by)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [agencyId, row.channel, row.submittedOn, row.content, row.recordedAt, row.recordedBy],
    );
    const found = added && (await this.find(manager, agencyId, added.id));
    if (!found) throw new Error('the database did not add the submission');
    return found;
  }

  async find(manager: EntityManager, agencyId: number, id: number): Promise<StoredSubmission | undefined> {
    const [row] = await manager.query<StoredSubmission[]>(`${SUBMISSION} and s.id = $2`, [agencyId, id]);
    return row;
  }

  /** As `find`; nobody else confirms or dismisses it until the transaction ends. */
  async lock(manager: EntityManager, agencyId: number, id: number): Promise<StoredSubmission | undefined> {
    await manager.query('select 1 from submission where agency_id = $1 and id = $2 for update', [
      agencyId,
      id,
    ]);
    return this.find(manager, agencyId, id);
  }

  /** What waits: the longest waiting first; what was dealt with: the latest first. */
  list(
    manager: EntityManager,
    agencyId: number,
    {
      state,
      on,
      after,
      limit,
    }: { state: SubmissionState; on: LocalDate; after: number | null; limit: number },
  ): Promise<StoredSubmission[]> {
    const [further, order] = state === 'pending' ? ['>', 'asc'] : ['<', 'desc'];
    return manager.query<StoredSubmission[]>(
      `${SUBMISSION} and ${STATES[state]} and ($3::bigint is null or s.id ${further} $3)
        order by s.id ${order} limit $4`,
      [agencyId, on, after, limit],
    );
  }

  /** @param lateUpTo what came on that day or before is late */
  async counts(
    manager: EntityManager,
    agencyId: number,
    on: LocalDate,
    lateUpTo: LocalDate,
  ): Promise<{ pending: number; late: number }> {
    const [row] = await manager.query<{ pending: number; late: number }[]>(
      `select count(*)::int as pending, (count(*) filter (where s.submitted_on <= $3))::int as late
         from submission s where s.agency_id = $1 and ${STATES.pending}`,
      [agencyId, on, lateUpTo],
    );
    return row ?? { pending: 0, late: 0 };
  }

  async confirm(
    manager: EntityManager,
    agencyId: number,
    id: number,
    facts: { readonly on: LocalDate; readonly caseNo: string; readonly by: string },
  ): Promise<void> {
    await manager.query(
      `update submission set confirmed_on = $3, closed_by = $5,
              case_id = (select id from disclosure_case where agency_id = $1 and case_no = $4)
        where agency_id = $1 and id = $2`,
      [agencyId, id, facts.on, facts.caseNo, facts.by],
    );
  }

  async dismiss(
    manager: EntityManager,
    agencyId: number,
    id: number,
    facts: { readonly on: LocalDate; readonly as: Dismissal; readonly reason: Buffer; readonly by: string },
  ): Promise<void> {
    await manager.query(
      `update submission set dismissed_on = $3, dismissed_as = $4, dismissal_reason = $5, closed_by = $6
        where agency_id = $1 and id = $2`,
      [agencyId, id, facts.on, facts.as, facts.reason, facts.by],
    );
  }
}
