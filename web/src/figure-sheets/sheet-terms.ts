import type { FigureSheet, FigureSheetItem, FigureSheetReminder } from '../api/types.js';

export type SheetState = FigureSheet['state'];

/** A sign of its own for each state: a photocopy is enough to read it. */
export const STATE_SIGNS: Readonly<Record<SheetState, string>> = {
  open: '○',
  answered: '◐',
  sentBack: '↩',
  accepted: '●',
  voided: '×',
};

export const EVENT_LABELS: Readonly<Record<FigureSheet['history'][number]['type'], string>> = {
  asked: '下发',
  answered: '报回',
  sentBack: '退回',
  accepted: '采用',
  voided: '作废',
  reminded: '催报',
};

export const WAY_LABELS: Readonly<Record<FigureSheetReminder['way'], string>> = {
  phone: '电话',
  message: '短信或者即时通信',
  letter: '书面',
  visit: '当面',
};

export type Absence = NonNullable<FigureSheetItem['absent']>;
export const ABSENCE_LABELS: Readonly<Record<Absence, string>> = { notHeld: '不掌握', notOurs: '无此项业务' };

export const SCOPE_LABELS: Readonly<Record<FigureSheet['scope'], string>> = {
  own: '仅本机关',
  tree: '含下级',
};

/** What a unit reported for one figure. */
export const reported = ({ value, absent, measure }: FigureSheetItem): string => {
  if (value !== null) return `${value} ${measure}`;
  return absent === null ? '—' : ABSENCE_LABELS[absent];
};
