import type { DueAlert } from '../../domain/alert/due-alert.js';
import type { AlertSubject } from '../../law/alerts/keys.js';
import { CLOCKS, type ClockKey } from '../../law/proceedings/keys.js';
import { law } from '../../law/law.js';

interface Named extends DueAlert {
  readonly subject: AlertSubject;
  readonly name: string;
}

/** What is said of an alert. */
interface AlertTerms {
  /** What it is called where it stands alone. */
  readonly label: string;
  readonly remedy: string;
  readonly citation: string;
}

const DUTIES: Readonly<Record<string, string>> = { submit: '送审', publish: '公布' };

const isClock = (key: string): key is ClockKey => (CLOCKS as readonly string[]).includes(key);

/** Which of several periods it is, in words; undefined: there is only one. */
function periodName({ kind, mark }: Pick<DueAlert, 'kind' | 'mark'>): string | undefined {
  if (kind.startsWith('report.')) return DUTIES[mark];
  const [key = '', level] = mark.split('.');
  if (!kind.startsWith('term.') || !isClock(key)) return undefined;
  const { label } = law().proceedings.clocks[key];
  return level === undefined ? label : `${label}（第 ${level} 审级）`;
}

/** The words of the law data, as they suit an alert before its last day and one whose period cannot be made longer. */
export function alertTerms(alert: DueAlert): AlertTerms {
  const { kind, fallsOn, dueOn, final, citation } = alert;
  const rule = law().alerts[kind];
  const { label, remedy } = (fallsOn < dueOn ? rule.early : undefined) ?? rule;
  const period = periodName(alert);
  return {
    label: period === undefined ? label : `${label}：${period}`,
    remedy: (final ? rule.final?.remedy : undefined) ?? remedy,
    citation: citation ?? rule.citation,
  };
}

/** Title and text of an alert; both name no applicant. */
export function alertWords(alert: Named): { readonly title: string; readonly text: string } {
  const { name, dueOn, provisional } = alert;
  const { label, remedy, citation } = alertTerms(alert);
  const day = `期限：${dueOn}${provisional ? '（暂定，所涉年份的放假安排尚未公布）' : ''}`;
  return { title: `${name} ${label}`, text: `${day}。\n${remedy}\n依据：${citation}。` };
}
