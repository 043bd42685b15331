import type { CheckedReport } from '../reporting/published-report/checked-report.js';
import { tablesText } from './print-tables.js';

const UNKNOWN = '未读出';

/** What was read and found, for people; programs ask for --json. */
export function printCheck({ agency, year, edition, tables, findings }: CheckedReport): string {
  const [errors, warnings] = (['error', 'warning'] as const).map((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const lines = (title: string, found: readonly { readonly message: string }[] = []): string[] =>
    found.length === 0
      ? []
      : [`${title}（${found.length} 项）：`, ...found.map(({ message }) => `  ${message}`)];
  return [
    `${agency ?? `机关名称${UNKNOWN}`}　${year === null ? `年度${UNKNOWN}` : `${year} 年度`}　${edition} 版格式`,
    '',
    tablesText(tables),
    '',
    ...(findings.length === 0 ? ['没有发现问题。'] : [...lines('错误', errors), ...lines('提示', warnings)]),
  ].join('\n');
}
