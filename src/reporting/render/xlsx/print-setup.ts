import type { Worksheet } from 'exceljs';
import { PAGE } from '../layout/page.js';

const MM_PER_INCH = 25.4;
/** ISO paper size in the file format; the library declares it as an enum that does not exist when it runs. */
const A4 = 9;

/** Prints the sheet on A4 with the margins of the report, as wide as the page and at most so many pages high. */
export function printOnA4(sheet: Worksheet, pagesHigh?: number): void {
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: pagesHigh ?? 0,
    horizontalCentered: true,
    margins: {
      top: PAGE.topMm / MM_PER_INCH,
      bottom: PAGE.bottomMm / MM_PER_INCH,
      left: PAGE.leftMm / MM_PER_INCH,
      right: PAGE.rightMm / MM_PER_INCH,
      header: 0.8,
      footer: 0.8,
    },
  });
}
