import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Preparing } from '../../domain/annual-report/life.js';
import { NARRATIVE_KEYS } from '../../reporting/annual-report/narrative.js';
import type { ReportVersion } from '../annual-reports.repository.js';

/** Whose hands a report went through before it was approved. In a transaction that acts for the agency. */
@Injectable()
export class HandsRepository {
  /**
   * Whoever opened or submitted the version, gave a reason that stands, or wrote any of the year's prose: what was written for
   * a former version, or over somebody else's text, counts. The audit trail knows them all, the figure only the last one.
   */
  of(
    manager: EntityManager,
    { agencyId, year, version }: Pick<ReportVersion, 'agencyId' | 'year' | 'version'>,
  ): Promise<Preparing[]> {
    const items = NARRATIVE_KEYS.map((key) => `narrative.${key}`);
    return manager.query<Preparing[]>(
      `select type as part, username from annual_report_event
        where agency_id = $1 and year = $2 and version = $3 and type in ('opened', 'submitted')
       union select 'reasoned', given_by from annual_report_reason
        where agency_id = $1 and year = $2 and version = $3
       union select 'wrote', recorded_by from annual_figure
        where agency_id = $1 and year = $2 and item = any($4) and recorded_by is not null
       union select 'wrote', username from audit_entry
        where chain = $1 and subject_kind = 'figure' and subject_id = any($5)`,
      [agencyId, year, version, items, items.map((item) => `${year} ${item}`)],
    );
  }
}
