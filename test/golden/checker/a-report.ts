import type { ReportEdition } from '../../../src/law/editions/edition.js';
import { law } from '../../../src/law/law.js';
import { localDate } from '../../../src/law/local-date.js';
import { buildReport } from '../../../src/reporting/annual-report/build-report.js';
import { defaultProse } from '../../../src/reporting/annual-report/default-prose.js';
import type { NarrativeKey } from '../../../src/reporting/annual-report/narrative.js';
import type { ReportFigures } from '../../../src/reporting/annual-report/report-figures.js';
import { applicationsTable } from '../../../src/reporting/definition/applications-table.js';
import { applicationsGrid } from '../../../src/reporting/render/grid/applications-grid.js';
import { proactiveGrid } from '../../../src/reporting/render/grid/proactive-grid.js';
import { proceedingsGrid } from '../../../src/reporting/render/grid/proceedings-grid.js';
import type {
  Block,
  CellRef,
  Grid,
  GridCell,
  ReportDocument,
  Section,
} from '../../../src/reporting/render/report-document.js';
import type { ProceedingCounts, YearTables } from '../../../src/reporting/year-tables.js';
import type { PublishedReport } from '../../builders/published-figures.js';

/** Tables as the product would hold them, with the figures that a report printed; what it left blank is 0. */
export function tablesOf(report: PublishedReport): YearTables {
  const edition = law().edition(report.edition);
  const { rows, columns } = applicationsTable(edition);
  const counts = (group: keyof PublishedReport['proceedings']): ProceedingCounts => {
    const { upheld, corrected, other, pending, total } = report.proceedings[group] ?? {};
    return {
      upheld: upheld ?? 0,
      corrected: corrected ?? 0,
      other: other ?? 0,
      pending: pending ?? 0,
      total: total ?? 0,
    };
  };
  const { year } = report;
  return {
    agency: { code: 'A', name: report.agency },
    year,
    period: { from: localDate(`${year}-01-01`), to: localDate(`${year}-12-31`) },
    edition: edition.id,
    scope: 'own',
    asOf: localDate(`${year}-12-31`),
    knownAt: `${year + 1}-01-10T08:00:00+08:00`,
    proactive: Object.fromEntries(
      law()
        .figureItems(edition.id)
        .map(({ key }) => [key, report.proactive[key] ?? 0]),
    ),
    applications: {
      columns: columns.map(({ key }) => key),
      rows: rows.map(({ key, label }) => ({
        key,
        label,
        values: columns.map((_column, c) => report.applications[key]?.[c] ?? 0),
      })),
    },
    proceedings: {
      review: counts('review'),
      suitDirect: counts('suitDirect'),
      suitAfterReview: counts('suitAfterReview'),
    },
    checks: [],
  };
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const isWritten = (block: Block): boolean => block.kind === 'table' || !block.text.startsWith('〔');
const OWN_WORDS: Readonly<Record<NarrativeKey, string>> = {
  overview: '坚持以公开为常态、不公开为例外，及时、准确公开政府信息。',
  problems: '政策解读形式比较单一，下一年将改进。',
  other: '无其他需要报告的事项。',
};

/** The product's own sentences about the figures, and a sentence where it asks the agency for one. */
const prose = (key: NarrativeKey, edition: ReportEdition, figures: ReportFigures): Block[] => [
  ...defaultProse(key, edition, figures).filter(isWritten),
  paragraph(OWN_WORDS[key]),
];

/** The whole annual report of these tables as the product makes it, its prose complete. */
export function documentOf(tables: YearTables, method?: Section): ReportDocument {
  const edition = law().edition(tables.edition);
  const figures: ReportFigures = {
    agencyName: tables.agency.name,
    tables,
    fees: { notices: 2, noticedYuan: '1300', paidYuan: '300.5' },
    overview: [],
  };
  return buildReport({
    edition,
    figures,
    narrative: {
      overview: prose('overview', edition, figures),
      problems: prose('problems', edition, figures),
      other: prose('other', edition, figures),
    },
    grids: {
      proactive: proactiveGrid(edition, tables),
      applications: applicationsGrid(edition, tables),
      proceedings: proceedingsGrid(edition, tables),
    },
    ...(method && { method }),
  });
}

/** The report with other words in some cells; undefined leaves a cell as it is. */
export function withCells(
  document: ReportDocument,
  text: (ref: CellRef, printed: string) => string | undefined,
): ReportDocument {
  const changed = (cell: GridCell): GridCell =>
    cell.ref ? { ...cell, text: text(cell.ref, cell.text) ?? cell.text } : cell;
  const grid = (one: Grid): Grid => ({ ...one, rows: one.rows.map((row) => row.map(changed)) });
  const block = (one: Block): Block => (one.kind === 'table' ? { ...one, grid: grid(one.grid) } : one);
  return {
    ...document,
    sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) })),
  };
}

/** The published report as the product prints it, its blanks blank. */
export function asPrinted(report: PublishedReport): ReportDocument {
  const { columns } = applicationsTable(law().edition(report.edition));
  return withCells(documentOf(tablesOf(report)), ({ table, row, column }) => {
    const c = columns.findIndex(({ key }) => key === column);
    return table === 'applications' && report.applications[row]?.[c] === null ? '' : undefined;
  });
}
