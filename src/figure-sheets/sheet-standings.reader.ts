import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { law } from '../law/law.js';
import { isOverviewItem } from '../law/vocabularies/asked-items.js';
import type { SheetInputs, SheetStanding } from '../reporting/annual-report/sheet-findings.js';
import { printedFigure } from '../reporting/definition/printed-figure.js';

interface TakenRow {
  readonly item: string;
  readonly accepted: number;
  readonly standing: number | null;
}

/** What a report has to know of the sheets of its year, in a transaction that acts for the agency or its tree. */
@Injectable()
export class SheetStandingsReader {
  async read(manager: EntityManager, agencyId: number, year: number): Promise<SheetInputs> {
    const sheets = await manager.query<SheetStanding[]>(
      `select s.number, s.unit, s.state, bool_or(i.item not like 'overview.%') as "ofTable"
         from figure_sheet s join figure_sheet_item i using (agency_id, year, number)
        where s.agency_id = $1 and s.year = $2
        group by s.number, s.unit, s.state order by s.number`,
      [agencyId, year],
    );
    const taken = await manager.query<TakenRow[]>(
      `select t.item, t.accepted, coalesce(f.quantity, f.amount_fen) as standing
         from (select i.item, case when i.item like 'overview.%' then 'own' else s.scope end as scope,
                      sum(i.stored)::bigint as accepted
                 from figure_sheet s join figure_sheet_item i using (agency_id, year, number)
                where s.agency_id = $1 and s.year = $2 and s.state = 'accepted' and i.stored is not null
                group by 1, 2) t
         left join annual_figure f
           on f.agency_id = $1 and f.year = $2 and f.item = t.item and f.scope = t.scope
        order by t.item`,
      [agencyId, year],
    );
    return {
      sheets,
      taken: taken.flatMap(({ item, accepted, standing }) => {
        const named = law().figureItem(item);
        if (!named) return [];
        const printed = (stored: number): number => printedFigure(named.unit, stored);
        return {
          item,
          label: named.label,
          measure: named.measure,
          ofTable: !isOverviewItem(item),
          accepted: printed(accepted),
          standing: standing === null ? null : printed(standing),
        };
      }),
    };
  }
}
