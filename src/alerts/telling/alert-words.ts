import type { AlertKind, AlertSubject } from '../../law/alerts/keys.js';
import { CLOCKS, type ClockKey } from '../../law/proceedings/keys.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';

interface Said {
  readonly subject: AlertSubject;
  readonly name: string;
  readonly kind: AlertKind;
  readonly mark: string;
  readonly dueOn: LocalDate;
  readonly provisional: boolean;
}

const DUTIES: Readonly<Record<string, string>> = { submit: '送审', publish: '公布' };

const isClock = (key: string): key is ClockKey => (CLOCKS as readonly string[]).includes(key);

/** Which of several periods it is, in words; undefined: there is only one. */
export function periodName({ kind, mark }: Pick<Said, 'kind' | 'mark'>): string | undefined {
  if (kind.startsWith('report.')) return DUTIES[mark];
  const [key = '', level] = mark.split('.');
  if (!kind.startsWith('term.') || !isClock(key)) return undefined;
  const { label } = law().proceedings.clocks[key];
  return level === undefined ? label : `${label}（第 ${level} 审级）`;
}

/** What an alert is called where it stands alone. */
export function alertLabel(said: Pick<Said, 'kind' | 'mark'>): string {
  const period = periodName(said);
  const { label } = law().alerts[said.kind];
  return period === undefined ? label : `${label}：${period}`;
}

/** Title and text of an alert; both name no applicant. */
export function alertWords(said: Said): { readonly title: string; readonly text: string } {
  const { name, dueOn, provisional, kind } = said;
  const { remedy, citation } = law().alerts[kind];
  const day = `期限：${dueOn}${provisional ? '（暂定，所涉年份的放假安排尚未公布）' : ''}`;
  return {
    title: `${name} ${alertLabel(said)}`,
    text: `${day}。\n${remedy}\n依据：${citation}。`,
  };
}
