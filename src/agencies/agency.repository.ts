import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { prepared } from '../platform/database/prepared.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { Agency } from './agency.entity.js';

export type NewAgency = Pick<
  Agency,
  'code' | 'name' | 'level' | 'kind' | 'parentId' | 'parentSince' | 'validFrom' | 'reviewBody' | 'court'
>;

/** Agencies are the frame of the installation, not records of one of them: whoever asks says whose tree may be seen. */
@Injectable()
export class AgencyRepository {
  constructor(private readonly system: SystemTransaction) {}

  byId(id: number): Promise<Agency | null> {
    return this.system.readOnly((manager) => manager.findOneBy(Agency, { id }));
  }

  /** @param rootId the agency whose tree may be seen; null: every agency */
  byCode(code: string, rootId: number | null): Promise<Agency | null> {
    return this.system.readOnly((manager) => {
      const query = visibleTo(manager, rootId).andWhere('agency.code = :code', { code });
      // TypeORM writes the same text for every code.
      prepared(query.getQueryAndParameters()[0]);
      return query.getOne();
    });
  }

  /** By code. */
  list(rootId: number | null): Promise<Agency[]> {
    return this.system.readOnly((manager) => visibleTo(manager, rootId).orderBy('agency.code').getMany());
  }

  /** undefined when the code is taken. */
  async add(manager: EntityManager, agency: NewAgency): Promise<Agency | undefined> {
    const insert = manager
      .createQueryBuilder()
      .insert()
      .into(Agency)
      .values(agency)
      .orIgnore()
      .returning('id');
    const [row] = (await insert.execute()).raw as { id: number }[];
    return row && manager.findOneByOrFail(Agency, { id: row.id });
  }

  counts(): Promise<{ all: number; demonstration: number }> {
    return this.system.readOnly(async (manager) => ({
      all: await manager.count(Agency),
      demonstration: await manager.countBy(Agency, { isDemonstration: true }),
    }));
  }
}

function visibleTo(manager: EntityManager, rootId: number | null): SelectQueryBuilder<Agency> {
  const query = manager.createQueryBuilder(Agency, 'agency').where('true');
  if (rootId === null) return query;
  return query.andWhere(
    'exists (select from agency_closure path where path.ancestor_id = :rootId and path.descendant_id = agency.id)',
    { rootId },
  );
}
