import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CountingRules } from '../domain/counting-rules.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { JobHandlers } from '../platform/queue/job-handlers.js';
import type { JobHandler } from '../platform/queue/job-handlers.js';
import type { Message } from '../platform/queue/message.js';
import { EffectiveSettings } from './effective-settings.js';
import { RECOUNT_TOPIC, type RecountOrder } from './recount-orders.js';
import { COUNTABLE_KINDS, RecountingRepository, type Differing } from './recounting.repository.js';

/**
 * Counts the register of an agency anew after a rule changed. Looking for what counts otherwise is the long part and changes
 * nothing; what was found is locked, counted by the rules that are in force then, and written at once.
 */
@Injectable()
export class Recount implements JobHandler<RecountOrder, Differing> {
  readonly topic = RECOUNT_TOPIC;

  constructor(
    private readonly transaction: TenantTransaction,
    private readonly settings: EffectiveSettings,
    private readonly counts: RecountingRepository,
    handlers: JobHandlers,
  ) {
    handlers.add(this);
  }

  async prepare(
    { agencyId }: Message<RecountOrder>,
    progress: (percent: number) => Promise<void>,
  ): Promise<Differing> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const rules: CountingRules = await this.settings.of(manager, agencyId);
      const size = await this.counts.size(manager, agencyId);
      const found = { application: [] as number[], review: [] as number[], lawsuit: [] as number[] };
      let read = 0;
      for (const kind of COUNTABLE_KINDS) {
        for await (const page of this.counts.differing(manager, agencyId, kind, rules)) {
          found[kind].push(...page.ids);
          read += page.read;
          await progress((read / size) * 90);
        }
      }
      return found;
    });
  }

  /** Rows first, rules afterwards, as whoever records an event does: neither waits for the other for ever. */
  async effect(manager: EntityManager, { agencyId }: Message<RecountOrder>, found: Differing): Promise<void> {
    const locked = { application: [] as number[], review: [] as number[], lawsuit: [] as number[] };
    for (const kind of COUNTABLE_KINDS)
      locked[kind] = await this.counts.lock(manager, agencyId, kind, found[kind]);
    const rules = await this.settings.countingRules(manager, agencyId);
    for (const kind of COUNTABLE_KINDS) {
      await this.counts.recount(manager, agencyId, kind, { ids: locked[kind], rules });
    }
  }
}
