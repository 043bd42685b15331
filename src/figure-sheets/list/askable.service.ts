import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Agency } from '../../agencies/agency.entity.js';
import { AnnualFiguresRepository } from '../../disclosures/annual-figures.repository.js';
import { RegisterDeclarationRepository } from '../../disclosures/register-declaration.repository.js';
import { law } from '../../law/law.js';
import { firstDayOf } from '../../law/local-date.js';
import { groupOf } from '../../law/vocabularies/asked-items.js';
import { FigureSheetsRepository } from '../figure-sheets.repository.js';
import type { Askable } from '../figure-sheets.schemas.js';

/** Items that a register of documents answers, once it is declared complete. */
const DOCUMENT_GROUPS: Readonly<Record<string, string>> = {
  regulations: 'regulation',
  normativeDocuments: 'normativeDocument',
};

/** Which figures of a year there are, and who still has to be asked for one. */
@Injectable()
export class AskableService {
  constructor(
    private readonly figures: AnnualFiguresRepository,
    private readonly declarations: RegisterDeclarationRepository,
    private readonly sheets: FigureSheetsRepository,
  ) {}

  async ofYear(
    manager: EntityManager,
    { id, kind }: Pick<Agency, 'id' | 'kind'>,
    year: number,
  ): Promise<Askable[]> {
    const laws = law();
    const supplied = new Set((await this.figures.within(manager, id, year)).map(({ item }) => item));
    const asked = await this.askedFor(manager, id, year);
    const complete: string[] = (await this.declarations.list(manager, id))
      .filter(({ completeFrom }) => completeFrom <= firstDayOf(year))
      .map(({ type }) => type);
    return laws
      .askedItems(laws.editionForYear(year).id)
      .map(({ key, label, measure, unitKey, rule, citation }) => {
        const unit = laws.figureSheets.units[unitKey];
        const kinds = unit?.agencyKinds;
        const isUnusual = kinds !== undefined && (kind === null || !kinds.includes(kind));
        const state = supplied.has(key)
          ? 'supplied'
          : asked.has(key)
            ? 'asked'
            : complete.includes(DOCUMENT_GROUPS[groupOf(key)] ?? '')
              ? 'registered'
              : isUnusual
                ? 'unusual'
                : 'missing';
        return { item: key, label, measure, unit: unit?.label ?? '', rule, citation, state };
      });
  }

  private async askedFor(manager: EntityManager, agencyId: number, year: number): Promise<Set<string>> {
    const standing = new Set((await this.sheets.former(manager, agencyId, year)).map(({ number }) => number));
    const items = await this.sheets.items(manager, agencyId, year);
    return new Set(items.filter(({ number }) => standing.has(number)).map(({ item }) => item));
  }
}
