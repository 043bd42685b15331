import { SCOPES } from '../reporting/year-tables.js';
import type { YearTables } from '../reporting/year-tables.js';
import { hasFailed } from '../reporting/checks/check-tables.js';
import { law } from '../law/law.js';
import type { TablesQuery, When } from '../reports/tables-query.js';
import { day, oneOf, readOptions, required, text, texts, year } from './arguments.js';
import type { Options, Values } from './arguments.js';
import { agencyByCode } from './choose-agency.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { openLedger } from './input-file.js';
import { printTables } from './print-tables.js';
import { reportRefusals, reportWarnings } from './report-issues.js';
import { UsageError } from './usage-error.js';
import { importRegister, withScratchWorkbench } from './workbench.js';

const OPTIONS: Options = {
  ledger: { type: 'string' },
  year: { type: 'string', multiple: true },
  from: { type: 'string' },
  to: { type: 'string' },
  edition: { type: 'string' },
  agency: { type: 'string' },
  scope: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
};

function periods(values: Values): When[] {
  const years = texts(values, 'year').map(year);
  const [from, to] = [day(values, 'from'), day(values, 'to')];
  if (years.length > 0 && (from ?? to)) throw new UsageError('--year 与 --from、--to 只能选用一种。');
  if (years.length > 0) return years.map((each) => ({ year: each }));
  if (!from || !to) throw new UsageError('请用 --year 指明年度，或用 --from 和 --to 指明期间。');
  return [{ from, to }];
}

/** Refuses a year without an edition before anything is read. */
function ofLaw(whens: readonly When[]): void {
  for (const when of whens) if ('year' in when) law().editionForYear(when.year);
}

/** `tables`: imports a ledger and prints the tables of each year, counted in a database by the server's own code. */
export async function tablesCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const values = readOptions(args, OPTIONS);
  const file = required(values, 'ledger', '台账文件，JSONL 或 XLSX');
  const whens = periods(values);
  ofLaw(whens);
  const edition = oneOf(
    values,
    'edition',
    law().editions.map(({ id }) => id),
  );
  const scope = oneOf(values, 'scope', SCOPES) ?? 'own';
  const asOf = day(values, 'as-of');
  const json = values.json === true;
  const source = await openLedger(file);
  return withScratchWorkbench(async (bench) => {
    const imported = await importRegister(bench, source);
    if (imported.refusedTotal > 0) return reportRefusals(imported, output, json);
    reportWarnings(imported, output);
    const agencies = await bench.system.readOnly((manager) => bench.agencies.all(manager));
    const agency = agencyByCode(agencies, text(values, 'agency'));
    const tables: YearTables[] = [];
    for (const when of whens) {
      const query: TablesQuery = {
        agencyCode: agency.code,
        when,
        scope,
        ...(edition && { edition }),
        ...(asOf && { asOf }),
      };
      tables.push(await bench.tables.tables(query));
    }
    output.result(json ? JSON.stringify(tables) : tables.map(printTables).join('\n\n'));
    return tables.some(({ checks }) => hasFailed(checks)) ? 1 : 0;
  });
}
