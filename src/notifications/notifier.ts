import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { actFor, actForNone } from '../platform/database/act-for.js';
import { Outbox } from '../platform/queue/outbox.js';
import { carryingAgency } from './carrying-agency.js';
import { topicOf } from './delivery/delivery-message.js';
import type { DeliveryPayload } from './delivery/delivery-message.js';
import { CHANNELS } from './notice.js';
import type { Notice } from './notice.js';
import { TellingRepository } from './telling.repository.js';
import type { Wanted } from './telling.repository.js';

/** Tells people of something: in the product at once, by the ways that they chose through the queue. */
@Injectable()
export class Notifier {
  constructor(
    private readonly telling: TellingRepository,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * In the caller's transaction, which acts for an agency whose scope reaches those of the recipients. Whoever was told under
   * the same key before is not told again; whoever is disabled is not told at all.
   * @param recipients accounts
   * @returns how many are newly told
   */
  async tell(manager: EntityManager, notice: Notice, recipients: readonly number[]): Promise<number> {
    const told = await this.add(manager, notice, recipients);
    const wanted = await this.telling.want(manager, notice, told);
    const agencies = new Set(wanted.map(({ agencyId }) => agencyId));
    for (const agencyId of agencies)
      if (agencyId !== null)
        await this.send(
          manager,
          agencyId,
          wanted.filter((each) => each.agencyId === agencyId),
        );
    return told.length;
  }

  /** Everybody of the installation, in a SystemTransaction. @returns how many are newly told */
  async tellInstallation(manager: EntityManager, notice: Notice): Promise<number> {
    const people = await this.telling.peopleOfInstallation(manager);
    const told = await this.add(manager, notice, people);
    const carrier = await carryingAgency(manager);
    // Before there is an agency nothing can carry it: it is told in the product alone.
    if (carrier === undefined) return told.length;
    const wanted = await this.telling.want(manager, notice, told);
    if (wanted.length === 0) return told.length;
    await actFor(manager, { agencyId: carrier, scope: 'own' });
    await this.send(manager, carrier, wanted);
    await actForNone(manager);
    return told.length;
  }

  /** What a title names may have come with a register in which a number goes over two lines. */
  private add(manager: EntityManager, notice: Notice, recipients: readonly number[]): Promise<number[]> {
    const title = notice.title.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
    return this.telling.add(manager, { ...notice, title }, recipients, new Date(this.clock.now()));
  }

  private async send(manager: EntityManager, agencyId: number, wanted: readonly Wanted[]): Promise<void> {
    for (const channel of CHANNELS) {
      const messages = wanted
        .filter((each) => each.channel === channel)
        .map(({ notificationId, agencyId: home }) => ({
          key: String(notificationId),
          payload: { notificationId, ofInstallation: home === null } satisfies DeliveryPayload,
        }));
      if (messages.length > 0)
        await this.outbox.putAll(manager, { agencyId, topic: topicOf(channel) }, messages);
    }
  }
}
