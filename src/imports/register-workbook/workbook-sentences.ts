interface Named {
  readonly name: string;
}
interface Valued extends Named {
  readonly value: string;
}

/** What can be said about a register workbook over and above what can be said about its records. */
export const WORKBOOK_SENTENCES = {
  'sheet.unknown': (f: Valued & { allowed: string }) =>
    `不认识的工作表“${f.value}”，可以使用的工作表是：${f.allowed}。请改名或者删去它。改正之前整个文件不读取。`,
  'sheet.merged': (f: Valued) =>
    `${f.value} 合并了单元格，无法判断内容属于哪一行，请取消合并后逐行填写。改正之前整个文件不读取。`,
  'sheet.noHeadings': (f: Named) =>
    `第一行应当是表头（如“${f.name}”），请把标题等其他内容移走，或者使用下载的模板。改正之前整个文件不读取。`,
  'heading.unknown': (f: Valued & { allowed: string }) =>
    `不认识 ${f.name} 列的表头“${f.value}”，可以使用的列是：${f.allowed}。请改名或者删去这一列。改正之前整个文件不读取。`,
  'heading.duplicate': (f: Valued) => `列“${f.value}”出现了两次，请只保留一列。改正之前整个文件不读取。`,
  'heading.missing': (f: Named) => `缺少列“${f.name}”，请补上这一列。改正之前整个文件不读取。`,
  'cell.noHeading': (f: Valued) => `${f.name} 列没有表头却填写了“${f.value}”，请补上表头或者删去内容。`,
  'cell.fault': (f: Valued) => `${f.name}是错误值或者没有结果的公式（${f.value}），请直接填写内容。`,
  'cell.type': (f: Valued & { expected: string }) => `${f.name}“${f.value}”应当是${f.expected}，请改正。`,
  'cell.date': (f: Valued) =>
    `${f.name}“${f.value}”不是日期，请填写日期，例如 2024-1-5、2024/1/5、2024.1.5 或者 2024年1月5日。`,
  'cell.serialDate': (f: Valued) =>
    `${f.name}是数字 ${f.value} 而不是日期格式，请把单元格格式改为日期，或者填写如 2024-1-5 的文字。`,
  'cell.digitsLost': (f: Valued) =>
    `${f.name}被存成了数字 ${f.value}，超过 15 位的数字末尾已经丢失，请把这一列的单元格格式改为“文本”后重新填写。`,
  'cell.becameDate': (f: Valued) =>
    `${f.name}被 Excel 变成了日期 ${f.value}，请把这一列的单元格格式改为“文本”后重新填写。`,
  'cell.twoValues': (f: Named & { otherName: string }) =>
    `${f.name}和${f.otherName}只能填写一个，请删去其中一个。`,
  'row.orphan': (f: Valued & { kinds: string }) =>
    `${f.name}“${f.value}”在工作表“${f.kinds}”里没有对应的行，请改正编号或者补上那一行。`,
  'row.partRefused': (f: Named & { other: string }) =>
    `这条记录在${f.other}的内容有误，整条记录没有接受，请先改正那一行。`,
  'row.decisionTwice': () =>
    '处理结果既填写在这一行，又在工作表“答复”里填写了第 1 轮或者没有写明轮次的答复，请只保留一处。',
  'row.noRound': (f: Valued) => `${f.name}“${f.value}”没有对应的答复，请改正轮次或者补上那一轮答复。`,

  // Warnings.
  'cell.formula': (f: Valued) => `${f.name}是公式，已按它的计算结果“${f.value}”读取，请核对。`,
} as const;
