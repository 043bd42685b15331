import type { CellValue, Worksheet } from 'exceljs';

interface Answer {
  readonly value?: CellValue;
  readonly absent?: string;
  readonly source?: string;
}
interface Signatures {
  readonly filledBy: string;
  readonly confirmedBy: string;
  readonly confirmedOn: CellValue;
}

const SIGNED = { 填表人: 'filledBy', 审核人: 'confirmedBy', 审核日期: 'confirmedOn' } as const;

/** The workbook of a sheet as a unit sends it back: answers by the code of their item. */
export async function filledSheet(
  file: Buffer,
  {
    signatures,
    ...answers
  }: { readonly signatures: Signatures } & Readonly<Record<string, Answer | Signatures>>,
): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(file as unknown as ArrayBuffer);
  const page = workbook.getWorksheet('填报单')!;
  const column = (heading: string): number => columnOf(page, heading);
  page.eachRow((row) => {
    const first = row.getCell(1).text;
    const answer = answers[first] as Answer | undefined;
    if (answer) {
      if (answer.value !== undefined) row.getCell(column('数值')).value = answer.value;
      if (answer.absent !== undefined) row.getCell(column('没有数值的原因')).value = answer.absent;
      if (answer.source) row.getCell(column('数据来源')).value = answer.source;
    }
    if (first in SIGNED) row.getCell(2).value = signatures[SIGNED[first as keyof typeof SIGNED]];
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function columnOf(page: Worksheet, heading: string): number {
  let found = 0;
  page.eachRow((row) => {
    row.eachCell((cell, at) => {
      if (cell.text === heading) found = at;
    });
  });
  return found;
}
