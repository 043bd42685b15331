import type { RefusalSpec } from './spec.js';

/** Where the words of decisions count in table 四. */
export const DISPOSAL_CODES = {
  'disposal.word': {
    status: 422,
    title: '不是文书用语',
    detail: '所填的不像复议决定、裁判文书的用语，没有改动。请填写文书上的中文用语，如 驳回起诉。',
  },
  'disposal.undated': {
    status: 422,
    title: '没有起始日',
    detail: '没有填写自哪一日起作出的决定、裁判适用，没有改动。请填写起始日。',
  },
  'disposal.unchanged': {
    status: 409,
    title: '没有变化',
    detail: '本机关对这个用语现在就是这样选定的，没有改动。请刷新后查看现行归类。',
  },
  'disposal.inUse': {
    status: 409,
    title: '用语还在使用',
    detail:
      '“{word}”没有收回：还有 {count} 处登记用到它，而法律文本没有这个用语，收回后不知道计入哪一栏。请改列其他栏，或者先更正这些登记。',
  },
} as const satisfies Record<string, RefusalSpec>;
