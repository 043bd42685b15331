import type { RefusalSpec } from './spec.js';

/** Results of an answer. */
export const OUTCOME_CODES = {
  'outcome.unchosen': {
    status: 422,
    title: '还没有选定结果',
    detail: '本机关规定各项结果不同时由承办人选定一行，还没有选定。请选择其中一项的结果。',
  },
} as const satisfies Record<string, RefusalSpec>;
