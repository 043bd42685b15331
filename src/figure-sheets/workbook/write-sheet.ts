import type { Workbook, Worksheet } from 'exceljs';
import {
  BODY_FONT,
  OPTIONAL_HEADING,
  REQUIRED_HEADING,
  TITLE_FONT,
} from '../../imports/register-workbook/sheet-style.js';
import { escapeCellText } from '../../imports/workbook/cell-text.js';
import { fixTimestamps } from '../../imports/workbook/zip-timestamps.js';
import { ABSENCE_LABELS } from '../figure-sheet-item.entity.js';
import type { SheetAnswer, SheetItemAnswer } from '../figure-sheets.schemas.js';
import {
  ABSENCE_CHOICES,
  COLUMNS,
  identityOf,
  MARKS,
  NEEDED,
  SHEET_NAME,
  type ColumnKey,
} from './sheet-layout.js';

/** Whose report the figures are for. */
export interface SheetOffice {
  readonly agency: { readonly code: string; readonly name: string };
  readonly year: number;
}

/** Part of the file like everything else: equal sheets are equal bytes. */
const WRITTEN_AT = new Date(Date.UTC(2020, 0, 1));
const A4 = 9;
const LAST = 'H';

export const sheetFileName = ({ year }: SheetOffice, { number, unit }: SheetAnswer): string =>
  `${year}年数据填报单（第${number}号）${unit.replace(/[\\/:*?"<>|]/g, '_')}.xlsx`;

/** The sheet that is sent to a unit: what is asked, how each figure is filled in, and who answers for it. */
export async function writeSheet(office: SheetOffice, sheet: SheetAnswer): Promise<Buffer> {
  // Large, and only wanted where a workbook is written.
  const { default: excel } = await import('exceljs');
  const workbook: Workbook = new excel.Workbook();
  workbook.creator = workbook.lastModifiedBy = 'gongkai';
  workbook.created = workbook.modified = WRITTEN_AT;
  const page = workbook.addWorksheet(SHEET_NAME, { views: [{ showGridLines: false }] });
  Object.assign(page.pageSetup, {
    orientation: 'landscape',
    paperSize: A4,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  page.columns = COLUMNS.map(({ width }) => ({ width, style: { font: BODY_FONT } }));
  addHead(page, office, sheet);
  addTable(page, sheet.items);
  addSignatures(page, sheet);
  return fixTimestamps(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function addHead(page: Worksheet, office: SheetOffice, sheet: SheetAnswer): void {
  const { agency, year } = office;
  page.addRow([escapeCellText(`${agency.name}${year}年政府信息公开工作年度报告数据填报单`)]);
  page.mergeCells(`A1:${LAST}1`);
  page.getRow(1).height = 32;
  page.getCell('A1').font = TITLE_FONT;
  page.getCell('A1').alignment = { horizontal: 'center', vertical: 'middle' };
  page.addRow([MARKS.identity, identityOf(office, sheet)]);
  page.addRow(['填报单位', escapeCellText(sheet.unit)]);
  page.addRow(['报回期限', sheet.dueOn]);
  const advice = page.addRow([
    `统计期限为 ${year}年1月1日至12月31日${sheet.scope === 'tree' ? '，含全部下级机关' : ''}。只填深色表头的三列：确实没有发生的填 0；没有数值的，在“没有数值的原因”里选择，不要填 0，也不要留空。` +
      '请不要改动“填报单号”和“项目代码”，填好后由审核人核对，盖章报回，并附电子表。',
  ]);
  page.mergeCells(`A${advice.number}:${LAST}${advice.number}`);
  advice.height = 36;
  advice.alignment = { vertical: 'middle', wrapText: true };
}

function addTable(page: Worksheet, items: readonly SheetItemAnswer[]): void {
  const headings = page.addRow(COLUMNS.map(({ heading }) => heading));
  headings.height = 24;
  headings.eachCell((cell, column) => {
    const key = COLUMNS[column - 1]?.key;
    cell.style =
      key !== undefined && NEEDED.includes(key) && key !== 'item' ? REQUIRED_HEADING : OPTIONAL_HEADING;
  });
  for (const item of items) {
    const row = page.addRow(COLUMNS.map(({ key }) => cellOf(item, key)));
    row.alignment = { vertical: 'middle', wrapText: true };
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.border = OPTIONAL_HEADING.border ?? {};
    });
    row.getCell(at('absent')).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${ABSENCE_CHOICES.join(',')}"`],
      showErrorMessage: true,
      errorTitle: '不在列表中',
      error: '请从下拉列表中选择一项。',
    };
  }
}

const at = (key: ColumnKey): number => COLUMNS.findIndex((column) => column.key === key) + 1;

function cellOf(item: SheetItemAnswer, key: ColumnKey): string | number | null {
  switch (key) {
    case 'value':
    case 'lastYear':
      return item[key];
    case 'absent':
      return item.absent && ABSENCE_LABELS[item.absent];
    case 'source':
      return item.source === null ? null : escapeCellText(item.source);
    case 'rule':
      return `${item.rule}（${item.citation}）`;
    default:
      return item[key];
  }
}

function addSignatures(page: Worksheet, { filledBy, confirmedBy, confirmedOn }: SheetAnswer): void {
  page.addRow([]);
  page.addRow([MARKS.filledBy, filledBy && escapeCellText(filledBy)]);
  page.addRow([MARKS.confirmedBy, confirmedBy && escapeCellText(confirmedBy)]);
  const day = page.addRow([MARKS.confirmedOn, confirmedOn]);
  // Whatever date is typed there stays the text that was typed.
  day.getCell(2).numFmt = '@';
  page.addRow(['单位盖章']);
}
