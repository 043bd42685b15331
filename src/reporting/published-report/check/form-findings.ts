import type { ReportEdition } from '../../../law/editions/edition.js';
import type { CellRef } from '../../render/report-document.js';
import type { ReadTables, TableKey } from '../recognise/read-tables.js';
import { TABLE_KEYS } from '../recognise/read-tables.js';
import type { Finding } from './finding.js';
import { failure, warning } from './finding.js';
import { bareLabel } from '../recognise/labels.js';
import { cellName, labelOf, rowName, TABLE_NAMES } from './place-names.js';
import { reportCells } from './report-cells.js';

const isStatutorySum = (table: TableKey): boolean => table !== 'proactive';

/** Lines that are nobody's row and a part of the label of just one of the rows that were not found, by that row. */
function piecesOfRows(tables: ReadTables, table: TableKey, missing: readonly string[]): Map<string, string> {
  const labels = missing.map((row) => ({ row, label: bareLabel(labelOf(tables.edition, table, row)) }));
  return new Map(
    tables.strange
      .filter((one) => one.table === table)
      .flatMap(({ text }): [string, string][] => {
        const piece = bareLabel(text);
        const found = labels.filter(({ label }) => piece !== '' && label !== piece && label.includes(piece));
        return found.length === 1 && found[0] ? [[found[0].row, text]] : [];
      }),
  );
}

/** One finding for a table of which nothing was found, one for each row, one for each cell of a row that is there. */
function missingFrom(tables: ReadTables, table: TableKey): Finding[] {
  const { edition, unread } = tables;
  const report = isStatutorySum(table) ? failure : warning;
  const cells = reportCells(edition)[table];
  const absent = cells.filter((ref) => !tables.at(ref));
  const unreadRows = unread.filter((one) => one.table === table);
  if (absent.length === cells.length && unreadRows.length === 0) {
    if (tables.flattened.has(table)) {
      const flat = `${TABLE_NAMES[table]}的行名和数字在文件中一格一行，文字不带表格结构，无法认定各数属于哪一格，没有核对；请改用带表格的 DOCX、PDF 或网页重试。`;
      return [warning('table.flattened', flat, { table })];
    }
    const sentence = `没有找到${TABLE_NAMES[table]}，或者它的行名、栏名与格式不符，无法核对；请按格式补上该表。`;
    return [report('table.missing', sentence, { table })];
  }
  const rows = [...new Set(absent.map(({ row }) => row))];
  const pieces = piecesOfRows(tables, table, rows);
  return rows.flatMap((row) => {
    const found = unreadRows.find((one) => one.row === row);
    const name = rowName(edition, table, row);
    if (found) {
      const sentence = `${name}无法读取：${found.why}；请核对该行（“${found.text.slice(0, 60)}”）是否完整。`;
      return [failure('row.unreadable', sentence, { table, row, printed: found.text })];
    }
    if (tables.hasRow(table, row))
      return absent.filter((ref) => ref.row === row).map((ref) => missingCell(edition, ref, report));
    const piece = pieces.get(row);
    if (piece !== undefined) {
      const torn = `${name}没有读出：“${piece.trim().slice(0, 40)}”一行的数可能属于它，行名在换行或换页处断开；请对照原文核对该行。`;
      return [warning('row.torn', torn, { table, row, printed: piece.trim() })];
    }
    return [report('row.missing', `没有找到${name}，请按格式补上，没有的填 0。`, { table, row })];
  });
}

const missingCell = (edition: ReportEdition, ref: CellRef, report: typeof failure): Finding =>
  report('cell.missing', `没有找到${cellName(edition, ref)}，请核对栏名是否与格式一致。`, ref);

function contradictions({ edition, contradicted }: ReadTables): Finding[] {
  return [...contradicted.values()].map((cell) => {
    const sentence = `${cellName(edition, cell)}在报告中出现两次，两处的数不同（后一处为“${cell.text.trim()}”），以前一处为准核对；请删去多余的一处或更正。`;
    return warning('cell.contradicted', sentence, { ...cell, printed: cell.text.trim() });
  });
}

/** What of the form is absent, and what could only be read in part. */
export function formFindings(tables: ReadTables): Finding[] {
  const guessed = TABLE_KEYS.filter((table) => tables.unnamed.has(table)).map((table) =>
    warning(
      'table.columnsUnnamed',
      `${TABLE_NAMES[table]}的栏名没有读出，各数按格式规定的栏次认定；请核对栏名是否与格式一致。`,
      { table },
    ),
  );
  const missing = TABLE_KEYS.flatMap((table) => missingFrom(tables, table));
  const torn = new Set(missing.filter(({ rule }) => rule === 'row.torn').map(({ printed }) => printed));
  const unknown = tables.strange.filter(({ text }) => !torn.has(text.trim()));
  const strange = unknown.map(({ table, text }) =>
    warning(
      'row.unknown',
      `${TABLE_NAMES[table]}中“${text.trim().slice(0, 40)}”不是格式规定的行，没有读取；请核对行名。`,
      {
        table,
        printed: text.trim(),
      },
    ),
  );
  return [...missing, ...contradictions(tables), ...guessed, ...strange];
}
