import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';
import type { OriginalGoes } from './case-split.entity.js';
import type { Lineage } from './lineage.schemas.js';
import { prepared } from '../../platform/database/prepared.js';

export interface SplitFact {
  readonly guidedOn: LocalDate;
  readonly refiledOn: LocalDate;
  readonly original: OriginalGoes;
  readonly descriptionBefore: string;
  readonly at: Date;
  readonly by: string;
}

/** How cases come of each other, inside the transaction of an agency. */
@Injectable()
export class LineageRepository {
  async of(manager: EntityManager, agencyId: number, caseId: number): Promise<Lineage> {
    const [row] = await manager.query<Lineage[]>(LINEAGE, [agencyId, caseId]);
    return row ?? { splitFrom: null, splitInto: [], mergedInto: null, merged: [], splits: [] };
  }

  async addSplit(manager: EntityManager, agencyId: number, caseId: number, fact: SplitFact): Promise<void> {
    await manager.query(
      `insert into case_split (agency_id, case_id, guided_on, refiled_on, original, description_before,
                               recorded_at, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        agencyId,
        caseId,
        fact.guidedOn,
        fact.refiledOn,
        fact.original,
        fact.descriptionBefore,
        fact.at,
        fact.by,
      ],
    );
  }

  /** The case goes on with its part. */
  async narrow(
    manager: EntityManager,
    agencyId: number,
    caseId: number,
    description: string,
    version: number,
  ): Promise<void> {
    await manager.query(
      'update disclosure_case set description = $3, version = $4 where agency_id = $1 and id = $2',
      [agencyId, caseId, description, version],
    );
  }
}

const CALLED = 'coalesce(o.case_no, o.ref)';
const LINEAGE = prepared(`
  select (select ${CALLED} from disclosure_case o where o.agency_id = c.agency_id and o.ref = c.origin_ref
             and c.origin_kind = 'split') as "splitFrom",
         coalesce((select json_agg(${CALLED} order by o.id) from disclosure_case o
            where o.agency_id = c.agency_id and o.origin_ref = c.ref and o.origin_kind = 'split'), '[]') as "splitInto",
         (select ${CALLED} from disclosure_case o
           where o.agency_id = c.agency_id and o.ref = c.merged_into_ref) as "mergedInto",
         coalesce((select json_agg(${CALLED} order by o.id) from disclosure_case o
            where o.agency_id = c.agency_id and o.merged_into_ref = c.ref), '[]') as merged,
         coalesce((select json_agg(json_build_object(
                     'guidedOn', s.guided_on, 'refiledOn', s.refiled_on, 'original', s.original,
                     'descriptionBefore', s.description_before, 'recordedAt', s.recorded_at,
                     'recordedBy', s.recorded_by) order by s.id)
                     from case_split s where s.agency_id = c.agency_id and s.case_id = c.id), '[]') as splits
    from disclosure_case c
   where c.agency_id = $1 and c.id = $2`);
