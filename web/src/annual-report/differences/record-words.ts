import type { ReportDifferences, Vocabularies } from '../../api/types.js';
import { dayText } from '../../common/days.js';
import { labelIn } from '../../common/terms.js';

type Counted = NonNullable<ReportDifferences['records'][number]['before']>;

export const RECORD_LABELS: Readonly<Record<ReportDifferences['records'][number]['kind'], string>> = {
  application: '申请',
  review: '行政复议',
  lawsuit: '行政诉讼',
};

/** What is told of a record as it is counted, in this order. The number of the part or span tells two lines of one apart. */
const FIELDS: Readonly<Record<string, string>> = {
  applicantType: '申请人类型',
  receivedOn: '收到日',
  handledOn: '办结日',
  outcome: '办理结果',
  group: '类别',
  acceptedOn: '受理日',
  concludedOn: '审结日',
  result: '结果',
  supersededOn: '不再计为审结的日期',
};

const GROUPS: Readonly<Record<string, string>> = {
  review: '行政复议',
  suitDirect: '未经复议直接起诉',
  suitAfterReview: '复议后起诉',
};

/** What nothing stands for. */
const NOTHING: Readonly<Record<string, string>> = {
  handledOn: '未办结',
  concludedOn: '未审结',
};

function textOf(field: string, value: Counted[string] | undefined, terms: Vocabularies | undefined): string {
  if (value === null || value === undefined) return NOTHING[field] ?? '无';
  const key = String(value);
  if (field.endsWith('On')) return dayText(key);
  if (field === 'applicantType') return labelIn(terms?.applicantTypes, key);
  if (field === 'outcome') return labelIn(terms?.outcomes, key);
  if (field === 'result') return labelIn(terms?.results, key);
  return GROUPS[key] ?? key;
}

/** What of a record is otherwise; of one that counts on one side only, all that is told. */
export function changesOf(
  before: Counted | null,
  after: Counted | null,
  terms: Vocabularies | undefined,
): string[] {
  const told = Object.entries(FIELDS);
  if (before && after)
    return told.flatMap(([field, label]) =>
      before[field] === after[field]
        ? []
        : [`${label}由${textOf(field, before[field], terms)}改为${textOf(field, after[field], terms)}`],
    );
  const only = after ?? before ?? {};
  const facts = told.flatMap(([field, label]) =>
    only[field] === null || only[field] === undefined ? [] : [`${label}${textOf(field, only[field], terms)}`],
  );
  return [after ? '新计入' : '不再计入', ...facts];
}
