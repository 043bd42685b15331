import type ExcelJS from 'exceljs';
import type { Workbook } from 'exceljs';
import { fixTimestamps } from '../workbook/zip-timestamps.js';
import { excelValue } from './excel-values.js';
import { rowsOfRecord } from './register-rows.js';
import type { RegisterSheet } from './register-sheet.js';
import { excelColumns, writeHeadings } from './sheet-style.js';
import { registerSheets, UNREAD_SHEETS } from './sheets.js';
import { EXAMPLE_APPLICATIONS } from './template-examples.js';
import { addGuide } from './template-guide.js';
import { addValidations, writeChoiceLists } from './template-lists.js';

/** Part of the file like everything else: equal templates are equal bytes. */
const WRITTEN_AT = new Date(Date.UTC(2020, 0, 1));

const A4 = 9;

export const TEMPLATE_FILE_NAME = '政府信息公开登记簿模板.xlsx';

/** The empty register as a workbook to be filled in: headings, drop-down lists, hints, a guide and an example. */
export async function registerTemplate(): Promise<Buffer> {
  // Large, and only wanted where a workbook is written.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.creator = workbook.lastModifiedBy = 'gongkai';
  workbook.created = workbook.modified = WRITTEN_AT;
  addGuide(workbook);
  const [applications, ...others] = registerSheets();
  if (!applications) throw new Error('the register has no sheets');
  addSheet(workbook, applications, applications.name);
  addExample(workbook, applications);
  for (const sheet of others) addSheet(workbook, sheet, sheet.name);
  const ranges = writeChoiceLists(workbook);
  for (const sheet of registerSheets()) {
    const written = workbook.getWorksheet(sheet.name);
    if (written) addValidations(written, sheet, ranges);
  }
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 12000, firstSheet: 0, activeTab: 1, visibility: 'visible' },
  ];
  return fixTimestamps(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function addSheet(workbook: Workbook, { columns }: RegisterSheet, name: string): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
  });
  Object.assign(sheet.pageSetup, {
    orientation: 'landscape',
    paperSize: A4,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  sheet.columns = excelColumns(columns);
  writeHeadings(sheet, columns);
  return sheet;
}

function addExample(workbook: Workbook, applications: RegisterSheet): void {
  const sheet = addSheet(workbook, applications, UNREAD_SHEETS.example);
  for (const example of EXAMPLE_APPLICATIONS) {
    for (const { values } of rowsOfRecord(example)) sheet.addRow(values.map(excelValue));
  }
}
