import type { PublishedBlock } from '../published-document.js';
import { glyphLines, lineText } from './glyph-lines.js';
import type { PageContent } from './page-content.js';
import { ruledTable } from './ruled-table.js';
import { ruleNetworks } from './rule-networks.js';
import { joined } from './snapped-rules.js';

const PAGE_NUMBER = /^[\s\-—–－第]*\d{1,4}[\s\-—–－页]*$/;

/** What a page says from top to bottom: its ruled tables, and all other lines. */
export function pageBlocks({ glyphs, horizontal, vertical }: PageContent): PublishedBlock[] {
  const tables = ruleNetworks(joined(horizontal), joined(vertical)).flatMap(
    (network) => ruledTable(network, glyphs) ?? [],
  );
  const outside = glyphs.filter((glyph) => !tables.some((table) => table.contains(glyph)));
  const lines = glyphLines(outside).map((line) => ({ top: line.y, text: lineText(line) }));
  // At the edge of a page a lone number is that of the page.
  const prose = lines.filter(
    ({ text }, i) => !((i === 0 || i === lines.length - 1) && PAGE_NUMBER.test(text)),
  );
  const blocks: { top: number; block: PublishedBlock }[] = [
    ...tables.map(({ top, rows }) => ({ top, block: { kind: 'table', rows } as const })),
    ...prose.map(({ top, text }) => ({ top, block: { kind: 'line', text } as const })),
  ];
  return blocks.toSorted((a, b) => a.top - b.top).map(({ block }) => block);
}
