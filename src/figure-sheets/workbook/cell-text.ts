import type { Cell } from '../../imports/workbook/cell.js';

/** A cell as it would be printed. */
export function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.written;
    case 'date':
      return cell.date;
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'fault':
      return cell.fault;
  }
}

/** Why nothing that stands in the cell may be taken for what somebody wrote. */
export function cellFault(cell: Cell): string | undefined {
  if (cell.kind === 'fault') return '是错误值或者没有结果的公式，请直接填写';
  return cell.formula ? '是公式，请改为直接填写结果' : undefined;
}
