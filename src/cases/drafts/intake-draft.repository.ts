import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../identity/actor.js';
import { PersonalDataCipher } from '../../platform/protection/personal-data-cipher.js';
import { prepared } from '../../platform/database/prepared.js';

/** Field of the cipher. */
const FIELD = 'intakeDraft';

type Owner = Pick<Actor, 'accountId'>;

/** Drafts as the database keeps them: sealed, one for each person in an agency. */
@Injectable()
export class IntakeDraftRepository {
  constructor(private readonly cipher: PersonalDataCipher) {}

  /** @returns whether there was none before */
  async keep(
    manager: EntityManager,
    agencyId: number,
    { accountId }: Owner,
    content: string,
    at: Date,
  ): Promise<boolean> {
    const [row] = await manager.query<{ fresh: boolean }[]>(
      `insert into intake_draft (agency_id, account_id, content, saved_at) values ($1, $2, $3, $4)
       on conflict (agency_id, account_id) do update set content = excluded.content, saved_at = excluded.saved_at
       returning xmax = 0 as fresh`,
      [agencyId, accountId, this.cipher.seal(agencyId, FIELD, content), at],
    );
    return row?.fresh ?? false;
  }

  async find(
    manager: EntityManager,
    agencyId: number,
    { accountId }: Owner,
  ): Promise<{ content: string; savedAt: Date } | undefined> {
    const [row] = await manager.query<{ content: Buffer; savedAt: Date }[]>(
      'select content, saved_at as "savedAt" from intake_draft where agency_id = $1 and account_id = $2',
      [agencyId, accountId],
    );
    return row && { content: this.cipher.open(agencyId, FIELD, row.content), savedAt: row.savedAt };
  }

  /** @returns whether there was one */
  async discard(manager: EntityManager, agencyId: number, { accountId }: Owner): Promise<boolean> {
    const [, count] = await manager.query<[unknown, number]>(
      prepared('delete from intake_draft where agency_id = $1 and account_id = $2'),
      [agencyId, accountId],
    );
    return count > 0;
  }
}
