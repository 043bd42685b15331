import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';

export interface NewMessage {
  readonly agencyId: number;
  readonly topic: string;
  /** The same work of a topic and an agency is put once, however often it is asked for. */
  readonly key: string;
  /** Numbers and codes; never a name or a number of a person. */
  readonly payload: object;
}

/** Where a change says what is left to do because of it. */
@Injectable()
export class Outbox {
  /**
   * In the transaction of the change: both are there, or neither. Nothing is sent here; the relay finds the message.
   * @param manager of a transaction that acts for the agency
   */
  async put(manager: EntityManager, { agencyId, topic, key, payload }: NewMessage): Promise<void> {
    await manager.query(
      prepared(
        'insert into outbox (agency_id, topic, key, payload) values ($1, $2, $3, $4) on conflict do nothing',
      ),
      [agencyId, topic, key, JSON.stringify(payload)],
    );
  }

  /** As `put`, for any number of one topic in one statement; they are done in their order, as far as anything keeps to it. */
  async putAll(
    manager: EntityManager,
    { agencyId, topic }: Pick<NewMessage, 'agencyId' | 'topic'>,
    messages: readonly Pick<NewMessage, 'key' | 'payload'>[],
  ): Promise<void> {
    await manager.query(
      `insert into outbox (agency_id, topic, key, payload)
       select $1, $2, m.key, m.payload from unnest($3::text[], $4::jsonb[]) with ordinality m (key, payload, position)
        order by m.position on conflict do nothing`,
      [
        agencyId,
        topic,
        messages.map(({ key }) => key),
        messages.map(({ payload }) => JSON.stringify(payload)),
      ],
    );
  }
}
