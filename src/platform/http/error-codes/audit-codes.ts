import type { RefusalSpec } from './spec.js';

/** The audit trail. */
export const AUDIT_CODES = {
  'auditEntry.unknown': {
    status: 404,
    title: '没有这条审计记录',
    detail: '没有第 {sequence} 条审计记录，请刷新列表后核对。',
  },
  'auditReason.none': {
    status: 404,
    title: '这条审计记录没有事由',
    detail: '第 {sequence} 条审计记录登记时没有填写事由。',
  },
  'auditReason.damaged': {
    status: 409,
    title: '事由不能显示',
    detail:
      '第 {sequence} 条审计记录的事由已不在，或者与链上的承诺值不符，没有显示。请运行校验，并请系统管理员从备份中查找。',
  },
} as const satisfies Record<string, RefusalSpec>;
