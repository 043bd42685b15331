import type { ReportEdition } from '../../law/editions/edition.js';
import { defaultProse } from '../../reporting/annual-report/default-prose.js';
import { isNarrativeKey } from '../../reporting/annual-report/narrative.js';
import type { Narrative } from '../../reporting/annual-report/narrative.js';
import type { ReportFigures } from '../../reporting/annual-report/report-figures.js';
import { proseOf } from '../../reporting/annual-report/submission-findings.js';
import type { Block, ReportDocument, Section } from '../../reporting/render/report-document.js';
import type { ReportAnswer } from './reports.schemas.js';

/** Blocks as somebody would type them; figures stay references to cells. */
export const markdownOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'table') return [];
      return [block.kind === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text];
    })
    .join('\n\n');

export interface SectionSources {
  readonly edition: ReportEdition;
  readonly figures: ReportFigures;
  readonly narrative: Narrative;
  /** By section, how often its text was saved. */
  readonly revisions: ReadonlyMap<string, number>;
  readonly document: ReportDocument;
  /** The report of last year, if there is one. */
  readonly lastYear: ReportDocument | undefined;
}

/** Each section with what is typed, what the program proposes, what it prints, and what last year's report had there. */
export function sectionsOf({
  edition,
  figures,
  narrative,
  revisions,
  document,
  lastYear,
}: SectionSources): ReportAnswer['sections'] {
  return document.sections.map((section) => {
    const { key, heading } = section;
    const own = isNarrativeKey(key) ? narrative[key] : undefined;
    const before = lastYear?.sections.find((one) => one.key === key);
    return {
      key,
      heading,
      editable: isNarrativeKey(key),
      source: own ? markdownOf(own) : null,
      revision: revisions.get(key) ?? 0,
      proposed: isNarrativeKey(key) ? markdownOf(defaultProse(key, edition, figures)) : null,
      paragraphs: proseOf(section),
      grid: gridOf(section),
      lastYear: before ? proseOf(before) : [],
    };
  });
}

/** The table of a section, as it will be printed and not as the register stands: a report of a tree adds up what was submitted. */
function gridOf({ blocks }: Section): ReportAnswer['sections'][number]['grid'] {
  const table = blocks.find((block) => block.kind === 'table');
  if (!table) return null;
  const { columnWidths, rows, ...grid } = table.grid;
  return { ...grid, columnWidths: [...columnWidths], rows: rows.map((row) => [...row]) };
}
