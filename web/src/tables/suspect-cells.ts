import type { CellRef, Check } from '../api/types.js';
import { cellKey } from './grid-layout.js';

/** Rows of table 三 that the balance of a column compares: 一 + 二 = （七）总计 + 四. */
const BALANCE_ROWS = ['newReceived', 'carriedIn', 'total', 'carriedOut'];

/** A figure of table 二: its item is the row. */
export const figureRef = (item: string): CellRef => ({ table: 'proactive', row: item, column: 'value' });

const application = (row: string, column: string): CellRef => ({ table: 'applications', row, column });

/** The cells that an identity is about, the one to look at first in front. */
export function cellsOf(check: Check): CellRef[] {
  const { id, row, column, group, item } = check;
  if (item !== undefined) return [figureRef(item)];
  if (group !== undefined)
    return [
      {
        table: 'proceedings',
        row: group,
        column: column ?? (id.endsWith('carriedIn') ? 'pending' : 'total'),
      },
    ];
  if (id === 'applications.balance' && column !== undefined)
    return BALANCE_ROWS.map((key) => application(key, column));
  if (id === 'applications.carriedIn' && column !== undefined) return [application('carriedIn', column)];
  if (row !== undefined) return [application(row, column ?? 'total')];
  if (column !== undefined) return [application('total', column)];
  return [];
}

export interface Doubt {
  /** `error`: an identity does not hold; `warning`: to be looked at, may well be right. */
  readonly severity: Check['severity'];
  readonly reason: string;
}

/** Why a cell is in doubt, by `cellKey`. */
export function suspectCells(checks: readonly Check[]): ReadonlyMap<string, Doubt> {
  const found = new Map<string, Doubt>();
  for (const check of checks) {
    if (check.status !== 'fail') continue;
    for (const ref of cellsOf(check)) {
      const key = cellKey(ref);
      const before = found.get(key);
      found.set(key, {
        severity: before?.severity === 'error' ? 'error' : check.severity,
        reason: [before?.reason, check.message].filter(Boolean).join('\n'),
      });
    }
  }
  return found;
}

export const cellDomId = (key: string): string => `cell-${key.replaceAll(/[^A-Za-z0-9]+/g, '-')}`;
