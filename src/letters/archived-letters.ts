import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ArchiveSources } from '../case-register/archive/archive-sources.js';
import type { ArchivePaper } from '../case-register/archive/archive-sources.js';
import { law } from '../law/law.js';
import { LettersRepository } from './letters.repository.js';

/** The letters of a case among the papers of its archive: those that were issued, voided ones too. */
@Injectable()
export class ArchivedLetters {
  constructor(
    private readonly letters: LettersRepository,
    sources: ArchiveSources,
  ) {
    sources.add((manager, agencyId, caseId) => this.of(manager, agencyId, caseId));
  }

  private async of(manager: EntityManager, agencyId: number, caseId: number): Promise<ArchivePaper[]> {
    const letters = await this.letters.list(manager, agencyId, caseId);
    return letters.flatMap(({ kind, state, datedOn, documentNo, sha256 }) => {
      if (datedOn === null || sha256 === null) return [];
      const title = `${law().letters.kind(kind).name}${state === 'voided' ? '（已作废）' : ''}`;
      return [{ title, on: datedOn, number: documentNo, pages: null, sha256 }];
    });
  }
}
