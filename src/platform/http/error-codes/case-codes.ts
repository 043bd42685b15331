import type { RefusalSpec } from './spec.js';

/** Applications and what happens to them. */
export const CASE_CODES = {
  'assignee.unfit': {
    status: 422,
    title: '不能由该用户承办',
    detail:
      '“{username}”不是本机关在用的经办、法制或者审批人员，没有改动。请另选一人，或者先由系统管理员调整其角色。',
  },
  'handOver.others': {
    status: 403,
    title: '不能移交他人的申请',
    detail: '移交他人手上的申请须由审批人员办理；本人的申请可以自行移交。',
  },
  'handOver.same': {
    status: 422,
    title: '移交人与接收人相同',
    detail: '移交人与接收人是同一人，没有改动。请选择另一人接收。',
  },
  'case.notFound': { status: 404, title: '没有这件申请', detail: '没有这件申请，请核对案号。' },
  'case.numberTaken': {
    status: 409,
    title: '案号已被使用',
    detail: '案号“{caseNo}”已被使用，没有重复登记。请核对，或者不填案号由系统编号。',
  },
  'case.refTaken': {
    status: 409,
    title: '编号已被使用',
    detail: '编号“{ref}”已被使用，没有重复登记。请换一个编号，或者不填。',
  },
  'case.refIsNumber': {
    status: 422,
    title: '编号形如案号',
    detail:
      '编号“{ref}”形如案号，会使系统编号时空出这一号，没有登记。请在案号一栏填写同一案号，或者换一个编号。',
  },
  'case.unknownEarlier': {
    status: 422,
    title: '没有先前的申请',
    detail: '没有编号为“{ref}”的先前申请，请更正编号，或者不填。',
  },
  'case.otherAgency': {
    status: 422,
    title: '机关不一致',
    detail: '内容里的机关代码与网址里的不一致，没有登记。请更正其中之一。',
  },
  'case.agencyEnded': {
    status: 422,
    title: '机关已经撤并',
    detail: '该机关已于 {endedOn} 终止，不能再登记此后收到的申请。请由承接其职能的机关登记。',
  },
  'case.receiptInFuture': {
    status: 422,
    title: '收到日期尚未到来',
    detail: '收到日期 {receivedOn} 晚于今天（{today}），请核对日期。',
  },
  'case.mergeTarget': {
    status: 422,
    title: '不能并入这件申请',
    detail: '不能并入“{into}”：{reason}。请核对案号。',
  },
  'event.outOfState': {
    status: 409,
    title: '当前状态不能这样办理',
    detail: '这件申请{reason}，不能登记“{step}”。{remedy}',
  },
  'event.againstRule': {
    status: 422,
    title: '不符合规定',
    detail: '这件申请{reason}，不能登记“{step}”。{remedy}',
  },
  'event.role': {
    status: 403,
    title: '不由该岗位登记',
    detail: '这件申请{reason}，没有登记。{remedy}',
  },
  'event.secondPerson': {
    status: 403,
    title: '须由另一人办理',
    detail: '这件申请{reason}，不能登记“{step}”。{remedy}',
  },
  'event.laterFact': {
    status: 409,
    title: '与其后的环节不符',
    detail: '这件申请{reason}，没有改动。{remedy}',
  },
  'event.noSuchFact': {
    status: 422,
    title: '没有可更正的环节',
    detail: '这件申请{reason}，没有改动。{remedy}',
  },
  'event.inFuture': {
    status: 422,
    title: '日期尚未到来',
    detail: '办理日期 {on} 晚于今天（{today}），请核对日期。',
  },
} as const satisfies Record<string, RefusalSpec>;
