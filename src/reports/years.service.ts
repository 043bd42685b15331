import { Inject, Injectable } from '@nestjs/common';
import type { AgencyYears } from './tables.schemas.js';
import { law } from '../law/law.js';
import { yearOf } from '../law/local-date.js';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';

/** First and last year that the register of an agency or of its tree speaks of. */
const SPAN = `
  select min(year)::int as first, max(year)::int as last from (
    select min(received_year) as year from counted_case
    union all select max(received_year) from counted_case
    union all select extract(year from min(accepted_on)) from counted_proceeding
    union all select min(year) from annual_figure
    union all select max(year) from annual_figure
    union all select min(year) from opening
  ) years`;

@Injectable()
export class YearsService {
  constructor(
    private readonly transaction: TenantTransaction,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The years that can be reported on, latest first, and the one whose report is due: last year, unless nothing is known of it. */
  async of(agencyId: number): Promise<AgencyYears> {
    const [span] = await this.transaction.readOnly({ agencyId, scope: 'tree' }, (manager) =>
      manager.query<{ first: number | null; last: number | null }[]>(SPAN),
    );
    const thisYear = yearOf(this.clock.today());
    const earliest = law().editions[0]?.reportYears.from ?? thisYear;
    const first = Math.min(Math.max(span?.first ?? thisYear, earliest), thisYear - 1);
    const years = Array.from({ length: thisYear - first + 1 }, (_, back) => thisYear - back);
    const onlyThisYear = span?.first === thisYear;
    return { years, defaultYear: onlyThisYear ? thisYear : thisYear - 1 };
  }
}
