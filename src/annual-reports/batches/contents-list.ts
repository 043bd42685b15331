import { STATE_LABELS } from '../../domain/annual-report/life.js';
import type { ContentLine } from './batch-items.repository.js';

export const CONTENTS_NAME = '清单.csv';

const HEADINGS = [
  '机关代码',
  '机关名称',
  '范围',
  '年度报告',
  '版',
  '快照SHA-256',
  '文件',
  '文件SHA-256',
  '没有生成的原因',
];
const SCOPES: Readonly<Record<ContentLine['scope'], string>> = { own: '本机关', rollup: '本机关和下级机关' };
const BYTE_ORDER_MARK = '\u{FEFF}';

/** A spreadsheet would reckon what begins like a formula. */
const quoted = (text: string): string => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

/**
 * The list of contents of an archive: which report of each agency it holds, with the hashes that prove it, and what it lacks. As
 * spreadsheets of offices open it.
 */
export function contentsList(
  lines: readonly ContentLine[],
  pathOf: (line: ContentLine) => string | null,
): string {
  const rows = lines.map((line) => [
    line.code,
    line.name,
    SCOPES[line.scope],
    line.state === 'none' ? '没有编制，按登记生成' : STATE_LABELS[line.state],
    line.version?.toString() ?? '',
    line.sha256 ?? '',
    pathOf(line) ?? '',
    line.fileSha256 ?? '',
    line.file === null ? (line.reason ?? '多次失败，已停止重试') : '',
  ]);
  return BYTE_ORDER_MARK + [HEADINGS, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}
