import type { RefusalSpec } from './spec.js';

export const PUBLISHED_REPORT_CODES = {
  'publishedReport.fileMissing': {
    status: 400,
    title: '没有收到文件',
    detail: '没有收到文件，请在表单的 file 字段里选择要检查的年度报告。',
  },
} as const satisfies Record<string, RefusalSpec>;
