import type { AlertItem } from '../api/types.js';
import { casePath } from '../cases/case-terms.js';
import { proceedingPath } from '../proceedings-list/proceeding-path.js';
import { placePath, type Place } from '../shell/place.js';

export type AlertSubject = AlertItem['subject'];

export const SUBJECT_LABELS: Readonly<Record<AlertSubject, string>> = {
  case: '申请',
  review: '复议',
  lawsuit: '诉讼',
  report: '年度报告',
  sheet: '填报单',
};
export const SUBJECTS = Object.keys(SUBJECT_LABELS) as AlertSubject[];

/** The page on which something can be done about it. */
export function alertPath(place: Place, { subject, name, key }: AlertItem): string {
  switch (subject) {
    case 'case':
      return casePath(place, name);
    case 'review':
    case 'lawsuit':
      return proceedingPath(place, subject, name);
    case 'report':
      return placePath({ ...place, year: yearOf(key) }, 'report');
    case 'sheet':
      return placePath({ ...place, year: yearOf(key) }, 'figure-sheets');
  }
}

/** Of a report its key, of a sheet what stands before its number. */
const yearOf = (key: string): number => Number(key.split('/')[0]);
