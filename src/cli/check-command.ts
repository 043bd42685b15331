import { basename } from 'node:path';
import type { NamedFile } from '../report-checks/check-messages.js';
import { ReportChecker } from '../report-checks/report-checker.js';
import { readFileAndOptions, text } from './arguments.js';
import type { ExitCode } from './exit-code.js';
import { requireFile } from './input-file.js';
import type { Output } from './output.js';
import { printCheck } from './print-check.js';

const MEANING = '公布的年度报告（HTML、DOCX、含文字的 PDF 或纯文本）';

/** @throws UsageError, Error of the file system, before a process is started for nothing */
async function reportFile(path: string): Promise<NamedFile> {
  await requireFile(path, MEANING);
  return { path, fileName: basename(path) };
}

/** `check`: a published report of any agency against the rules of its form, its own prose and last year's report. */
export async function checkCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const options = { previous: { type: 'string' }, json: { type: 'boolean' } } as const;
  const { file, values } = readFileAndOptions(args, options, MEANING);
  const last = text(values, 'previous');
  const report = await new ReportChecker().check(
    await reportFile(file),
    last === undefined ? undefined : await reportFile(last),
  );
  const { agency, year, edition, tables, findings } = report;
  output.result(
    values.json === true ? JSON.stringify({ agency, year, edition, tables, findings }) : printCheck(report),
  );
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
