import type { ApplicationColumn } from '../../law/editions/edition.js';
import { applicationIdentities, carriedInRows, cellsOfColumn, sumAt } from '../definition/identities.js';
import type { Identity } from '../definition/identities.js';
import type { Check } from '../year-tables.js';
import type { CheckInputs } from './check-inputs.js';

function compare(
  base: Pick<Check, 'id' | 'row' | 'column'>,
  expected: number,
  actual: number,
  words: string,
): Check {
  const holds = expected === actual;
  const verdict = holds ? '相符。' : '不符，请核对相关申请的收到日期、办结日期与办理结果。';
  return {
    ...base,
    status: holds ? 'pass' : 'fail',
    severity: 'error',
    expected,
    actual,
    message: `${words}：应为 ${expected}，实为 ${actual}，${verdict}`,
  };
}

function identityCheck(
  { id, row, column, expected, actual, words }: Identity,
  cells: ArrayLike<number>,
): Check {
  const where = { ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
  return compare({ id, ...where }, sumAt(cells, expected), sumAt(cells, actual), words);
}

function nonNegative(cells: ArrayLike<number>): Check {
  const holds = Array.from(cells).every((value) => Number.isInteger(value) && value >= 0);
  return {
    id: 'applications.nonNegative',
    status: holds ? 'pass' : 'fail',
    severity: 'error',
    message: holds ? '表三各格均为非负整数。' : '表三有负数或非整数，数据已损坏，请联系管理员核查。',
  };
}

/** 上年结转 must equal last year's 结转下年度继续办理 in every column (2021 format, and 国办公开办函〔2019〕14号 for openings). */
function carriedIn(inputs: CheckInputs, column: ApplicationColumn, c: number): Check {
  const base = { id: 'applications.carriedIn', column: column.key } as const;
  const { continuity } = inputs;
  if (!continuity) {
    return {
      ...base,
      status: 'notApplicable',
      severity: 'error',
      message: '按期间统计，不与上年度报告衔接。',
    };
  }
  const actual = sumAt(inputs.applicationCells, cellsOfColumn(inputs.applications, c, carriedInRows));
  const published = continuity.published?.[c];
  if (published) return carriedInAsPublished(base, column, published, actual);
  const counted = compare(
    base,
    continuity.carriedOutBefore[c] ?? 0,
    actual,
    `表三“${column.label}”列：上年结转应等于上年度的结转下年度继续办理`,
  );
  const stated = continuity.stated?.[c];
  if (counted.status === 'fail' || stated === undefined || stated === actual) return counted;
  const missing = stated - actual;
  const remedy =
    missing > 0 ? `请补录尚缺的 ${missing} 件未办结申请` : `请核对多出的 ${-missing} 件，或更正接续数据`;
  return {
    ...base,
    status: 'fail',
    severity: 'error',
    expected: stated,
    actual,
    message: `表三“${column.label}”列：上年度报告（接续数据）载明结转 ${stated} 件，台账中为 ${actual} 件，${remedy}。`,
  };
}

/** A frozen report is what the year goes on from, whatever the register says of last year by now. */
function carriedInAsPublished(
  base: Pick<Check, 'id' | 'column'>,
  { label }: ApplicationColumn,
  { carriedOut, adjusted }: { readonly carriedOut: number; readonly adjusted: number },
  actual: number,
): Check {
  const expected = carriedOut + adjusted;
  const holds = expected === actual;
  const sum = `${carriedOut} 件${adjusted === 0 ? '' : `，接续调整 ${adjusted} 件`}`;
  const verdict = holds
    ? '相符。'
    : '不符。请先更正上年度的年度报告；因机构合并、分设、接收案件等不同的，请登记接续调整并说明理由。';
  return {
    ...base,
    status: holds ? 'pass' : 'fail',
    severity: 'error',
    expected,
    actual,
    message: `表三“${label}”列：上年度的年度报告结转 ${sum}，本年上年结转为 ${actual} 件，${verdict}`,
  };
}

/** The checks of table 三: its identities, and the seam with last year. */
export function applicationChecks(inputs: CheckInputs): Check[] {
  const { applications: table, applicationCells: cells } = inputs;
  return [
    ...applicationIdentities(table).map((identity) => identityCheck(identity, cells)),
    nonNegative(cells),
    ...table.columns.map((column, c) => carriedIn(inputs, column, c)),
  ];
}
