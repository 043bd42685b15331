import { APPLICATION_SHEETS } from './application-sheets.js';
import { AGENCY_SHEET, disclosureSheets } from './disclosure-sheets.js';
import { PROCEEDING_SHEETS } from './proceeding-sheets.js';
import type { RegisterSheet } from './register-sheet.js';

/** Sheets that a workbook of ours has besides those of the register; they are for people and are not read. */
export const UNREAD_SHEETS = { guide: '说明', example: '填写示例', overview: '台账', lists: '选项' } as const;

let made: readonly RegisterSheet[] | undefined;

/** Every sheet of the register, in the order of the template. */
export function registerSheets(): readonly RegisterSheet[] {
  made ??= [
    ...APPLICATION_SHEETS.slice(0, 1),
    AGENCY_SHEET,
    ...APPLICATION_SHEETS.slice(1),
    ...PROCEEDING_SHEETS,
    ...disclosureSheets(),
  ];
  return made;
}

/** Names are compared without spaces and in one width. */
export const comparableName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s|[*]|\(必填\)|[:]$/g, '')
    .toLowerCase();

export const sheetOf = (name: string): RegisterSheet | undefined =>
  registerSheets().find((sheet) => comparableName(sheet.name) === comparableName(name));

export const isUnreadSheet = (name: string): boolean =>
  Object.values(UNREAD_SHEETS).some((known) => comparableName(known) === comparableName(name));
