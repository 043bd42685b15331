import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import { Letter } from './letter.entity.js';

export type NewLetter = Pick<Letter, 'caseId' | 'kind' | 'round' | 'input' | 'createdBy' | 'createdAt'>;

export interface Issue {
  readonly datedOn: LocalDate;
  readonly documentNo: string | null;
  readonly text: Buffer;
  readonly sha256: string;
  readonly templateVersion: number | null;
  readonly issuedBy: string;
  readonly issuedAt: Date;
}

/** Letters of cases, inside the transaction of an agency. */
@Injectable()
export class LettersRepository {
  /** In the order in which they were drafted. */
  list(manager: EntityManager, agencyId: number, caseId: number): Promise<Letter[]> {
    return manager.find(Letter, { where: { agencyId, caseId }, order: { id: 'ASC' } });
  }

  find(manager: EntityManager, agencyId: number, caseId: number, id: number): Promise<Letter | null> {
    return manager.findOneBy(Letter, { agencyId, caseId, id });
  }

  async add(manager: EntityManager, agencyId: number, letter: NewLetter): Promise<Letter> {
    const insert = manager
      .createQueryBuilder()
      .insert()
      .into(Letter)
      .values({ agencyId, ...letter })
      .returning('id');
    const [row] = (await insert.execute()).raw as { id: number }[];
    if (!row) throw new Error('the database did not add the letter');
    return manager.findOneByOrFail(Letter, { agencyId, id: row.id });
  }

  async issue(manager: EntityManager, letter: Letter, issue: Issue): Promise<void> {
    const { agencyId, id } = letter;
    await manager.update(Letter, { agencyId, id }, { ...issue, state: 'issued' });
  }

  async void(
    manager: EntityManager,
    letter: Letter,
    voided: Pick<Letter, 'voidedBy' | 'voidedAt' | 'voidReason'>,
  ): Promise<void> {
    const { agencyId, id } = letter;
    await manager.update(Letter, { agencyId, id }, { ...voided, state: 'voided' });
  }

  /** The answer letter of a round that is issued and was not voided. */
  async answered(
    manager: EntityManager,
    { agencyId, caseId, round }: Letter,
    kinds: readonly string[],
  ): Promise<Letter | null> {
    return manager
      .createQueryBuilder(Letter, 'letter')
      .where({ agencyId, caseId, round, state: 'issued' })
      .andWhere('letter.kind = any(:kinds)', { kinds })
      .getOne();
  }

  async isNumberTaken(manager: EntityManager, agencyId: number, documentNo: string): Promise<boolean> {
    return manager.existsBy(Letter, { agencyId, documentNo });
  }

  /** The register shows the number of the letter that carries the decision. */
  async numberDecision(
    manager: EntityManager,
    { agencyId, caseId, round }: Letter,
    documentNo: string,
  ): Promise<void> {
    await manager.query(
      'update decision_round set document_no = $4 where agency_id = $1 and case_id = $2 and round = $3',
      [agencyId, caseId, round, documentNo],
    );
  }
}
