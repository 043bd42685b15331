import type { FigureItemName } from '../../../law/editions/figure-items.js';
import { law } from '../../../law/law.js';
import { DECIMALS, isNarrative, knownFigureItem, shiftedLeft } from '../figure-values.js';
import { importIssue } from '../import-issues.js';
import { hasDecimals } from '../records/fields.js';
import type { DocumentRecord, FigureRecord } from '../records/record-schemas.js';
import type { Findings } from './findings.js';

const NARRATIVE = /^narrative\.[A-Za-z0-9.-]{1,80}$/;

function expectedOf(item: FigureItemName, value: number): string | undefined {
  if (!item.mayBeNegative && value < 0) return '不小于 0 的数';
  const decimals = DECIMALS[item.unit];
  if (!hasDecimals(value, decimals)) return decimals === 0 ? '整数' : `最多 ${decimals} 位小数的数`;
  return Number.isSafeInteger(shiftedLeft(value, decimals))
    ? undefined
    : '较小的数，系统无法精确保存这样大的数';
}

/** Items of the edition of that year, to choose from. */
function itemsOf(year: number): string {
  const laws = law();
  const inForce = laws.editions.filter(
    ({ reportYears: { from, until } }) => from <= year && year <= (until ?? Infinity),
  );
  const editions = inForce.length > 0 ? inForce : laws.editions;
  return editions.flatMap(({ id }) => laws.figureItems(id).map(({ key }) => key)).join('、');
}

function checkValue(record: FigureRecord, findings: Findings): void {
  const { item, value } = record;
  const refuse = (code: 'value.type' | 'value.format', expected: string): void => {
    findings.refuse(importIssue(code, findings.place, 'value', { name: '数值', expected }));
  };
  if (isNarrative(item)) {
    if (typeof value === 'number') refuse('value.type', '文字');
    return;
  }
  const known = knownFigureItem(item);
  if (!known) return;
  if (typeof value === 'string') {
    refuse('value.type', '数字');
    return;
  }
  const expected = expectedOf(known, value);
  if (expected !== undefined) refuse('value.format', expected);
}

export function checkFigure(record: FigureRecord, findings: Findings): void {
  const { item, year } = record;
  if (isNarrative(item) ? !NARRATIVE.test(item) : !knownFigureItem(item)) {
    const allowed = `${itemsOf(year)}，以及 narrative. 开头的文字项目`;
    findings.refuse(
      importIssue('value.vocabulary', findings.place, 'item', { name: '数据项目', value: item, allowed }),
    );
  }
  checkValue(record, findings);
  findings.notInFuture([{ path: ['confirmedOn'], day: record.confirmedOn }]);
}

export function checkDocument(record: DocumentRecord, findings: Findings): void {
  const issued = { path: ['issuedOn'], day: record.issuedOn };
  const ended = { path: ['endedOn'], day: record.endedOn };
  findings.inOrder(issued, ended);
  if (record.endedHow !== undefined && record.endedOn === undefined) findings.missing(['endedOn']);
  findings.notInFuture([issued, ended]);
}
