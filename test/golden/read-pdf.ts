import type { PlacedCell } from '../../src/reporting/render/grid/placed-cells.js';
import { placedCells } from '../../src/reporting/render/grid/placed-cells.js';
import type { TableLayout } from '../../src/reporting/render/layout/fit-table.js';
import { PAGE, ptOfMm } from '../../src/reporting/render/layout/page.js';
import type { Grid } from '../../src/reporting/render/report-document.js';

export interface PdfWord {
  readonly text: string;
  /** Within the first character. */
  readonly x: number;
  /** Middle of the character square, from the bottom of the page. */
  readonly middle: number;
  readonly size: number;
}
export interface PdfPage {
  readonly words: readonly PdfWord[];
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** Names of fonts on the page, false for those whose file is not in the PDF. */
  readonly fonts: Readonly<Record<string, boolean>>;
}
export interface PdfFile {
  readonly pages: readonly PdfPage[];
  readonly outline: readonly string[];
  readonly title: string;
}

interface FontObject {
  readonly name: string;
  readonly missingFile: boolean;
}

export async function readPdf(bytes: Buffer): Promise<PdfFile> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const words = items.flatMap((item): PdfWord[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size, x, baseline] = item.transform as number[];
      const square = size ?? 0;
      // A bracket at the beginning of a line has its origin half a square to the left of its ink.
      return [
        { text: item.str, x: (x ?? 0) + 0.3 * square, middle: (baseline ?? 0) + 0.38 * square, size: square },
      ];
    });
    const { fnArray, argsArray } = await page.getOperatorList();
    const ids = argsArray.flatMap((args: unknown[], i) =>
      fnArray[i] === OPS.setFont ? [String(args[0])] : [],
    );
    const fonts = [...new Set(ids)].map((id) => page.commonObjs.get(id) as FontObject);
    pages.push({
      words,
      text: words
        .map((word) => word.text)
        .join('')
        .replaceAll(' ', ''),
      width,
      height,
      fonts: Object.fromEntries(fonts.map((font) => [font.name, !font.missingFile])),
    });
  }
  // Null where a file has no bookmarks, whatever the types say.
  const outline = (await pdf.getOutline()) as { title: string }[] | null;
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string } };
  await pdf.destroy();
  return { pages, outline: (outline ?? []).map((entry) => entry.title), title: info.Title ?? '' };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The text that stands inside the ruling of each cell, read line by line: what an eye on the paper would read there. */
export function textInCells(
  page: PdfPage,
  grid: Grid,
  layout: TableLayout,
): { at: PlacedCell; text: string }[] {
  const rows = placedCells(grid);
  const lastText = rows.at(-1)?.at(-1)?.cell.text;
  const last = page.words.findLast((word) => word.text === lastText);
  if (!last) throw new Error(`The page does not show the last cell of ${grid.caption}.`);
  const bottom = last.middle - (layout.rowHeights.at(-1) ?? 0) / 2;
  const left = ptOfMm(PAGE.leftMm);
  const edgeX = (column: number): number => left + sum(layout.columnWidths.slice(0, column));
  const edgeY = (row: number): number => bottom + sum(layout.rowHeights.slice(row));
  return rows.flat().map((at) => {
    const inside = page.words.filter(
      ({ x, middle }) =>
        x > edgeX(at.column) &&
        x < edgeX(at.column + at.cell.colSpan) &&
        middle < edgeY(at.row) &&
        middle > edgeY(at.row + at.cell.rowSpan),
    );
    const lines = inside.toSorted((a, b) =>
      Math.abs(a.middle - b.middle) > 2 ? b.middle - a.middle : a.x - b.x,
    );
    return { at, text: lines.map((word) => word.text).join('') };
  });
}
