import { Injectable } from '@nestjs/common';
import { isLate, type RecordedOnce } from '../../cases/workflow/late-entry.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import type { TenantContext } from '../../platform/database/tenant-context.js';
import type { LateCounts, LateEntries } from './late-entries.schemas.js';

interface AgencyEntries {
  readonly code: string;
  readonly name: string;
  readonly entries: number;
  /** Recorded some days after they happened: whether they are late, the working days say. */
  readonly slow: readonly (RecordedOnce & { readonly caseId: number; readonly anew: boolean })[];
}

/** How often was recorded late what had happened, by agency. */
@Injectable()
export class LateEntriesService {
  constructor(private readonly transaction: TenantTransaction) {}

  /** In the order of the codes, agencies without cases as well. */
  async ofYear(context: TenantContext, year: number): Promise<LateEntries> {
    const found = await this.transaction.readOnly(context, (manager) =>
      manager.query<AgencyEntries[]>(SLOW, [context.agencyId, context.scope, year]),
    );
    const agencies = found.map(({ code, name, entries, slow }) => ({
      code,
      name,
      ...counted(entries, slow),
    }));
    const sum = (of: (counts: LateCounts) => number): number =>
      agencies.reduce((all, counts) => all + of(counts), 0);
    const total = {
      entries: sum(({ entries }) => entries),
      late: sum(({ late }) => late),
      corrections: sum(({ corrections }) => corrections),
      cases: sum(({ cases }) => cases),
    };
    return { year, total, agencies };
  }
}

function counted(entries: number, slow: AgencyEntries['slow']): LateCounts {
  const late = slow.filter(isLate);
  return {
    entries,
    late: late.length,
    corrections: late.filter(({ anew }) => anew).length,
    cases: new Set(late.map(({ caseId }) => caseId)).size,
  };
}

/** What an import brought is history, and a voided number stands for no application. */
const SLOW = `
  select a.code, a.name, count(f.seq)::int as entries,
         coalesce(json_agg(json_build_object('caseId', f.case_id, 'on', f.occurred_on, 'version', f.case_version,
                                             'recordedOn', f.recorded_on, 'anew', f.place <> f.seq))
                    filter (where f.recorded_on > f.occurred_on + 2), '[]') as slow
    from agency_closure t
    join agency a on a.id = t.descendant_id
    left join lateral (
      select e.*, (e.recorded_at at time zone 'Asia/Shanghai')::date as recorded_on
        from valid_case_event e
        join disclosure_case c on c.agency_id = e.agency_id and c.id = e.case_id and c.stage <> 'voided'
       where e.agency_id = a.id and e.case_version > 1
         and e.occurred_on between make_date($3, 1, 1) and make_date($3, 12, 31)) f on true
   where t.ancestor_id = $1 and ($2 = 'tree' or t.depth = 0)
   group by a.id, a.code, a.name
   order by a.code`;
