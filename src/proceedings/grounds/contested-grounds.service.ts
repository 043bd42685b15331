import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgencyTreeRepository } from '../../agencies/agency-tree.repository.js';
import { coveredAgencies } from '../../agencies/covered-agencies.js';
import { unknownAgency } from '../../agencies/unknown-agency.js';
import { wordsWith } from '../../domain/proceeding/own-words.js';
import { law } from '../../law/law.js';
import { lastDayOf, yearOf, type LocalDate } from '../../law/local-date.js';
import type { Outcome } from '../../law/vocabularies/keys.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { EffectiveSettings } from '../../settings/effective-settings.js';
import { groundsOf, type ContestedGround } from './contested-grounds.js';
import { ContestedRowsRepository } from './contested-rows.repository.js';
import { NOTE, sentenceOf, shownFold, shownReason } from './contested-view.js';
import type { Contested, ContestedGroundsAnswer, ContestedQuery } from './contested.schemas.js';
import { foldContested, reasonsOf, tallyOf, within } from './fold-contested.js';

const YEARS = 3;
/** Before an answer is chosen, a clerk reads no more. */
const MOST_REASONS = 5;

/** What answers were contested for, and what came of it. */
@Injectable()
export class ContestedGroundsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly tree: AgencyTreeRepository,
    private readonly rows: ContestedRowsRepository,
    private readonly settings: EffectiveSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param shows whether the reader may see the cases of an agency, and who handled them
   * @throws DomainError `agency.unknown`
   */
  of(
    code: string,
    { from, to, scope, outcome }: ContestedQuery,
    shows: (agencyId: number) => boolean,
  ): Promise<ContestedGroundsAnswer> {
    const today = this.clock.today();
    const last = to ?? Math.max(yearOf(today), from ?? 0);
    const years = { from: from ?? last - YEARS + 1, to: last };
    return this.transaction.readOnlyFor(
      (manager) => this.tree.enter(manager, code, scope === 'rollup' ? 'tree' : 'own', today),
      async (manager, entered) => {
        const root = entered.find((agency) => agency.code === code);
        if (!root) throw unknownAgency();
        const agencies = coveredAgencies(root.id, entered);
        const byPerson = scope === 'own' && shows(root.id);
        const ids = agencies.map(({ id }) => id);
        const all = within(await this.read(manager, ids, lastDayOf(last)), years);
        const asked = outcome === undefined ? all : all.filter((one) => one.outcome === outcome);
        const fold = foldContested(byPerson ? asked : asked.map((one) => ({ ...one, assignee: null })));
        const shown = {
          agencies: new Map(agencies.map((agency) => [agency.id, agency])),
          told: shows,
          withRefs: scope === 'own',
        };
        return {
          ...years,
          scope,
          by: byPerson ? 'assignee' : 'agency',
          ...shownFold(fold, shown),
          note: NOTE,
        };
      },
    );
  }

  /** Of the last three years; null where no answer of the agency with that result was contested. */
  async ofOutcome(
    manager: EntityManager,
    agencyId: number,
    outcome: Outcome,
    today: LocalDate,
  ): Promise<Contested | null> {
    const to = yearOf(today);
    const years = { from: to - YEARS + 1, to };
    const all = within(await this.read(manager, [agencyId], today), years);
    const grounds = all.filter((one) => one.outcome === outcome);
    if (grounds.length === 0) return null;
    const tally = tallyOf(grounds);
    const reasons = reasonsOf(grounds).slice(0, MOST_REASONS);
    return {
      ...years,
      ...tally,
      reasons: reasons.map((reason) => shownReason(reason, true)),
      sentence: sentenceOf(tally, years),
    };
  }

  private async read(
    manager: EntityManager,
    agencyIds: readonly number[],
    by: LocalDate,
  ): Promise<ContestedGround[]> {
    const rules = await this.settings.ofEach(manager, agencyIds);
    const rows = await this.rows.accepted(manager, agencyIds, by);
    return rows.flatMap((row) => {
      const own = rules.get(row.agencyId);
      return own ? groundsOf(row, own, wordsWith(law().disposals, own.ownWords)) : [];
    });
  }
}
