import type { WorkbookLimits } from '../../imports/workbook/limits.js';
import { ABSENCE_LABELS } from '../figure-sheet-item.entity.js';

/** What the sheet of a unit looks like: written and read by the same names, so that they cannot differ. */
export const SHEET_NAME = '填报单';

/** Columns of the table, in the order in which they are written; they are found by their headings. */
export const COLUMNS = [
  { key: 'item', heading: '项目代码', width: 26 },
  { key: 'label', heading: '项目', width: 34 },
  { key: 'measure', heading: '单位', width: 8 },
  { key: 'value', heading: '数值', width: 14 },
  { key: 'absent', heading: '没有数值的原因', width: 16 },
  { key: 'source', heading: '数据来源', width: 26 },
  { key: 'lastYear', heading: '上年数', width: 10 },
  { key: 'rule', heading: '填报口径', width: 52 },
] as const;
export type ColumnKey = (typeof COLUMNS)[number]['key'];
/** Without them nothing can be read. */
export const NEEDED: readonly ColumnKey[] = ['item', 'value', 'absent', 'source'];

/** Stand in the first column, with what belongs to them beside. */
export const MARKS = {
  identity: '填报单号',
  filledBy: '填表人',
  confirmedBy: '审核人',
  confirmedOn: '审核日期',
} as const;
export type Mark = keyof typeof MARKS;

export const ABSENCE_CHOICES = Object.values(ABSENCE_LABELS);

/** Of which agency, year and number the sheet is: a file that came back is never taken for another. */
export const identityOf = (
  { agency, year }: { readonly agency: { readonly code: string }; readonly year: number },
  { number }: { readonly number: number },
): string => `${agency.code}-${year}-${number}`;

const MEGABYTE = 1024 * 1024;
/** A hundred items at most: whatever is much larger is no sheet of figures. */
export const SHEET_LIMITS: Partial<WorkbookLimits> & Pick<WorkbookLimits, 'maxFileBytes'> = {
  maxFileBytes: 2 * MEGABYTE,
  maxInflatedBytes: 16 * MEGABYTE,
  maxSheets: 10,
  maxRows: 2000,
  maxColumns: 100,
  maxSharedStrings: 20_000,
  maxSharedCharacters: 1_000_000,
  maxHeapMegabytes: 64,
  maxMilliseconds: 10_000,
};

/** The form of an upload, as OpenAPI describes it. */
export const SHEET_FORM = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary', description: '单位填好的填报单，XLSX' } },
  },
};
