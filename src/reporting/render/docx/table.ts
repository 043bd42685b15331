import {
  AlignmentType,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PlacedCell } from '../grid/placed-cells.js';
import { placedCells } from '../grid/placed-cells.js';
import type { TableLayout } from '../layout/fit-table.js';
import { cellPadding } from '../layout/fit-table.js';
import { plainText } from '../plain-text.js';
import type { Grid } from '../report-document.js';
import { halfPoints, TABLE_STYLE, twips } from './styles.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

interface CellContext {
  readonly layout: TableLayout;
  readonly widths: readonly number[];
}

function paragraph({ cell }: PlacedCell, { layout }: CellContext): Paragraph {
  const centred = cell.align === 'center' || cell.vertical;
  return new Paragraph({
    style: TABLE_STYLE,
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { line: twips(layout.lineHeight), lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: plainText(cell.text), size: halfPoints(layout.fontSize) })],
  });
}

function tableCell(at: PlacedCell, context: CellContext): TableCell {
  const { cell, column } = at;
  const padding = twips(cellPadding(cell));
  return new TableCell({
    columnSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    width: { size: sum(context.widths.slice(column, column + cell.colSpan)), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(cell.vertical && { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT }),
    margins: { left: padding, right: padding, top: 0, bottom: 0 },
    children: [paragraph(at, context)],
  });
}

/** A statutory table; rows that cannot split and hold on to the next keep it on one page where it fits on one. */
export function docxTable(grid: Grid, layout: TableLayout): Table {
  const widths = layout.columnWidths.map(twips);
  const rows = placedCells(grid);
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    columnWidths: widths,
    width: { size: sum(widths), type: WidthType.DXA },
    rows: rows.map((cells, row) => {
      const holdsOn = layout.fits && row < rows.length - 1;
      return new TableRow({
        cantSplit: true,
        ...(holdsOn && { keepNext: true }),
        ...(row < grid.headerRows && { tableHeader: true }),
        height: { value: twips(layout.rowHeights[row] ?? 0), rule: HeightRule.ATLEAST },
        children: cells.map((at) => tableCell(at, { layout, widths })),
      });
    }),
  });
}
