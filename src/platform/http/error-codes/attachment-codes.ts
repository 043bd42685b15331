import type { RefusalSpec } from './spec.js';

const title = '附件没有收下';

/** Files of a case, and what is made of a case's papers. */
export const ATTACHMENT_CODES = {
  'attachment.fileMissing': {
    status: 400,
    title: '没有收到文件',
    detail: '没有收到文件，请在表单的 file 字段里选择要上传的文件。',
  },
  'attachment.type': {
    status: 422,
    title,
    detail: '扩展名为“{extension}”的文件不能上传。可以上传：{accepted}。其他格式请先另存为 PDF。',
  },
  'attachment.mismatch': {
    status: 422,
    title,
    detail: '文件内容与扩展名不符（{what}）。请用原来的程序打开后重新另存，不要直接改扩展名。',
  },
  'attachment.damaged': {
    status: 422,
    title,
    detail: '文件已损坏（{what}）。请打开检查后另存一份再上传，或者重新扫描。',
  },
  'attachment.encrypted': {
    status: 422,
    title,
    detail: '文件设有密码（{what}），存档后无法打开。请取消密码和权限限制后另存再上传。',
  },
  'attachment.macros': {
    status: 422,
    title,
    detail: '文件含有会自动运行的内容（{what}）。请另存为 PDF 或者不带宏的文档再上传。',
  },
  'attachment.hostile': {
    status: 422,
    title,
    detail: '文件可能危害打开它的电脑（{what}），没有收下。请核对来源；确需存档的请打印后扫描成 PDF 再上传。',
  },
  'attachment.tooMuch': {
    status: 422,
    title,
    detail: '文件过于复杂（{what}），没有收下。请另存为 PDF 或者拆分后再上传。',
  },
  'attachment.inFuture': {
    status: 422,
    title: '日期尚未到来',
    detail: '材料日期 {on} 晚于今天（{today}），请核对日期。',
  },
  'attachment.notFound': { status: 404, title: '没有这个附件', detail: '没有这个附件，请刷新页面后重试。' },
  'attachment.struck': {
    status: 409,
    title: '附件已经移出',
    detail: '这个附件已经移出，不再是这件申请的材料。需要的，请重新上传。',
  },
  'attachment.pending': {
    status: 409,
    title: '附件尚未查毒',
    detail: '附件正在等待查毒，暂不能下载。请稍后再试；持续如此请联系系统管理员检查查毒服务。',
  },
  'attachment.infected': {
    status: 409,
    title: '附件含有病毒',
    detail: '查毒时发现这个附件含有病毒，不能下载。请向提交人索取另一份。',
  },
  'attachment.gone': {
    status: 410,
    title: '附件的文件有误',
    detail: '附件的文件在服务器上找不到或者已被改动，没有下载。请联系系统管理员从备份中恢复。',
  },
  'archiveList.caseOpen': {
    status: 409,
    title: '申请尚未办结',
    detail: '这件申请尚未办结，不能生成卷内目录。请在答复送达、撤回或者终结后再生成。',
  },
} as const satisfies Record<string, RefusalSpec>;
