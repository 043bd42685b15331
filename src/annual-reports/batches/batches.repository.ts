import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ReportFormat } from '../../reporting/render/render-report.js';
import { ReportBatch } from './report-batch.entity.js';

/** Topic of the messages that ask for the report of one agency; the key is the number of the batch and the place in it. */
export const REPORT_BATCH_TOPIC = 'report.batchItem';

/** Which report of which batch. */
export interface ItemPlace {
  readonly batchId: number;
  readonly position: number;
}
export const keyOf = ({ batchId, position }: ItemPlace): string => `${batchId}/${position}`;

export interface Member {
  readonly id: number;
  readonly code: string;
  readonly name: string;
}
export interface BatchRow {
  readonly id: number;
  readonly year: number;
  readonly formats: readonly ReportFormat[];
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly all: number;
  readonly done: number;
  readonly failed: number;
}
export interface FailureRow {
  readonly code: string;
  readonly name: string;
  /** Null: the message was given up; `error` is the code of the last error. */
  readonly reason: string | null;
  readonly error: string | null;
}

/** A report that cannot be made tells why; one that was tried too often is a message that was given up. */
const FROM_ITEMS = `
  from report_batch b join report_batch_item i on i.agency_id = b.agency_id and i.batch_id = b.id
  left join outbox m on m.agency_id = i.agency_id and m.topic = '${REPORT_BATCH_TOPIC}' and m.dead_at is not null
                    and m.key = i.batch_id || '/' || i.position and i.made_at is null`;
const FAILED = '(i.reason is not null or m.dead_at is not null)';

/** Batches and how far they are, in a transaction that acts for the agency that collects. */
@Injectable()
export class BatchesRepository {
  async add(manager: EntityManager, batch: Omit<ReportBatch, 'id'>): Promise<number> {
    const { identifiers } = await manager.insert(ReportBatch, batch);
    return (identifiers[0] as { id: number }).id;
  }

  /**
   * One item for each agency, whatever their number in one statement: what stands of its report, else what is drafted, else its
   * register. Of the agency that collects, the report of its tree alone.
   * @param manager of a transaction that acts for the tree
   */
  async addItems(
    manager: EntityManager,
    {
      agencyId,
      batchId,
      year,
    }: { readonly agencyId: number; readonly batchId: number; readonly year: number },
    members: readonly Member[],
  ): Promise<void> {
    await manager.query(
      `insert into report_batch_item (agency_id, batch_id, position, member_id, code, name, scope, state, version, attempt, sha256)
       select $1::int, $2, m.position, m.id, m.code, m.name,
              case when m.id = $1 then 'rollup' else coalesce(r.scope, 'own') end, coalesce(r.state, 'none'), r.version,
              case when r.stands then r.attempt end, case when r.stands then r.sha256 end
         from unnest($4::int[], $5::text[], $6::text[]) with ordinality m (id, code, name, position)
         left join lateral (
           select a.scope, a.state, a.version, a.attempt, a.sha256, a.state in ('submitted', 'approved', 'published') as stands
             from annual_report a
            where a.agency_id = m.id and a.year = $3 and a.state <> 'discarded' and (m.id <> $1 or a.scope = 'rollup')
            order by stands desc, a.version desc limit 1) r on true`,
      [
        agencyId,
        batchId,
        year,
        members.map(({ id }) => id),
        members.map(({ code }) => code),
        members.map(({ name }) => name),
      ],
    );
  }

  /** Of a year, the latest first. @param id only this one */
  list(
    manager: EntityManager,
    { agencyId, year, id }: { readonly agencyId: number; readonly year: number; readonly id?: number },
    limit: number,
  ): Promise<BatchRow[]> {
    return manager.query<BatchRow[]>(
      `select b.id, b.year, b.formats, b.requested_by as "requestedBy", b.requested_at as "requestedAt",
              count(*)::int as all, count(*) filter (where i.made_at is not null and i.reason is null)::int as done,
              count(*) filter (where ${FAILED})::int as failed
         ${FROM_ITEMS}
        where b.agency_id = $1 and b.year = $2 and ($3::bigint is null or b.id = $3)
        group by b.agency_id, b.id order by b.id desc limit $4`,
      [agencyId, year, id ?? null, limit],
    );
  }

  failures(manager: EntityManager, agencyId: number, batchId: number): Promise<FailureRow[]> {
    return manager.query<FailureRow[]>(
      `select i.code, i.name, i.reason, m.last_error as error ${FROM_ITEMS}
        where b.agency_id = $1 and b.id = $2 and ${FAILED} order by i.position`,
      [agencyId, batchId],
    );
  }
}
