import type { RefusalSpec } from './spec.js';

/** Applications that wait for their confirmation, and what becomes of one application that is several. */
export const SUBMISSION_CODES = {
  'submission.notFound': {
    status: 404,
    title: '没有这件待确认的申请',
    detail: '没有这件待确认的申请，请从待确认列表里打开。',
  },
  'submission.closed': {
    status: 409,
    title: '已经处理',
    detail: '这件待确认的申请{how}，没有改动。请刷新列表。',
  },
  'submission.notNeeded': {
    status: 422,
    title: '不需要确认',
    detail: '按本机关的设置，该渠道的申请以系统收到之日为收到申请之日，不需要确认。请直接登记申请。',
  },
  'submission.inFuture': {
    status: 422,
    title: '提交日期尚未到来',
    detail: '提交日期 {submittedOn} 晚于今天（{today}），请核对日期。',
  },
  'split.outOfState': {
    status: 409,
    title: '当前状态不能拆分',
    detail: '这件申请已有决定、已并案或者已办结，不能再拆分。申请人另行提出的，请作为新申请登记。',
  },
  'split.days': {
    status: 422,
    title: '拆分日期不合先后',
    detail:
      '指引之日（{guidedOn}）应不早于收到之日（{receivedOn}），重新提出之日（{refiledOn}）应不早于指引之日、不晚于今天（{today}），请核对。',
  },
} as const satisfies Record<string, RefusalSpec>;
