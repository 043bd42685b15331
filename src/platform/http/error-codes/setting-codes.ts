import type { RefusalSpec } from './spec.js';

/** Counting rules and other settings of an agency tree. */
export const SETTING_CODES = {
  'setting.option': {
    status: 422,
    title: '没有这个选项',
    detail: '“{label}”没有这个选项，没有改动。可选的是：{options}。',
  },
  'setting.unchanged': {
    status: 409,
    title: '没有变化',
    detail: '本机关现在选定的就是这一项，没有改动。请刷新后查看现行选择。',
  },
} as const satisfies Record<string, RefusalSpec>;
