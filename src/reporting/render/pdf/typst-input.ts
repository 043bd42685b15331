import type { LocalDate } from '../../../law/local-date.js';
import { titleOf } from '../document-facts.js';
import type { PlannedBlock, PlannedSection } from '../layout/block-plan.js';
import { planSection, TABLE_GAP_PT } from '../layout/block-plan.js';
import { cellPadding } from '../layout/fit-table.js';
import { LINE_PT, PAGE, SIZE_PT, TRACKING_PT } from '../layout/page.js';
import { plainText } from '../plain-text.js';
import type { ReportDocument } from '../report-document.js';
import type { FontFamilies } from './fonts.js';

/** PDF limits its strings to 32,767 bytes; nobody reads a title that long. */
const METADATA_LENGTH = 4000;

export interface TypstSettings {
  readonly date: LocalDate;
  readonly fonts: FontFamilies;
  /** Whether characters that the named fonts lack may come from any font of the machine. */
  readonly fallback: boolean;
}

function blockInput(block: PlannedBlock): object {
  if (block.kind !== 'table') return { ...block, text: plainText(block.text) };
  const { grid, layout } = block;
  const rows = grid.rows.map((row) =>
    row.map((cell) => ({ ...cell, text: plainText(cell.text), padding: cellPadding(cell) })),
  );
  return { kind: 'table', headerRows: grid.headerRows, rows, layout };
}

const sectionInput = ({ section, ownPage, blocks }: PlannedSection): object => ({
  heading: plainText(section.heading),
  ownPage,
  blocks: blocks.map(blockInput),
});

/** Everything that the template prints, as JSON that it reads as data. */
export function typstInput(document: ReportDocument, settings: TypstSettings): string {
  const [year, month, day] = settings.date.split('-').map(Number);
  return JSON.stringify({
    title: plainText(titleOf(document)).slice(0, METADATA_LENGTH),
    author: plainText(document.agencyName).slice(0, METADATA_LENGTH),
    agencyName: plainText(document.agencyName),
    titleLine: plainText(document.titleLine),
    date: { year, month, day },
    fonts: settings.fonts,
    fallback: settings.fallback,
    page: {
      ...PAGE,
      line: LINE_PT,
      tracking: TRACKING_PT,
      tableGap: TABLE_GAP_PT,
      bodySize: SIZE_PT.body,
      titleSize: SIZE_PT.title,
      pageNumberSize: SIZE_PT.pageNumber,
    },
    lead: document.lead.map(plainText),
    sections: document.sections.map(planSection).map(sectionInput),
  });
}
