import type { Workbook, Worksheet } from 'exceljs';
import { plainText } from '../plain-text.js';
import type { ReportDocument } from '../report-document.js';
import { printOnA4 } from './print-setup.js';

const WIDTH = 80;
const LINE_PT = 18;
/** A cell can hold no more; longer text goes on in the next. */
const CELL_CHARACTERS = 32_000;

interface Look {
  readonly bold?: boolean;
  readonly centred?: boolean;
}

function addLine(sheet: Worksheet, text: string, { bold = false, centred = false }: Look = {}): void {
  for (let start = 0; start === 0 || start < text.length; start += CELL_CHARACTERS) {
    const part = text.slice(start, start + CELL_CHARACTERS);
    const row = sheet.addRow([part]);
    row.height = Math.min(400, LINE_PT * Math.max(1, Math.ceil((part.length * 2 + 4) / WIDTH)));
    const cell = row.getCell(1);
    cell.font = { name: '宋体', size: bold && centred ? 16 : 12, bold };
    cell.alignment = { wrapText: true, vertical: 'top', horizontal: centred ? 'center' : 'left' };
  }
}

/** The prose of the report, a paragraph a cell; where a table stands, the name of its sheet. */
export function addTextSheet(book: Workbook, document: ReportDocument, tableSheets: readonly string[]): void {
  const sheet = book.addWorksheet('正文');
  printOnA4(sheet);
  sheet.columns = [{ width: WIDTH }];
  const sheets = tableSheets.values();
  addLine(sheet, plainText(document.agencyName), { bold: true, centred: true });
  addLine(sheet, plainText(document.titleLine), { bold: true, centred: true });
  for (const text of document.lead) addLine(sheet, plainText(text));
  for (const section of document.sections) {
    addLine(sheet, plainText(section.heading), { bold: true });
    for (const block of section.blocks) {
      if (block.kind === 'table') addLine(sheet, `（见工作表“${sheets.next().value ?? ''}”）`);
      else addLine(sheet, plainText(block.text), { bold: block.kind === 'heading' });
    }
  }
}
