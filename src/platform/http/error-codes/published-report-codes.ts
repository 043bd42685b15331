import type { RefusalSpec } from './spec.js';

export const PUBLISHED_REPORT_CODES = {
  'publishedReport.fileMissing': {
    status: 400,
    title: '没有收到文件',
    detail: '没有收到文件，请在表单的 file 字段里选择要检查的年度报告。',
  },
  'publishedReport.fileTooLarge': {
    status: 413,
    title: '文件过大',
    detail: '文件超过 32 MB，不像一份年度报告，未被接收；请确认选对了文件，或者压缩其中的图片后重试。',
  },
  'publishedReport.underWay': {
    status: 409,
    title: '上一份还在检查',
    detail: '您提交的上一份年度报告还在检查，一次只检查一份；请等它出结果后再提交这一份。',
  },
} as const satisfies Record<string, RefusalSpec>;
