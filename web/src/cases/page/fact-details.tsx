import type { Case, Vocabularies } from '../../api/types.js';
import { labelIn } from '../../common/terms.js';
import { useVocabularies } from '../../shell/queries.js';
import { wordOf } from '../actions/event-shapes.js';

type Fact = Case['events'][number];

/** What the details of facts are called; those that are not here are not shown by name but in a panel of their own. */
const LABELS: Readonly<Record<string, string>> = {
  how: '方式',
  servedOn: '申请人收到',
  receivedOn: '对方收到',
  replyWithinWorkingDays: '补正期限（工作日）',
  workingDays: '工作日',
  approvedBy: '批准人',
  until: '答复日期',
  party: '被征求意见方',
  unit: '内设机构',
  question: '查找',
  result: '结果',
  stage: '环节',
  opinion: '意见',
  amountYuan: '金额（元）',
  delivery: '送达方式',
  carrier: '承运单位',
  mailNo: '邮件号',
  documentNo: '文书号',
  outcome: '结果',
  into: '并入',
  address: '网址或者场所',
  place: '位置',
  cause: '原因',
  by: '责令的案件',
  redoWithinWorkingDays: '期限（工作日）',
  note: '说明',
  reason: '理由',
};

function textOf({ type }: Fact, name: string, value: unknown, words: Vocabularies | undefined): string {
  if (name === 'outcome') return labelIn(words?.outcomes, String(value));
  if (name === 'delivery') return labelIn(words?.deliveries, String(value));
  const known = type === 'disclosureReviewed' || name === 'opinion' || name === 'cause';
  return (known ? wordOf(type, name, value) : undefined) ?? String(value);
}

/** What a fact tells besides its day. */
export function FactDetails({ fact }: { readonly fact: Fact }) {
  const words = useVocabularies().data;
  const told = Object.entries(LABELS).flatMap(([name, label]) => {
    const value = fact.details[name];
    if (value === undefined || value === null || typeof value === 'object') return [];
    return [[label, textOf(fact, name, value, words)] as const];
  });
  if (told.length === 0) return null;
  return (
    <dl className="fact-details">
      {told.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
