import type { Block, Section } from '../report-document.js';
import type { TableLayout } from './fit-table.js';
import { fitTable } from './fit-table.js';
import { LINE_PT, TEXT_HEIGHT_PT, TEXT_WIDTH_PT } from './page.js';

/** Above and below a table. */
export const TABLE_GAP_PT = 6;
/** Word processors round each row and rule; this much of the page stays free for it. */
const SLACK_PT = 12;
/** From this share of the page on, a table begins a page of its own. */
const OWN_PAGE_SHARE = 0.6;

export type PlannedBlock =
  Exclude<Block, { kind: 'table' }> | (Extract<Block, { kind: 'table' }> & { readonly layout: TableLayout });

export interface PlannedSection {
  readonly section: Section;
  /** The section opens with a table so high that heading and table stand on a page of their own. */
  readonly ownPage: boolean;
  readonly blocks: readonly PlannedBlock[];
}

/** Decides sizes and page breaks before any format is written: a table is never torn, nor parted from its heading. */
export function planSection(section: Section): PlannedSection {
  const space = { width: TEXT_WIDTH_PT, height: TEXT_HEIGHT_PT - LINE_PT - TABLE_GAP_PT - SLACK_PT };
  const blocks = section.blocks.map((block): PlannedBlock =>
    block.kind === 'table' ? { ...block, layout: fitTable(block.grid, space) } : block,
  );
  const [first] = blocks;
  const ownPage = first?.kind === 'table' && first.layout.height > OWN_PAGE_SHARE * TEXT_HEIGHT_PT;
  return { section, ownPage, blocks };
}
