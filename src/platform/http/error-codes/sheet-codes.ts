import type { RefusalSpec } from './spec.js';

/** Sheets that ask units for figures. */
export const SHEET_CODES = {
  'sheet.unknown': {
    status: 404,
    title: '没有这张填报单',
    detail: '没有第 {number} 号填报单，请刷新后核对。',
  },
  'sheet.stale': {
    status: 412,
    title: '填报单已被改动',
    detail: '填报单在您打开以后已被他人改动，没有办理。请刷新后重试。',
  },
  'sheet.due': {
    status: 422,
    title: '报回期限不合适',
    detail:
      '报回期限要在 {year} 年以内或者次年 {latest} 以前（年度报告期限以内的最后一个工作日），没有下发。请另定日期。',
  },
  'sheet.noneMissing': {
    status: 409,
    title: '没有要填报的',
    detail: '{year} 年的各项数据都已经有了，或者已经向单位要数，没有再下发。要重新核实的，请单独下发填报单。',
  },
  'sheet.future': {
    status: 422,
    title: '催报日在今天以后',
    detail: '催报日 {on} 在今天以后，没有登记。请在催报后登记。',
  },
  'sheet.fileMissing': {
    status: 400,
    title: '没有文件',
    detail: '表单里没有填报单文件，请选择单位填好的 .xlsx 文件后重试。',
  },
} as const satisfies Record<string, RefusalSpec>;
