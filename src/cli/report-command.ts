import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { law } from '../law/law.js';
import { parseNarrative } from '../reporting/annual-report/narrative.js';
import type { Narrative } from '../reporting/annual-report/narrative.js';
import { hasFailed } from '../reporting/checks/check-tables.js';
import { REPORT_FORMATS, renderReport } from '../reporting/render/render-report.js';
import type { ReportFormat } from '../reporting/render/render-report.js';
import { reportFileName } from '../reporting/render/report-file-name.js';
import type { ReportDocument } from '../reporting/render/report-document.js';
import { SCOPES } from '../reporting/year-tables.js';
import type { YearTables } from '../reporting/year-tables.js';
import { oneOf, readOptions, required, text, year } from './arguments.js';
import type { Options, Values } from './arguments.js';
import { agencyByName } from './choose-agency.js';
import type { ExitCode } from './exit-code.js';
import { openLedger, readUtf8File } from './input-file.js';
import type { Output } from './output.js';
import { reportRefusals, reportWarnings } from './report-issues.js';
import { UsageError } from './usage-error.js';
import { importRegister, withScratchWorkbench } from './workbench.js';

const OPTIONS: Options = {
  ledger: { type: 'string' },
  year: { type: 'string' },
  agency: { type: 'string' },
  out: { type: 'string' },
  narrative: { type: 'string' },
  edition: { type: 'string' },
  scope: { type: 'string' },
  format: { type: 'string' },
  'no-charts': { type: 'boolean' },
  json: { type: 'boolean' },
};

function formats(values: Values): ReportFormat[] {
  const asked = text(values, 'format')
    ?.split(',')
    .map((each) => each.trim()) ?? [...REPORT_FORMATS];
  return asked.map((name) => {
    const found = REPORT_FORMATS.find((format) => format === name);
    if (!found)
      throw new UsageError(`--format 只能是 ${REPORT_FORMATS.join('、')}，用逗号分开，而不是“${name}”。`);
    return found;
  });
}

async function narrative(values: Values): Promise<Narrative> {
  const file = text(values, 'narrative');
  if (file === undefined) return {};
  return parseNarrative(await readUtf8File(file, '文字材料，Markdown 文件'));
}

/** Writes nothing before every format is ready. */
async function writeReport(
  out: string,
  formats: readonly ReportFormat[],
  document: ReportDocument,
  tables: YearTables,
): Promise<string[]> {
  const rendered: (readonly [path: string, bytes: Buffer])[] = [];
  for (const format of formats) {
    const { bytes } = await renderReport(format, document, tables, { fontDir: process.env.FONT_DIR });
    rendered.push([join(out, reportFileName(document, format)), bytes]);
  }
  await mkdir(out, { recursive: true });
  for (const [path, bytes] of rendered) await writeFile(path, bytes);
  return rendered.map(([path]) => path);
}

/** `report`: the whole annual report as files, from a ledger and the agency's own prose. */
export async function reportCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const values = readOptions(args, OPTIONS);
  const file = required(values, 'ledger', '台账文件，JSONL 或 XLSX');
  const ofYear = year(required(values, 'year', '年度'));
  const name = required(values, 'agency', '单位名称');
  const out = required(values, 'out', '输出目录');
  const edition = oneOf(
    values,
    'edition',
    law().editions.map(({ id }) => id),
  );
  const scope = oneOf(values, 'scope', SCOPES) ?? 'own';
  const asked = formats(values);
  law().editionForYear(ofYear);
  const prose = await narrative(values);
  const source = await openLedger(file);
  return withScratchWorkbench(async (bench) => {
    const imported = await importRegister(bench, source);
    if (imported.refusedTotal > 0) return reportRefusals(imported, output, values.json === true);
    reportWarnings(imported, output);
    const agencies = await bench.system.readOnly((manager) => bench.agencies.all(manager));
    const agency = agencyByName(agencies, name);
    const { document, tables } = await bench.reports.report(
      { agencyCode: agency.code, when: { year: ofYear }, scope, ...(edition && { edition }) },
      {
        narrative: prose,
        agencyName: name === agency.code ? agency.name : name,
        charts: asked.includes('html') && values['no-charts'] !== true,
      },
    );
    const files = await writeReport(out, asked, document, tables);
    output.result(values.json === true ? JSON.stringify({ files, checks: tables.checks }) : files.join('\n'));
    for (const check of tables.checks) {
      if (check.status === 'fail' || check.status === 'missing') output.note(check.message);
    }
    return hasFailed(tables.checks) ? 1 : 0;
  });
}
