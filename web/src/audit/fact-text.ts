import type { AuditEntry, Vocabularies } from '../api/types.js';
import { labelIn } from '../common/terms.js';

/** Values that are no word of the law, by the name of their fact. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  by: { password: '密码', secondFactor: '动态口令', idNumber: '证件号码', phone: '电话' },
  scope: { own: '本级', rollup: '本级及所属', tree: '本级及所属' },
  mode: { all: '全部无误才导入', valid: '只导入无误的行' },
};

function wordText(name: string, value: string, words: Vocabularies | undefined): string {
  const own = WORDS[name]?.[value];
  if (own !== undefined) return own;
  if (name === 'roles' || name === 'rolesBefore') return labelIn(words?.roles, value);
  if (name === 'channel') return labelIn(words?.channels, value);
  if (name === 'type') return labelIn(words?.caseEvents, value);
  return value;
}

/** A fact as a sentence has it; facts within facts with their names. */
export function factText(name: string, value: unknown, words: Vocabularies | undefined): string {
  if (value === null || value === undefined) return '无';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'string') return wordText(name, value, words);
  if (Array.isArray(value))
    return value.length === 0 ? '无' : value.map((each) => factText(name, each, words)).join('、');
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([inner, part]) => `${labelIn(words?.auditFacts, inner)} ${factText(inner, part, words)}`)
      .join('，');
  return typeof value === 'number' ? String(value) : '—';
}

export const factLines = (
  facts: NonNullable<AuditEntry['facts']>,
  words: Vocabularies | undefined,
): (readonly [string, string])[] =>
  Object.entries(facts).map(([name, value]) => [
    labelIn(words?.auditFacts, name),
    factText(name, value, words),
  ]);

export const subjectText = (
  { subject, withheld }: Pick<AuditEntry, 'subject' | 'withheld'>,
  words: Vocabularies | undefined,
): string => (withheld ? '其他机关' : `${labelIn(words?.auditSubjects, subject.kind)} ${subject.id}`);

const VIA: Readonly<Record<AuditEntry['via'], string>> = {
  session: '',
  token: '（服务令牌）',
  system: '（系统自身）',
};
export const actorText = ({ username, via }: Pick<AuditEntry, 'username' | 'via'>): string =>
  `${username}${VIA[via]}`;
