import type { RefusalSpec } from './spec.js';

/** Agencies, registers, documents and reports. */
export const REGISTER_CODES = {
  'report.buildUnknown': {
    status: 404,
    title: '没有这份文件',
    detail: '没有这次生成或者这种格式的文件。还没有生成完的请稍后再取；没有要求过这种格式的请重新生成。',
  },
  'agency.codeTaken': {
    status: 409,
    title: '机关代码已被使用',
    detail: '代码“{code}”已被使用，请换一个机关代码。',
  },
  'agency.foundedInFuture': {
    status: 422,
    title: '设立日期不对',
    detail: '设立日 {foundedOn} 还没有到（今天是 {today}），请核对日期，或者在设立以后登记。',
  },
  'agency.parentNotFound': {
    status: 422,
    title: '没有这个上级机关',
    detail: '没有这个代码的上级机关，请先登记上级机关，或者更正代码。',
  },
  'document.duplicate': {
    status: 409,
    title: '文件已登记',
    detail: '“{title}”（同一文号和印发日期）已经登记，没有重复登记。',
  },
  'document.endBeforeIssue': {
    status: 422,
    title: '失效日期不对',
    detail: '“{title}”{issuedOn}印发，失效日期 {endedOn} 不能早于印发日期，请核对。',
  },
  'document.unknown': {
    status: 404,
    title: '没有这个文件',
    detail: '目录里没有编号为 {id} 的文件，请从目录中重新打开。',
  },
  'demonstration.none': {
    status: 409,
    title: '没有演示数据',
    detail: '系统里没有演示数据，无需清除。',
  },
  'import.fileMissing': {
    status: 400,
    title: '没有收到文件',
    detail: '没有收到文件，请在表单的 file 字段里选择台账文件（JSONL 或 XLSX）。',
  },
  'import.refused': {
    status: 422,
    title: '台账有不能接受的行',
    detail: '台账有 {count} 处错误，整个文件都没有导入。请按所列行号改正后重新上传。',
  },
  'export.reasonNeeded': {
    status: 422,
    title: '导出须说明理由',
    detail: '登记簿含 {count} 件申请，超过 {limit} 件，导出须说明理由。请填写理由后再导出。',
  },
} as const satisfies Record<string, RefusalSpec>;
