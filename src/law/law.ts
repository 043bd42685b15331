import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DomainError } from './domain-error.js';
import type { ReportEdition } from './editions/edition.js';
import { figureItems, type FigureItemName } from './editions/figure-items.js';
import { readLaw, type LawData } from './read-law.js';

/** All the law that the program counts and reckons by, read from the data files and checked. */
export interface Law extends LawData {
  /** @throws DomainError `edition.none` */
  edition(id: string): ReportEdition;
  /** The edition in force for reports on that year. @throws DomainError `edition.none` before 2019 */
  editionForYear(year: number): ReportEdition;
  /** Items of table 二 of the edition with their Chinese names, in print order. */
  figureItems(editionId: string): readonly FigureItemName[];
}

function noEdition(sentence: string, facts: Record<string, unknown>): never {
  throw new DomainError('edition.none', sentence, facts);
}

function withLookups(data: LawData): Law {
  const edition = (id: string): ReportEdition =>
    data.editions.find((one) => one.id === id) ??
    noEdition(`没有“${id}”版年度报告格式，可用的是 ${data.editions.map((one) => one.id).join('、')}。`, {
      edition: id,
    });
  const items = new Map(data.editions.map((one) => [one.id, figureItems(one)]));
  return {
    ...data,
    edition,
    editionForYear: (year) =>
      data.editions.find(({ reportYears: { from, until } }) => from <= year && year <= (until ?? Infinity)) ??
      noEdition(
        `${String(year)} 年没有可用的年度报告格式，请选择 ${String(data.editions[0]?.reportYears.from)} 年及以后的年份。`,
        {
          year,
        },
      ),
    figureItems: (id) => items.get(edition(id).id) ?? [],
  };
}

const OWN_FOLDER = dirname(fileURLToPath(import.meta.url));

/** Reads and checks the data files. @throws LawDataError naming every file and place that is wrong. */
export function loadLaw(folder: string = OWN_FOLDER): Law {
  return withLookups(readLaw(folder));
}

let loaded: Law | undefined;

/** The law of this program, read once. */
export function law(): Law {
  loaded ??= loadLaw();
  return loaded;
}
