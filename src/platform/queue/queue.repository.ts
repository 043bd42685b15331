import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';
import { SystemTransaction } from '../database/system-transaction.js';
import { TenantTransaction } from '../database/tenant-transaction.js';
import type { Message, MessageRef } from './message.js';

/** A message that somebody works on, and the right to finish it. */
export interface Leased extends Message<unknown> {
  readonly lease: string;
}
export interface QueueState {
  /** Neither done nor given up. */
  readonly waiting: number;
  readonly dead: number;
  /** Since when the oldest waits. */
  readonly oldest: Date | null;
  /** How long it has been due by the clock of the database; 0 where nothing is. */
  readonly lagSeconds: number;
}

/** The queue as the database holds it: the only truth about what is done. Instants are those of the database server. */
@Injectable()
export class QueueRepository {
  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantTransaction,
  ) {}

  /** Messages that are due, and are not offered again for `seconds`; servers that ask at once get different ones. */
  offer(limit: number, seconds: number): Promise<MessageRef[]> {
    return this.system.run((manager) =>
      manager.query<MessageRef[]>(
        prepared('select agency_id as "agencyId", id from offer_messages($1, $2)'),
        [limit, seconds],
      ),
    );
  }

  /** Undefined where it is done, given up, gone, or somebody works on it. */
  lease({ agencyId, id }: MessageRef, seconds: number): Promise<Leased | undefined> {
    const lease = randomUUID();
    return this.acting(agencyId, async (manager) => {
      const [[row]] = await manager.query<[Omit<Leased, 'lease'>[], number]>(
        prepared(`update outbox set lease = $3, leased_until = clock_timestamp() + make_interval(secs => $4), attempts = attempts + 1
          where agency_id = $1 and id = $2 and done_at is null and dead_at is null
            and coalesce(leased_until, '-infinity') < clock_timestamp()
        returning agency_id as "agencyId", id, topic, key, payload, attempts as attempt`),
        [agencyId, id, lease, seconds],
      );
      return row && { ...row, lease };
    });
  }

  /** @returns false where somebody else has it by now */
  extend({ agencyId, id, lease }: Leased, seconds: number, progress?: number): Promise<boolean> {
    return this.acting(agencyId, async (manager) => {
      const [, count] = await manager.query<[unknown, number]>(
        prepared(`update outbox set leased_until = clock_timestamp() + make_interval(secs => $4),
                           progress = coalesce($5, progress)
          where agency_id = $1 and id = $2 and lease = $3 and done_at is null`),
        [agencyId, id, lease, seconds, progress ?? null],
      );
      return count === 1;
    });
  }

  /**
   * Runs the effect and ends the message, both or neither. Whoever is stopped within it loses the transaction, and with it the
   * locks, when `seconds` are over: a worker that sleeps holds up nobody else's audit trail.
   * @returns false where the lease is lost or the effect was had before: then nothing was done
   */
  finish(
    message: Leased,
    seconds: number,
    effect: (manager: EntityManager) => Promise<void>,
  ): Promise<boolean> {
    const { agencyId, id, lease } = message;
    return this.acting(agencyId, async (manager) => {
      await manager.query(prepared(`select set_config('idle_in_transaction_session_timeout', $1, true)`), [
        `${seconds}s`,
      ]);
      const held = await manager.query<unknown[]>(
        prepared(
          `select 1 from outbox where agency_id = $1 and id = $2 and lease = $3 and done_at is null for update`,
        ),
        [agencyId, id, lease],
      );
      if (held.length === 0) return false;
      const first = await manager.query<unknown[]>(
        prepared(
          'insert into inbox (agency_id, message_id) values ($1, $2) on conflict do nothing returning 1',
        ),
        [agencyId, id],
      );
      if (first.length > 0) await effect(manager);
      await manager.query(
        prepared(`update outbox set done_at = clock_timestamp(), progress = 100, lease = null, leased_until = null, last_error = null
          where agency_id = $1 and id = $2`),
        [agencyId, id],
      );
      return first.length > 0;
    });
  }

  /** To be tried again after a while; or given up. */
  async failed({ agencyId, id, lease }: Leased, error: string, retryInSeconds: number | null): Promise<void> {
    await this.acting(agencyId, (manager) =>
      manager.query(
        prepared(`update outbox set lease = null, leased_until = null, offered_until = null, last_error = $4,
                dead_at = case when $5::float8 is null then clock_timestamp() end,
                due_at = clock_timestamp() + make_interval(secs => coalesce($5::float8, 0))
          where agency_id = $1 and id = $2 and lease = $3 and done_at is null`),
        [agencyId, id, lease, error, retryInSeconds],
      ),
    );
  }

  /** To be worked on when its time has come, as if nobody had looked at it before. */
  async putOff({ agencyId, id, lease }: Leased, until: Date): Promise<void> {
    await this.acting(agencyId, (manager) =>
      manager.query(
        prepared(`update outbox set lease = null, leased_until = null, offered_until = null, attempts = attempts - 1, due_at = $4
          where agency_id = $1 and id = $2 and lease = $3 and done_at is null`),
        [agencyId, id, lease, until],
      ),
    );
  }

  async state(): Promise<QueueState> {
    const [state] = await this.system.readOnly((manager) =>
      manager.query<[QueueState]>(
        `select waiting, dead, oldest,
                greatest(coalesce(extract(epoch from clock_timestamp() - oldest), 0), 0)::float8 as "lagSeconds"
           from queue_state()`,
      ),
    );
    return state;
  }

  private acting<T>(agencyId: number, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.tenant.run({ agencyId, scope: 'own' }, work);
  }
}
