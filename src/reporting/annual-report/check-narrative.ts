import { DomainError } from '../../law/domain-error.js';
import type { ReportEdition } from '../../law/editions/edition.js';
import { figureItems } from '../../law/editions/figure-items.js';
import { firstDayOf, lastDayOf } from '../../law/local-date.js';
import { assembleTables } from '../compile/assemble-tables.js';
import { applicationsTable } from '../definition/applications-table.js';
import { proceedingsTable } from '../definition/proceedings-table.js';
import type { YearTables } from '../year-tables.js';
import { parseNarrative } from './narrative.js';
import { overviewFigures } from './overview-figures.js';
import { fillFigures } from './report-figures.js';

/** Tables with every cell that prose may refer to, and nothing counted. */
function emptyTables(edition: ReportEdition): YearTables {
  const year = edition.reportYears.from;
  return assembleTables(
    {
      agency: { code: '', name: '' },
      year,
      period: { from: firstDayOf(year), to: lastDayOf(year) },
      edition,
      scope: 'own',
      asOf: lastDayOf(year),
      knownAt: '',
    },
    {
      applicationCells: new Int32Array(applicationsTable(edition).cells.length),
      proceedingCells: new Int32Array(proceedingsTable(edition).cells.length),
      figures: figureItems(edition).map(({ key }) => ({ item: key, value: 0 })),
      stockBefore: {},
    },
  );
}

/**
 * Refuses the prose of one section when it is written, rather than when the report is made.
 * @throws DomainError narrative.unsupported, narrative.outsideSection, narrative.unknownPlaceholder, narrative.brokenPlaceholder
 */
export function checkNarrative(text: string, edition: ReportEdition, place: string): void {
  const { overview = [], ...others } = parseNarrative(`# 一\n\n${text}`);
  if (Object.keys(others).length > 0) {
    throw new DomainError(
      'narrative.outsideSection',
      `${place}里有“# ”标题；各部分的标题由系统排印，小标题请用“## ”。`,
    );
  }
  const figures = {
    agencyName: '',
    tables: emptyTables(edition),
    fees: { notices: 0, noticedYuan: '0', paidYuan: '0' },
    overview: overviewFigures(new Map()),
  };
  for (const block of overview) if (block.kind !== 'table') fillFigures(block.text, figures, place);
}
