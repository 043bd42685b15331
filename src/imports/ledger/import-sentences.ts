import { WORKBOOK_SENTENCES } from '../register-workbook/workbook-sentences.js';

/** A named field: its Chinese name, and the value that was found where one helps. */
interface Named {
  readonly name: string;
}
interface Valued extends Named {
  readonly value: string;
}
interface TwoDays extends Valued {
  readonly otherName: string;
  readonly other: string;
}
interface Reference extends Valued {
  readonly kinds: string;
}
interface Earlier extends Named {
  readonly value: string;
  readonly earlier: string;
}

/**
 * The closed list of everything that can be said about a line of a ledger, refusals and warnings alike. Each sentence gives
 * the reason and the remedy; the place is put before it.
 */
export const IMPORT_SENTENCES = {
  // The text of the line.
  'json.malformed': (f: { column: number }) =>
    `第 ${f.column} 个字符处不是合法的 JSON，请检查引号、逗号和括号。`,
  'json.duplicateKey': (f: Valued) => `字段“${f.value}”在同一条记录里写了两次，请只保留一个。`,
  'json.notRecord': () => '这一行不是一条记录，请写成以 { 开头、以 } 结尾的一个 JSON 对象。',
  'json.tooDeep': (f: { limit: number }) => `括号嵌套超过 ${f.limit} 层，不是台账记录，请检查这一行。`,
  'line.tooLong': (f: { limit: number }) =>
    `这一行超过 ${f.limit} 字节，不像一条台账记录，请检查是否缺少换行。`,

  // The shape of the record.
  'kind.unknown': (f: Valued & { allowed: string }) =>
    `不认识的记录种类“${f.value}”，kind 只能是 ${f.allowed}。`,
  'key.unknown': (f: Valued & { hint: string }) => `不认识的字段“${f.value}”，${f.hint}。`,
  'value.missing': (f: Named) => `缺少${f.name}，请补填。`,
  'value.type': (f: Named & { expected: string }) => `${f.name}应当是${f.expected}，请改正。`,
  'value.vocabulary': (f: Valued & { allowed: string }) =>
    `${f.name}“${f.value}”不在可选范围内，可选：${f.allowed}。`,
  'value.format': (f: Named & { expected: string }) => `${f.name}的写法不对，应当是${f.expected}。`,
  'date.impossible': (f: Valued) =>
    `${f.name}“${f.value}”不是真实存在的日期，请按“年-月-日”（如 2024-02-29）填写。`,

  // Dates against one another.
  'date.order': (f: TwoDays) => `${f.name} ${f.value} 早于${f.otherName} ${f.other}，请核对两个日期。`,
  'date.afterReceipt': (f: TwoDays) => `${f.name} ${f.value} 晚于${f.otherName} ${f.other}，请核对两个日期。`,
  'event.afterDecision': (f: TwoDays) =>
    `${f.name} ${f.value} 晚于${f.otherName} ${f.other}，答复之后不能再有这样的办理环节，请核对两个日期。`,
  'decision.round': (f: Valued) => `第 ${f.value} 轮答复重复或者排在前一轮之前，请按先后给每轮答复编号。`,
  'decision.twice': () => '同时填写了 decision 和 decisions，请只保留一个。',

  // Records against one another.
  'ref.duplicate': (f: Earlier) =>
    `${f.name}“${f.value}”与${f.earlier}重复，每条记录的编号在一个文件里只能用一次。`,
  'ref.unknown': (f: Reference) =>
    `${f.name}“${f.value}”在文件和系统里都找不到对应的${f.kinds}，请改正编号或者补上那条记录。`,
  'ref.wrongKind': (f: Reference & { target: string }) =>
    `${f.name}“${f.value}”指向${f.target}，那里不是${f.kinds}，请改正编号。`,
  'ref.otherAgency': (f: Valued & { target: string }) =>
    `${f.name}“${f.value}”指向${f.target}，那里属于另一个机构，请改正编号或者机构代码。`,
  'ref.refused': (f: Valued & { target: string }) =>
    `${f.name}“${f.value}”所指的${f.target}没有被接受，请先改正那一行。`,
  'ref.itself': (f: Valued) => `${f.name}“${f.value}”指向了自己，请改正编号。`,
  'merged.circle': (f: Valued) =>
    `${f.name}“${f.value}”辗转又并回了这一件，合并办理的申请要有一件保留下来，请改正编号。`,
  'record.changed': (f: Valued) =>
    `编号“${f.value}”的记录以前导入过，但内容不同；导入不会改动已有的记录，请在系统里更正，或者换一个编号。`,
  'agency.unknown': (f: Valued) =>
    `${f.name}“${f.value}”没有对应的机构，请在文件里补上这个机构或者改正代码。`,
  'agency.duplicate': (f: Earlier) => `机构代码“${f.value}”与${f.earlier}重复，请只保留一个。`,
  'agency.cycle': (f: Valued) => `机构“${f.value}”的上级关系绕成了一圈，请改正上级机构。`,
  'agency.foreign': (f: Valued) => `机构“${f.value}”不属于本次导入的机构，请从它自己的页面导入。`,
  'agency.needed': () => '文件里有多个机构，这一行没有写明属于哪一个，请补填机构代码。',
  'caseNo.duplicate': (f: Earlier) => `${f.name}“${f.value}”与${f.earlier}重复，同一机构的案号不能重复。`,
  'figure.duplicate': (f: Earlier) => `${f.name}“${f.value}”与${f.earlier}是同一年同一项数据，请只保留一个。`,
  'document.duplicate': (f: Earlier) =>
    `${f.name}“${f.value}”与${f.earlier}是同一个文件，请只保留一个，或者写明不同的文号。`,
  'opening.duplicate': (f: Earlier) =>
    `${f.name}“${f.value}”与${f.earlier}重复，同一机构同一年只能有一个期初数。`,

  // Results.
  'result.missing': (f: Named) => `填写了结案日期却没有${f.name}，请补填结果或者文书用语。`,
  'result.undated': () => '填写了结果却没有结案日期，请补填结案日期；尚未审结的请把结果留空。',
  'result.contradiction': (f: TwoDays) =>
    `${f.name}“${f.value}”与${f.otherName}“${f.other}”对不上，请改正其中一个。`,
  'disposal.unknown': (f: Valued) =>
    `不认识的文书用语“${f.value}”，请改用法律用语（如 撤销、确认违法、驳回起诉），直接填写结果，或者先由法制审核人员把它列入表四的一栏。`,

  // Warnings: history that was merely not told.
  'date.future': (f: Valued & { today: string }) =>
    `${f.name} ${f.value} 晚于今天（${f.today}），请核对是否写错年份。`,
  'channel.mail': () =>
    '提交方式写的是“mail”，已按挂号邮寄（签收之日为收到日期）处理；平信请改为 ordinaryMail。',
  'supplement.noNotice': () => '按“逾期不补正”办结，却没有补正通知的记录，请补充通知日期备查。',
  'supplement.noRequest': () => '有补正材料却没有补正通知的记录，请补充通知日期备查。',
  'fee.noNotice': () => '按“逾期未缴费”办结，却没有收费通知的记录，请补充通知日期备查。',
  'lawsuit.noReview': () => '按“复议后起诉”登记，却没有写明是哪一件复议，请补填复议编号备查。',
  'lawsuit.directWithReview': () =>
    '按“未经复议直接起诉”登记，却写明了复议编号；经过复议的请改为 afterReview（复议后起诉）。',
  'duplicate.noEarlier': () => '按“重复申请”办结，却没有写明先前答复的是哪一件，请补填先前申请的编号备查。',
  'decision.undated': () =>
    '已经填写处理结果，却没有能确定答复时间的日期（邮寄的寄出日期、直接送达的送达日期或者办结日期），按“尚未办结”计入结转。',
  'lapse.reopened': () =>
    '逾期之后又有补正材料或者缴费的记录，按继续办理、“尚未办结”计入结转；没有接收、不再处理的，请补填办结日期。',
  'merged.undated': () => '已并入另一件申请，却没有办结日期，按“尚未办结”计入结转，请补填并入之日。',
  'withdrawn.answered': (f: TwoDays) =>
    `${f.name} ${f.value} 晚于${f.otherName} ${f.other}，按撤回之日计入“其他处理—其他”；没有撤回的请删去撤回记录。`,
  'period.noEffect': (f: { value: string }) => `${f.value}日期有误的请更正。`,
  'closed.noOutcome': () => '填写了办结日期却没有处理结果，按“其他处理—其他”计入。',

  // What only a spreadsheet can say.
  ...WORKBOOK_SENTENCES,
} as const;
