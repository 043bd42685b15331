import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';
import type { ProceedingKind } from '../../law/vocabularies/disposals.js';
import { DisposalWord } from '../disposal-word.entity.js';

export type NewDisposalWord = Omit<DisposalWord, 'id' | 'recordedAt'>;

/** A word that stands in a register and is needed to count by. */
export interface UsedWord {
  readonly agencyId: number;
  readonly word: string;
  readonly decidedOn: LocalDate | null;
  readonly count: number;
}

const USED: Readonly<Record<ProceedingKind, string>> = {
  review: `
    select agency_id, disposal, concluded_on as decided_on from review where result is null
    union all
    select p.agency_id, p.disposal, r.concluded_on
      from review_part p join review r on r.agency_id = p.agency_id and r.id = p.review_id where r.result is null`,
  lawsuit: `
    select agency_id, disposal, concluded_on as decided_on from lawsuit where result is null
    union all
    select agency_id, disposal, decided_on from lawsuit_instance`,
};

@Injectable()
export class WordsRepository {
  async add(manager: EntityManager, word: NewDisposalWord): Promise<number> {
    const { identifiers } = await manager.insert(DisposalWord, word);
    return (identifiers[0] as { id: number }).id;
  }

  /** Of the registers that the transaction acts for, without those of which the result is told. */
  used(manager: EntityManager, kind: ProceedingKind): Promise<UsedWord[]> {
    return manager.query<UsedWord[]>(
      `select agency_id as "agencyId", disposal as word, decided_on as "decidedOn", count(*)::int as count
         from (${USED[kind]}) used where disposal is not null group by 1, 2, 3`,
    );
  }
}
