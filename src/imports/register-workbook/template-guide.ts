import type { Workbook, Worksheet } from 'exceljs';
import { kindName } from './template-lists.js';
import { BODY_FONT, OPTIONAL_HEADING, TITLE_FONT } from './sheet-style.js';
import { registerSheets, UNREAD_SHEETS } from './sheets.js';

const ADVICE = [
  '一、先看“填写示例”，再在“申请”表里逐件填写。一般的机关只用“申请”“行政复议”“行政诉讼”“主动公开数据”四张表。',
  '二、表头深色、带 * 的列必填，其余的有则填写。列可以调换次序，用不到的选填列可以删去，但不要改动表头文字，也不要合并单元格。',
  '三、有下拉列表的列请从列表中选择。选中单元格会显示填写说明。',
  '四、日期可以填成日期，也可以填成 2024-1-5、2024/1/5、2024.1.5、2024年1月5日 这样的文字。',
  '五、证件号码、电话、邮件号各列已设为文本格式。从别处粘贴时请用“选择性粘贴—数值”，以免 18 位号码变成 1.1E+17 而丢失末尾数字。',
  '六、同一个“编号”把各表连起来：例如“办理过程”表的编号就是“申请”表里那件申请的编号。',
  '七、“收到日期”按《中华人民共和国政府信息公开条例》第三十一条确定，不一定是提交日期；它决定申请计入哪一年。',
  '八、答复何时算作答出，邮政寄送看交邮（寄出）日期，直接送达看签收（送达）日期；只签发而没有寄出或者送达的，仍算没有办结。',
  '九、“说明”“填写示例”“台账”三张表导入时不读取。文件不超过 64 MB，每张表不超过 30 万行。',
];

const HEADINGS = ['工作表', '列', '必填', '类型', '说明'] as const;
const WIDTHS = [16, 26, 8, 20, 62];

/** The sheet that tells how to fill in the others: advice, then every column. */
export function addGuide(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(UNREAD_SHEETS.guide, { views: [{ showGridLines: false }] });
  Object.assign(sheet.pageSetup, { orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  sheet.columns = WIDTHS.map((width) => ({ width, style: { font: BODY_FONT } }));
  sheet.addRow(['政府信息公开登记簿填写说明']).font = TITLE_FONT;
  sheet.getRow(1).height = 32;
  for (const sentence of ADVICE) addSentence(sheet, sentence);
  sheet.addRow([]);
  const headings = sheet.addRow([...HEADINGS]);
  headings.eachCell((cell) => {
    cell.style = OPTIONAL_HEADING;
  });
  for (const { name, intro, columns } of registerSheets()) {
    addSentence(sheet, `${name}：${intro}`, true);
    for (const column of columns) {
      const row = sheet.addRow([
        name,
        column.heading,
        column.required ? '必填' : '',
        kindName(column),
        column.note,
      ]);
      row.alignment = { vertical: 'top', wrapText: true };
    }
  }
}

/** A sentence over the whole width; nobody reads this sheet back, so merging does no harm. */
function addSentence(sheet: Worksheet, sentence: string, bold = false): void {
  const row = sheet.addRow([sentence]);
  sheet.mergeCells(row.number, 1, row.number, HEADINGS.length);
  row.height = sentence.length > 62 ? 32 : 18;
  row.getCell(1).font = { ...BODY_FONT, bold };
  row.getCell(1).alignment = { vertical: 'middle', wrapText: true };
}
