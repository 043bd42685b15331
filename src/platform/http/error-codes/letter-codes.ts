import type { ErrorCodeSpec, RefusalSpec } from './spec.js';

/** Letters of a case, and what an agency adapts of them. */
export const LETTER_CODES = {
  'letter.notFound': { status: 404, title: '没有这份文书', detail: '这件申请没有这份文书，请刷新后再试。' },
  'letter.alreadyIssued': {
    status: 409,
    title: '文书已经签发',
    detail:
      '该决定的答复文书（{documentNo}）已经签发，不能再签发一份。确需更换的，请先作废原文书并说明理由。',
  },
  'letter.outOfState': {
    status: 409,
    title: '当前状态不能这样办理',
    detail: '这份文书{reason}，没有改动。请刷新后查看。',
  },
  'letter.notIssuable': {
    status: 409,
    title: '还不能签发',
    detail: '《{name}》还不能签发：{reason}。',
  },
  'letter.noSeries': {
    status: 409,
    title: '没有设置机关代字',
    detail:
      '没有设置“{series}”的机关代字，不能编定文号，没有签发。请由系统管理员或者法制人员在文书设置里填写。',
  },
  'letter.date': {
    status: 422,
    title: '落款日期不符',
    detail: '落款日期 {on} {reason}，请更正日期。',
  },
} as const satisfies Record<string, RefusalSpec>;

/** Each brings its own sentence. */
export const LETTER_RULES = {
  'letter.contradicts': { status: 422, title: '与登记的内容不一致' },
  'letter.missing': { status: 422, title: '文书缺少必备内容' },
  'letter.notInForce': { status: 422, title: '规定尚未施行' },
  'letter.notNow': { status: 409, title: '现在不能制作这种文书' },
  'letter.template': { status: 422, title: '模板不符合要求' },
  'letter.unknownKind': { status: 404, title: '没有这一种文书' },
  'letter.unknownParticular': { status: 422, title: '文书没有这一项' },
  'remedy.noCourt': { status: 409, title: '没有登记管辖法院' },
  'remedy.noKind': { status: 409, title: '没有登记机关类别' },
  'remedy.noOnlineFiling': { status: 409, title: '没有登记互联网复议渠道' },
  'remedy.noReviewBody': { status: 409, title: '没有登记复议机关' },
  'remedy.refusedPart': { status: 409, title: '没有登记不予公开部分的依据' },
} as const satisfies Record<string, ErrorCodeSpec>;
