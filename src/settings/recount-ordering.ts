import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SETTING_NAMES } from '../law/settings/setting-keys.js';
import { Outbox } from '../platform/queue/outbox.js';
import { EffectiveSettings, movesFigures, type AgencySettings } from './effective-settings.js';
import { RECOUNT_TOPIC, type RecountOrder } from './recount-orders.js';

/** What may change the settings of an agency and of those below it. */
export interface SettingsMove {
  readonly rootId: number;
  /** Of the change, so that each agency is counted anew once because of it. */
  readonly key: () => string;
  readonly payload: () => RecountOrder;
}

const FIGURES = SETTING_NAMES.filter(movesFigures);
const countsOtherwise = (before: AgencySettings | undefined, after: AgencySettings | undefined): boolean =>
  FIGURES.some((name) => before?.[name] !== after?.[name]) || wordsOf(before) !== wordsOf(after);

const wordsOf = (settings: AgencySettings | undefined): string =>
  (settings?.ownWords ?? [])
    .map((word) => JSON.stringify(word))
    .sort()
    .join();

/** Has every agency counted anew to which other rules of counting apply after a change than before it. */
@Injectable()
export class RecountOrdering {
  constructor(
    private readonly effective: EffectiveSettings,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Does the work while nobody counts, and orders what follows from it.
   * @param manager of a transaction that acts for the tree below the agency when the work is done
   * @returns how many agencies are counted anew
   */
  async around(
    manager: EntityManager,
    move: SettingsMove,
    work: () => Promise<void>,
  ): Promise<{ readonly agencies: number }> {
    await this.effective.lock(manager);
    const ids = await this.below(manager, move.rootId);
    const before = await this.effective.ofEach(manager, ids);
    await work();
    const after = await this.effective.ofEach(manager, ids);
    const moved = ids.filter((id) => countsOtherwise(before.get(id), after.get(id)));
    for (const agencyId of moved) {
      const message = { agencyId, topic: RECOUNT_TOPIC, key: move.key(), payload: move.payload() };
      await this.outbox.put(manager, message);
    }
    return { agencies: moved.length };
  }

  private async below(manager: EntityManager, rootId: number): Promise<number[]> {
    const rows = await manager.query<{ id: number }[]>(
      'select descendant_id as id from agency_closure where ancestor_id = $1 order by 1',
      [rootId],
    );
    return rows.map(({ id }) => id);
  }
}
