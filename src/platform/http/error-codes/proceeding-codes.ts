import type { RefusalSpec } from './spec.js';

/** Reviews and lawsuits. */
export const PROCEEDING_CODES = {
  'proceeding.notFound': {
    status: 404,
    title: '没有这件复议或者诉讼',
    detail: '没有这件复议或者诉讼，请从列表里打开。',
  },
  'proceeding.refTaken': {
    status: 422,
    title: '编号已经用过',
    detail: '编号“{ref}”已经用过。请换一个编号，或者不填，由系统编号。',
  },
  'proceeding.unknownCase': {
    status: 422,
    title: '没有这件申请',
    detail: '没有编号或者案号为“{ref}”的申请，没有登记。请核对，或者先登记申请。',
  },
  'proceeding.unknownReview': {
    status: 422,
    title: '没有这件复议',
    detail: '没有编号为“{ref}”的复议，没有登记。请核对，或者先登记复议。',
  },
  'proceeding.inFuture': {
    status: 422,
    title: '日期尚未到来',
    detail: '日期 {on} 晚于今天（{today}），没有登记。请核对日期。',
  },
  'proceeding.beforeReceipt': {
    status: 422,
    title: '早于收到申请',
    detail: '提出之日 {filedOn} 早于收到申请“{caseNo}”之日 {receivedOn}，没有登记。请核对日期。',
  },
  'proceeding.outOfState': {
    status: 409,
    title: '现在不能登记这一步',
    detail: '“{step}”没有登记：这件{what}{reason}。{remedy}',
  },
  'proceeding.laterStep': {
    status: 409,
    title: '与此后的步骤冲突',
    detail: '“{step}”没有登记：登记之后，{on} 的“{later}”就不合规定（{reason}）。请先更正那一步。',
  },
  'proceeding.noSuchStep': {
    status: 422,
    title: '没有可以更正的步骤',
    detail: '第 {ref} 步{reason}，没有更正。请核对所更正步骤的序号。',
  },
  'proceeding.word': {
    status: 422,
    title: '文书用语不能用在这里',
    detail: '文书用语“{word}”没有登记：{reason}。{remedy}',
  },
} as const satisfies Record<string, RefusalSpec>;
