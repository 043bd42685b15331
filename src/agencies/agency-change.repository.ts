import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { AgencyChange } from './agency-change.entity.js';
import { Agency } from './agency.entity.js';

/** All inside a transaction of the caller. */
@Injectable()
export class AgencyChangeRepository {
  /** Locks the agency, so that two changes cannot be decided on the same state. */
  locked(manager: EntityManager, id: number): Promise<Agency> {
    return manager.findOneOrFail(Agency, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  latest(manager: EntityManager, agencyId: number): Promise<AgencyChange | null> {
    return manager.findOne(AgencyChange, { where: { agencyId }, order: { position: 'DESC' } });
  }

  history(manager: EntityManager, agencyId: number): Promise<AgencyChange[]> {
    return manager.find(AgencyChange, { where: { agencyId }, order: { position: 'ASC' } });
  }

  /** Codes by id. */
  async codes(manager: EntityManager, ids: readonly number[]): Promise<Map<number, string>> {
    const agencies = await manager.findBy(Agency, { id: In([...ids]) });
    return new Map(agencies.map(({ id, code }) => [id, code]));
  }

  async isBelow(manager: EntityManager, agencyId: number, ancestorId: number): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      'select from agency_closure where ancestor_id = $1 and descendant_id = $2',
      [ancestorId, agencyId],
    );
    return rows.length > 0;
  }

  /** Agencies directly below that have not ended. */
  livingChildren(manager: EntityManager, parentId: number): Promise<Agency[]> {
    return manager
      .createQueryBuilder(Agency, 'agency')
      .where('agency.parentId = :parentId and agency.validTo is null', { parentId })
      .orderBy('agency.code')
      .getMany();
  }

  async add(
    manager: EntityManager,
    change: Omit<AgencyChange, 'recordedAt'>,
    now: Partial<Pick<Agency, 'name' | 'parentId' | 'parentSince' | 'validTo'>>,
  ): Promise<void> {
    await manager.insert(AgencyChange, change);
    await manager.update(Agency, { id: change.agencyId }, now);
  }
}
