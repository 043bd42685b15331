import type { Proceeding, Vocabularies } from '../../api/types.js';
import { dayText } from '../../common/days.js';
import { labelIn } from '../../common/terms.js';
import {
  APPELLANT_LABELS,
  COMPLAINANT_LABELS,
  FORM_LABELS,
  levelName,
  ORDER_LABELS,
  PROCEDURE_LABELS,
  ROLE_LABELS,
  ROUTE_LABELS,
} from '../proceeding-terms.js';
import { VERDICT_LABELS } from '../verdict.js';

type Step = Proceeding['steps'][number];

/** What the details of steps are called, in the order in which they are told. */
const LABELS: Readonly<Record<string, string>> = {
  form: '文书',
  disposal: '文书用语',
  result: '结果',
  ordered: '责令',
  redoWithinWorkingDays: '期限（工作日）',
  lossReason: '败因',
  documentNo: '文书号',
  caseNumber: '复议案号',
  docketNo: '案号',
  body: '复议机关',
  court: '法院',
  level: '审级',
  procedure: '程序',
  days: '延长（日）',
  until: '延长至',
  hearingOn: '开庭',
  place: '地点',
  agreed: '调解',
  appellant: '上诉人',
  complainant: '提出的人',
  route: '途径',
  role: '本机关的地位',
  review: '此前的复议',
  round: '针对第几次答复',
  parts: '争议事项',
  reason: '理由',
  note: '说明',
};

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  form: FORM_LABELS,
  result: VERDICT_LABELS,
  ordered: ORDER_LABELS,
  procedure: PROCEDURE_LABELS,
  appellant: APPELLANT_LABELS,
  complainant: COMPLAINANT_LABELS,
  route: ROUTE_LABELS,
  role: ROLE_LABELS,
};

function textOf(name: string, value: unknown, words: Vocabularies | undefined): string {
  if (name === 'parts') return `分 ${Array.isArray(value) ? value.length : 0} 项`;
  if (name === 'agreed') return value === true ? '达成协议' : '没有达成协议';
  const text = String(value);
  if (name === 'lossReason') return labelIn(words?.lossReasons, text);
  if (name === 'level') return levelName(Number(value));
  if (name === 'until' || name === 'hearingOn') return dayText(text);
  return WORDS[name]?.[text] ?? text;
}

/** What a step tells besides its day, in words. */
export function detailsOf(
  { details, type }: Step,
  words: Vocabularies | undefined,
): readonly (readonly [label: string, text: string])[] {
  // Why something was struck out is told where it stands.
  if (type === 'corrected') return [];
  return Object.entries(LABELS).flatMap(([name, label]) => {
    const value = details[name];
    return value === undefined || value === null ? [] : [[label, textOf(name, value, words)] as const];
  });
}
