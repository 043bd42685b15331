import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';
import { LetterTemplate } from './letter-template.entity.js';

/** Inside the transaction of an agency. */
@Injectable()
export class LetterTemplatesRepository {
  /** Every version, the earliest first. */
  all(manager: EntityManager, agencyId: number): Promise<LetterTemplate[]> {
    return manager.find(LetterTemplate, { where: { agencyId }, order: { kind: 'ASC', version: 'ASC' } });
  }

  /** @returns the version that it is */
  async add(
    manager: EntityManager,
    agencyId: number,
    kind: string,
    { text, inForceFrom, by, at }: { text: string | null; inForceFrom: LocalDate; by: string; at: Date },
  ): Promise<number> {
    // The agency's row is the lock: versions follow each other without a gap.
    await manager.query('select 1 from agency where id = $1 for no key update', [agencyId]);
    const [row] = await manager.query<{ version: number }[]>(
      `insert into letter_template (agency_id, kind, version, in_force_from, text, recorded_by, recorded_at)
       select $1::int, $2::text, coalesce(max(version), 0) + 1, $3::date, $4, $5, $6::timestamptz
         from letter_template where agency_id = $1 and kind = $2 returning version`,
      [agencyId, kind, inForceFrom, text, by, at],
    );
    if (!row) throw new Error('the database did not add the template');
    return row.version;
  }
}
