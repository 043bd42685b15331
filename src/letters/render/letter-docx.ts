import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  HeightRule,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FileChild, IParagraphOptions } from 'docx';
import { coreProperties } from '../../reporting/render/docx/core-properties.js';
import { pageNumbers } from '../../reporting/render/docx/footers.js';
import { a4Page } from '../../reporting/render/docx/page.js';
import { halfPoints, RUNNING, SONG, STYLES, twips } from '../../reporting/render/docx/styles.js';
import { LINE_PT, SIZE_PT, TEXT_WIDTH_PT } from '../../reporting/render/layout/page.js';
import { plainText } from '../../reporting/render/plain-text.js';
import { settledZip } from '../../reporting/render/settled-zip.js';
import { partsOf, type LetterDocument, type LetterPart } from './letter-document.js';

const NO_INDENT = { firstLineChars: 0, firstLine: 0 };
const LINE = { line: twips(LINE_PT), lineRule: LineRuleType.EXACT };
const TITLE_LINE_PT = LINE_PT + SIZE_PT.title - SIZE_PT.body;
/** Between the lines of a cell. */
const CELL_LEADING_PT = 8;
const HAND_PT = 44;
/** A row with more may go on on the next page: it would leave the rest of this one empty. */
const LONG_TEXT = 200;

const line = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...RUNNING, ...options, children: [new TextRun(plainText(text))] });
const blank = (): Paragraph => new Paragraph({ ...RUNNING, keepNext: true, children: [] });

function cell(text: string, width: number, size: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 80, bottom: 80, left: 110, right: 110 },
    children: [
      new Paragraph({
        spacing: { line: twips(size + CELL_LEADING_PT), lineRule: LineRuleType.EXACT },
        children: [new TextRun({ text: plainText(text), size: halfPoints(size), font: SONG })],
      }),
    ],
  });
}

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const RULES = {
  top: RULE,
  bottom: RULE,
  left: RULE,
  right: RULE,
  insideHorizontal: RULE,
  insideVertical: RULE,
};

function table({ rows, widths, size }: Extract<LetterPart, { kind: 'table' }>): Table {
  const columnWidths = widths.map((width) => Math.floor((twips(TEXT_WIDTH_PT) * width) / 100));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths,
    width: { size: twips(TEXT_WIDTH_PT), type: WidthType.DXA },
    borders: RULES,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: row.every((text) => text.length < LONG_TEXT),
          // What is left empty is written by hand.
          ...(row[1] === '' && { height: { value: twips(HAND_PT), rule: HeightRule.ATLEAST } }),
          children: columnWidths.map((width, column) => cell(row[column] ?? '', width, size)),
        }),
    ),
  });
}

/** What the next part asks of the paragraph before it. */
function before(next: LetterPart | undefined): IParagraphOptions {
  if (next?.kind === 'signature') return { keepNext: true };
  return next?.kind === 'table' ? { spacing: { ...LINE, after: twips(LINE_PT / 2) } } : {};
}

function children(part: LetterPart, next: LetterPart | undefined): FileChild[] {
  switch (part.kind) {
    case 'title':
      return [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          spacing: { line: twips(TITLE_LINE_PT), lineRule: LineRuleType.EXACT, after: twips(LINE_PT / 2) },
          children: [new TextRun(plainText(part.text))],
        }),
      ];
    case 'centred':
      return [
        line(part.text, {
          indent: NO_INDENT,
          alignment: AlignmentType.CENTER,
          spacing: { ...LINE, after: twips(LINE_PT) },
        }),
      ];
    case 'flush':
      return [line(part.text, { indent: NO_INDENT })];
    case 'paragraph':
      return [line(part.text, before(next))];
    case 'table':
      return [table(part), blank()];
    case 'signature':
      return [
        blank(),
        ...part.lines.map(({ text, indent }, index) =>
          line(text, {
            alignment: AlignmentType.RIGHT,
            indent: { ...NO_INDENT, right: twips(indent * SIZE_PT.body) },
            ...(index < part.lines.length - 1 && { keepNext: true }),
          }),
        ),
      ];
  }
}

/**
 * The letter as a Word document on the page of GB/T 9704—2012, in the styles of the annual report: exact line spacing and no
 * document grid, which LibreOffice and WPS would spread letters by.
 */
export async function renderLetterDocx({ title, agency, date, lines }: LetterDocument): Promise<Buffer> {
  const parts = partsOf(lines);
  const document = new Document({
    title: plainText(title),
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: a4Page() },
        footers: pageNumbers(),
        children: parts.flatMap((part, index) => children(part, parts[index + 1])),
      },
    ],
  });
  const zip = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties({ title, creator: agency, date }) },
  ]);
  return settledZip(zip);
}
