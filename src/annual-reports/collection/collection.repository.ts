import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';
import type { AgencyKind } from '../../law/vocabularies/keys.js';
import { ReportDeadline } from './report-deadline.entity.js';

/** What happened to an agency's report. A correction makes nobody late: what counts is when the first version came. */
export interface Milestones {
  readonly agencyId: number;
  /** Of the report. */
  readonly year: number;
  /** The latest there is. */
  readonly version: number;
  readonly submittedOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
  readonly firstPublishedOn: LocalDate | null;
  readonly address: string | null;
  readonly returnedFor: string | null;
  /** The last two submissions as 2.1, the later first. */
  readonly submissions: readonly string[];
}

export interface Superior {
  readonly agencyId: number;
  readonly year: number;
  readonly kind: AgencyKind | null;
  /** The earliest day that an agency above it, or it itself for those below, has set. */
  readonly dueOn: LocalDate | null;
}

/** In a transaction that acts for the tree of the agency that collects. */
@Injectable()
export class CollectionRepository {
  milestones(
    manager: EntityManager,
    years: readonly number[],
    agencyIds: readonly number[],
  ): Promise<Milestones[]> {
    return manager.query<Milestones[]>(
      `select agency_id as "agencyId", year,
              (select max(r.version) from annual_report r
                where r.agency_id = e.agency_id and r.year = e.year and r.state <> 'discarded') as version,
              max((at at time zone 'Asia/Shanghai')::date) filter (where type = 'submitted' and version = 1) as "submittedOn",
              (array_agg((details -> 'publication' ->> 'on')::date order by version desc) filter (where type = 'published'))[1]
                as "publishedOn",
              max((details -> 'publication' ->> 'on')::date) filter (where type = 'published' and version = 1)
                as "firstPublishedOn",
              (array_agg(details -> 'publication' ->> 'address' order by version desc) filter (where type = 'published'))[1]
                as address,
              case when (array_agg(type order by version desc, seq desc))[1] = 'returned'
                   then (array_agg(details ->> 'reason' order by version desc, seq desc))[1] end as "returnedFor",
              array(select r.version || '.' || n from annual_report r, generate_series(1, r.attempt) n
                     where r.agency_id = e.agency_id and r.year = e.year order by r.version desc, n desc limit 2) as submissions
         from annual_report_event e
        where year = any($1) and agency_id = any($2)
        group by agency_id, year`,
      [years, agencyIds],
    );
  }

  /** Kinds of the agencies, and the days that those above them have set for the years. */
  superiors(
    manager: EntityManager,
    years: readonly number[],
    agencyIds: readonly number[],
  ): Promise<Superior[]> {
    return manager.query<Superior[]>(
      `select a.id as "agencyId", of.year, a.kind,
              (select min(d.due_on) from report_deadline d join agency_closure c on c.ancestor_id = d.agency_id
                where c.descendant_id = a.id and c.depth > 0 and d.year = of.year) as "dueOn"
         from agency a cross join unnest($1::int[]) of (year) where a.id = any($2)`,
      [years, agencyIds],
    );
  }

  deadline(manager: EntityManager, agencyId: number, year: number): Promise<ReportDeadline | null> {
    return manager.findOneBy(ReportDeadline, { agencyId, year });
  }

  async putDeadline(
    manager: EntityManager,
    deadline: Readonly<Pick<ReportDeadline, keyof ReportDeadline>>,
  ): Promise<void> {
    await manager.upsert(ReportDeadline, deadline, ['agencyId', 'year']);
  }

  async dropDeadline(manager: EntityManager, agencyId: number, year: number): Promise<void> {
    await manager.delete(ReportDeadline, { agencyId, year });
  }
}
