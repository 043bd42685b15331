import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx';
import { SIZE_PT } from '../layout/page.js';
import { halfPoints, SONG, twips } from './styles.js';

/** — 1 — in 4号, one character in from the outer edge. */
function footer(side: 'left' | 'right'): Footer {
  const size = halfPoints(SIZE_PT.pageNumber);
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: twips(SIZE_PT.pageNumber) },
        spacing: { line: twips(SIZE_PT.pageNumber + 2), lineRule: LineRuleType.EXACT },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size, font: SONG })],
      }),
    ],
  });
}

/** The report is bound on the left and printed on both sides: odd pages number on the right, even ones on the left. */
export const pageNumbers = (): { default: Footer; even: Footer } => ({
  default: footer('right'),
  even: footer('left'),
});
