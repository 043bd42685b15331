import type { NewNotificationSettings, Notification } from '../api/types.js';

export const KIND_LABELS: Readonly<Record<Notification['kind'], string>> = {
  alert: '期限提醒',
  digest: '每日汇总',
  operation: '系统运行',
};

export const KINDS = Object.keys(KIND_LABELS) as readonly Notification['kind'][];

type Rule = NewNotificationSettings['byEmail'];

export const RULE_OPTIONS: readonly { readonly value: Rule; readonly label: string }[] = [
  { value: 'each', label: '每一条' },
  { value: 'urgent', label: '只发紧急的' },
  { value: 'digest', label: '只发每日汇总' },
  { value: 'none', label: '不发送' },
];
