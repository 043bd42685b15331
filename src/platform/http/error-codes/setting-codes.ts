import type { RefusalSpec } from './spec.js';

/** Counting rules and other settings of an agency tree. */
export const SETTING_CODES = {
  'setting.option': {
    status: 422,
    title: '没有这个选项',
    detail: '“{label}”没有这个选项，没有改动。可选的是：{options}。',
  },
  'setting.fixed': {
    status: 409,
    title: '由上级机关统一规定',
    detail: '“{label}”由{agency}统一规定，下级机关不能另行选定，没有改动。认为不合适的，请向{agency}提出。',
  },
  'setting.nothingToBind': {
    status: 422,
    title: '没有选定',
    detail:
      '改回随上级机关时没有本机关的选择可以让下级适用，没有改动。请选定一项，或者不勾选“下级一律适用”。',
  },
  'setting.unchanged': {
    status: 409,
    title: '没有变化',
    detail: '本机关现在选定的就是这一项，没有改动。请刷新后查看现行选择。',
  },
} as const satisfies Record<string, RefusalSpec>;
