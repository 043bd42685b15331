import { UnreadableLedger } from '../ledger/unreadable-ledger.js';

/** Why a spreadsheet cannot be read at all; each sentence names the reason and the remedy. */
export const WORKBOOK_FAULTS = {
  'file.notWorkbook': () =>
    '文件不是 Excel 工作簿（.xlsx）。如果是 CSV 或者其他格式改了扩展名，请用 Excel 或 WPS 打开后另存为 .xlsx 再导入。',
  'file.oldExcel': () =>
    '文件是旧版 Excel 格式（.xls），无法读取。请用 Excel 或 WPS 打开后另存为“Excel 工作簿（.xlsx）”再导入。',
  'file.encrypted': () => '工作簿设有打开密码或者已加密，无法读取。请取消密码后另存再导入。',
  'file.otherSpreadsheet': (format: string) =>
    `文件是 ${format} 格式，无法读取。请用 Excel 或 WPS 打开后另存为“Excel 工作簿（.xlsx）”再导入。`,
  'file.damaged': (part: string) =>
    `工作簿已损坏（${part}），无法读取。请用 Excel 或 WPS 打开后另存为一份新的 .xlsx 再导入。`,
  'file.tooLarge': (what: string) =>
    `工作簿超出读取上限（${what}），为保护系统没有继续读取。请删去多余的内容，或者按年份拆成几个文件再导入。`,
  'file.bomb': (what: string) =>
    `工作簿解压后异常膨胀（${what}），疑似恶意文件，没有继续读取。请用下载的模板重新录入后再导入。`,
  'file.unsafeXml': (part: string) =>
    `工作簿的 ${part} 含有文档类型声明（DOCTYPE）或者外部实体，不是 Excel 生成的文件，没有继续读取。请用 Excel 或 WPS 另存后再导入。`,
  'file.encoding': (part: string) =>
    `工作簿的 ${part} 不是 UTF-8 编码，无法读取。请用 Excel 或 WPS 打开后另存为 .xlsx 再导入。`,
  'file.tooSlow': (seconds: number) =>
    `读取工作簿超过 ${seconds} 秒，已经停止。请删去多余的工作表和格式，或者按年份拆成几个文件再导入。`,
  'file.noSheets': (known: string) => `工作簿里没有可以读取的工作表，应当有：${known}。请用下载的模板录入。`,
} as const;

export type WorkbookFault = keyof typeof WORKBOOK_FAULTS;

/** The error with its sentence, to be thrown. */
export function unreadable<F extends WorkbookFault>(
  fault: F,
  ...facts: Parameters<(typeof WORKBOOK_FAULTS)[F]>
): UnreadableLedger {
  const sentence = WORKBOOK_FAULTS[fault] as (...facts: Parameters<(typeof WORKBOOK_FAULTS)[F]>) => string;
  return new UnreadableLedger(fault, sentence(...facts));
}
