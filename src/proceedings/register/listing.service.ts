import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { proceedingClocks } from '../../domain/proceeding/clocks.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { EffectiveSettings } from '../../settings/effective-settings.js';
import { courseOf, ProceedingFiles } from '../proceeding-file.js';
import type {
  ClockAnswer,
  ProceedingAnswer,
  ProceedingListAnswer,
  ProceedingQuery,
} from '../proceeding.schemas.js';
import { clockAnswer, proceedingItem } from '../proceeding-view.js';
import { ProceedingsReader } from '../proceedings.reader.js';
import { ProceedingsRepository, type ProceedingKind } from '../proceedings.repository.js';

type Item = ProceedingListAnswer['items'][number];
interface Listed {
  readonly kind: ProceedingKind;
  readonly id: number;
}

const KINDS = ['review', 'lawsuit'] as const;
const PAGE = 50;

/** What this agency has still to do, the nearest first. A right that was not used in time is over and done. */
export function nextOwn(clocks: readonly ClockAnswer[]): ClockAnswer | null {
  const [next] = clocks
    .filter(({ whose, state, dueOn }) => {
      if (dueOn === null || state === 'done' || state === 'doneLate') return false;
      return whose === 'own' || (whose === 'right' && state !== 'over');
    })
    .toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1));
  return next ?? null;
}

/** Lists of reviews and lawsuits, and one of them. */
@Injectable()
export class ListingService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly repository: ProceedingsRepository,
    private readonly files: ProceedingFiles,
    private readonly reader: ProceedingsReader,
    private readonly settings: EffectiveSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `proceeding.notFound` */
  find(agencyId: number, kind: ProceedingKind, ref: string): Promise<ProceedingAnswer> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.repository.find(manager, agencyId, kind, ref);
      if (!found) throw new RequestError('proceeding.notFound');
      return this.reader.view(manager, agencyId, found);
    });
  }

  /** The latest filed first; with `terms`, those that this agency has a period in, the nearest first. */
  list(agencyId: number, query: ProceedingQuery): Promise<ProceedingListAnswer> {
    const { kind, caseNo, after = 0, limit = PAGE } = query;
    const today = this.clock.today();
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const going = await this.repository.ids(manager, agencyId, { open: true });
      const open = await this.items(manager, agencyId, going, today);
      const dated = (
        await this.items(manager, agencyId, await this.settled(manager, agencyId, going), today)
      ).filter(({ next }) => next !== null);
      const terms = [...open, ...dated].filter(({ next }) => next !== null);
      const counts = {
        open: going.length,
        near: terms.filter(({ next }) => next?.state === 'near').length,
        over: terms.filter(({ next }) => next?.state === 'over').length,
      };
      const isWanted = (one: { readonly kind: ProceedingKind }): boolean =>
        kind === undefined || one.kind === kind;
      if (query.terms === 'true') {
        const wanted = terms
          .filter(isWanted)
          .toSorted((a, b) => ((a.next?.dueOn ?? '') < (b.next?.dueOn ?? '') ? -1 : 1));
        return { items: wanted.slice(after, after + limit), total: wanted.length, counts };
      }
      const listed = (
        await this.repository.ids(manager, agencyId, { open: query.open === 'true', caseNo })
      ).filter(isWanted);
      const items = await this.items(manager, agencyId, listed.slice(after, after + limit), today);
      return { items, total: listed.length, counts };
    });
  }

  /** Lawsuits that took effect lately: a retrial may still be applied for. */
  private async settled(
    manager: EntityManager,
    agencyId: number,
    going: readonly Listed[],
  ): Promise<Listed[]> {
    const ids = await this.repository.effectiveLately(manager, agencyId, this.clock.today());
    return ids
      .filter((id) => !going.some((one) => one.kind === 'lawsuit' && one.id === id))
      .map((id) => ({ kind: 'lawsuit', id }));
  }

  private async items(
    manager: EntityManager,
    agencyId: number,
    listed: readonly Listed[],
    today: LocalDate,
  ): Promise<Item[]> {
    if (listed.length === 0) return [];
    const rules = await this.settings.of(manager, agencyId);
    const items = new Map<string, Item>();
    for (const kind of KINDS) {
      const ids = listed.filter((one) => one.kind === kind).map(({ id }) => id);
      if (ids.length === 0) continue;
      const files = await this.files.some(manager, agencyId, kind, ids);
      const cases = await this.repository.casesOfEach(manager, agencyId, kind, ids);
      for (const file of files) {
        const clocks = proceedingClocks(courseOf(file.brought, file.log), law()).map((clock) =>
          clockAnswer(clock, today),
        );
        const item = proceedingItem(file, cases.get(file.found.id) ?? [], nextOwn(clocks), rules);
        items.set(`${kind} ${file.found.id}`, item);
      }
    }
    return listed.flatMap(({ kind, id }) => items.get(`${kind} ${id}`) ?? []);
  }
}
