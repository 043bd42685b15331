import { HeadingLevel, LineRuleType, Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { PlannedBlock, PlannedSection } from '../layout/block-plan.js';
import { TABLE_GAP_PT } from '../layout/block-plan.js';
import { LINE_PT } from '../layout/page.js';
import { plainText } from '../plain-text.js';
import type { ReportDocument } from '../report-document.js';
import { docxTable } from './table.js';
import { RUNNING, twips } from './styles.js';

const run = (text: string): TextRun => new TextRun(plainText(text));

export const textParagraph = (text: string): Paragraph =>
  new Paragraph({ ...RUNNING, children: text === '' ? [] : [run(text)] });

/** Also keeps two tables apart, which Word would join into one. */
const gap = (): Paragraph =>
  new Paragraph({ spacing: { line: twips(TABLE_GAP_PT), lineRule: LineRuleType.EXACT }, children: [] });

function block(planned: PlannedBlock): FileChild[] {
  if (planned.kind === 'table') return [docxTable(planned.grid, planned.layout), gap()];
  if (planned.kind === 'paragraph') return [textParagraph(planned.text)];
  const heading = planned.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
  return [new Paragraph({ heading, children: [run(planned.text)] })];
}

export function sectionBlocks({ section, ownPage, blocks }: PlannedSection): FileChild[] {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    ...(ownPage && { pageBreakBefore: true }),
    ...(blocks[0]?.kind === 'table' && {
      spacing: { after: twips(TABLE_GAP_PT), line: twips(LINE_PT), lineRule: LineRuleType.EXACT },
    }),
    children: [run(section.heading)],
  });
  return [heading, ...blocks.flatMap(block)];
}

/** Agency and title on lines of their own, and a blank line below. */
export const titleBlocks = ({ agencyName, titleLine }: ReportDocument): FileChild[] => [
  new Paragraph({
    heading: HeadingLevel.TITLE,
    children: [run(agencyName), new TextRun({ text: plainText(titleLine), break: 1 })],
  }),
  textParagraph(''),
];
