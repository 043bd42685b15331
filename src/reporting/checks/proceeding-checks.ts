import { proceedingIdentities, sumAt } from '../definition/identities.js';
import type { Check } from '../year-tables.js';
import type { CheckInputs } from './check-inputs.js';

const groupLabels = (inputs: CheckInputs): Map<string, string> =>
  new Map(inputs.edition.proceedings.headings.flatMap((h) => h.groups.map((g) => [g.key, g.label])));

function groupSums(inputs: CheckInputs, labels: Map<string, string>): Check[] {
  const { proceedings: table, proceedingCells } = inputs;
  return proceedingIdentities(table).map(({ id, group, ...sides }) => {
    const [expected, actual] = [sumAt(proceedingCells, sides.expected), sumAt(proceedingCells, sides.actual)];
    const holds = expected === actual;
    return {
      id,
      group,
      status: holds ? 'pass' : 'fail',
      severity: 'error',
      expected,
      actual,
      message: `表四“${labels.get(group) ?? group}”：各项结果与尚未审结之和应等于总计：应为 ${expected}，实为 ${actual}，${holds ? '相符。' : '不符，请核对复议、诉讼记录。'}`,
    };
  });
}

function nonNegative({ proceedingCells }: CheckInputs): Check {
  const holds = Array.from(proceedingCells).every((value) => Number.isInteger(value) && value >= 0);
  return {
    id: 'proceedings.nonNegative',
    status: holds ? 'pass' : 'fail',
    severity: 'error',
    message: holds ? '表四各格均为非负整数。' : '表四有负数或非整数，数据已损坏，请联系管理员核查。',
  };
}

/** What an office states to have had pending when it started in the middle; the law prints no identity across years. */
function carriedIn(inputs: CheckInputs, labels: Map<string, string>): Check[] {
  return inputs.proceedings.groups.map((group) => {
    const base = { id: 'proceedings.carriedIn', group, severity: 'warning' } as const;
    const before = inputs.continuity?.pendingBefore?.[group];
    if (!before) return { ...base, status: 'notApplicable', message: '没有接续数据，不与上年度比较。' };
    const holds = before.counted === before.stated;
    return {
      ...base,
      status: holds ? 'pass' : 'fail',
      expected: before.stated,
      actual: before.counted,
      message: `表四“${labels.get(group) ?? group}”：接续数据载明上年末尚未审结 ${before.stated} 件，台账中为 ${before.counted} 件${holds ? '，相符。' : '，请补录或核对。'}`,
    };
  });
}

/** The identities of table 四: one sum a group, and the seam with an opening. */
export function proceedingChecks(inputs: CheckInputs): Check[] {
  const labels = groupLabels(inputs);
  return [...groupSums(inputs, labels), nonNegative(inputs), ...carriedIn(inputs, labels)];
}
