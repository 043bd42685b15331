import type { Check } from '../api/types.js';

export interface CheckGroup {
  readonly key: 'failed' | 'warned' | 'missing' | 'passed' | 'notApplicable';
  readonly title: string;
  readonly checks: readonly Check[];
}

function keyOf(check: Check): CheckGroup['key'] {
  if (check.status === 'fail') return check.severity === 'error' ? 'failed' : 'warned';
  if (check.status === 'missing') return 'missing';
  return check.status === 'pass' ? 'passed' : 'notApplicable';
}

const TITLES: Readonly<Record<CheckGroup['key'], string>> = {
  failed: '未通过',
  warned: '请核实',
  missing: '待补数据',
  passed: '已通过',
  notApplicable: '不适用',
};

/** What needs work first; groups without a check are left out. */
export function groupChecks(checks: readonly Check[]): CheckGroup[] {
  const groups = (Object.keys(TITLES) as CheckGroup['key'][]).map((key) => ({
    key,
    title: TITLES[key],
    checks: checks.filter((check) => keyOf(check) === key),
  }));
  return groups.filter((group) => group.checks.length > 0);
}

const FAMILIES: Readonly<Record<string, string>> = {
  'applications.balance': '表三：一 + 二 =（七）总计 + 四',
  'applications.outcomeSum': '表三：（七）总计 = 各办理结果之和',
  'applications.rowSum': '表三：总计列 = 各类申请人之和',
  'applications.nonNegative': '表三：各格不为负数',
  'applications.carriedIn': '表三：上年结转与上年末、期初数一致',
  'proceedings.groupSum': '表四：总计 = 四项之和',
  'proceedings.nonNegative': '表四：各格不为负数',
  'proceedings.carriedIn': '表四：上年尚未审结与期初数一致',
  'figures.supplied': '表二：数据已填报',
  'figures.documents': '表二：件数与规范性文件登记一致',
  'figures.stock': '表二：现行有效 = 上年 + 制发 − 废止',
};

export const familyLabel = (id: string): string => FAMILIES[id] ?? '其他核对';

/** Checks of one kind together, in the order of their first one. */
export function byFamily(checks: readonly Check[]): [string, Check[]][] {
  const families = new Map<string, Check[]>();
  for (const check of checks) families.set(check.id, [...(families.get(check.id) ?? []), check]);
  return [...families];
}
