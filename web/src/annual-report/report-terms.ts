import type { AnnualReport, ReportEvent, ReportFinding, ReportStep, Scope } from '../api/types.js';

export const STEP_LABELS: Readonly<Record<ReportStep, string>> = {
  submit: '送审',
  return: '退回',
  approve: '批准',
  publish: '登记公布',
  correct: '更正',
  discard: '撤销更正',
};

export const EVENT_LABELS: Readonly<Record<ReportEvent['type'], string>> = {
  opened: '开始编制',
  submitted: '送审',
  returned: '退回',
  approved: '批准',
  published: '登记公布',
  discarded: '撤销更正',
};

export const SCOPE_LABELS: Readonly<Record<Scope, string>> = {
  own: '本机关',
  rollup: '含下级机关，汇总其送审的年度报告',
};

export const SEVERITIES: readonly {
  readonly key: ReportFinding['severity'];
  readonly label: string;
  readonly sign: string;
}[] = [
  { key: 'error', label: '须改正', sign: '✕' },
  { key: 'reason', label: '须改正或说明理由', sign: '!' },
  { key: 'notice', label: '提示', sign: '○' },
];

/** The sign is one of its own for each, so that colour is never all there is. */
export const STATE_SIGNS: Readonly<Record<AnnualReport['state'] | 'none', string>> = {
  none: '–',
  draft: '✎',
  submitted: '→',
  returned: '↩',
  approved: '✓',
  published: '●',
  discarded: '✕',
};

/** A finding of table 二 is told of its figures. */
export const sectionOf = ({ section }: Pick<ReportFinding, 'section'>): string =>
  section === 'figures' ? 'proactive' : section;

export const STATE_LABELS: Readonly<Record<AnnualReport['state'], string>> = {
  draft: '草稿',
  submitted: '已送审',
  returned: '已退回',
  approved: '已批准',
  published: '已公布',
  discarded: '已撤销',
};
