import type { ReportEdition } from '../../../law/editions/edition.js';
import { figureItems } from '../../../law/editions/figure-items.js';
import type { PrintedCell, ReadTables } from '../recognise/read-tables.js';
import type { Finding } from './finding.js';
import { failure, warning } from './finding.js';
import { cellName } from './place-names.js';
import type { ReportFigures } from './report-figures.js';

const quoted = (text: string): string => `“${text.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;

interface Wanted {
  readonly whole: boolean;
  readonly mayBeNegative: boolean;
}

function wantedOf(edition: ReportEdition, { table, row }: PrintedCell): Wanted {
  const item = table === 'proactive' ? figureItems(edition).find(({ key }) => key === row) : undefined;
  return { whole: (item?.unit ?? 'count') === 'count', mayBeNegative: item?.mayBeNegative ?? false };
}

/** Counts are whole and not negative; amounts may have decimals. */
function figureFinding(edition: ReportEdition, cell: PrintedCell, value: number): Finding | undefined {
  const { table, row, column, text } = cell;
  const { whole, mayBeNegative } = wantedOf(edition, cell);
  if ((value >= 0 || mayBeNegative) && (Number.isInteger(value) || !whole)) return undefined;
  const message = `${cellName(edition, cell)}印作${quoted(text)}，应为不小于 0 的整数，请更正。`;
  return failure(`${table}.nonNegative`, message, { table, row, column, printed: value });
}

function ofCell(edition: ReportEdition, cell: PrintedCell, implied: number | undefined): Finding | undefined {
  const { table, row, column, text, reading } = cell;
  const place = { table, row, column, printed: text.trim() };
  const name = cellName(edition, cell);
  switch (reading.kind) {
    case 'unreadable':
      return failure(
        'cell.unreadable',
        `${name}印作${quoted(text)}，无法认定是哪个数，请改为阿拉伯数字。`,
        place,
      );
    case 'blank':
      return implied === undefined
        ? warning('cell.blank', `${name}空白，已按 0 读取；没有的应填 0，请补填。`, { ...place, expected: 0 })
        : warning('cell.blank', `${name}空白，按勾稽关系推算应为 ${implied}，请补填。`, {
            ...place,
            expected: implied,
          });
    case 'stroke':
      return warning('cell.stroke', `${name}印作${quoted(text)}，已按 0 读取；没有的应填 0，请更正。`, {
        ...place,
        expected: 0,
      });
    case 'annotated': {
      const { value } = reading;
      const plain = `${name}印作${quoted(text)}，已按 ${value} 读取；表格内只填数字，说明请写入文字部分。`;
      return (
        figureFinding(edition, cell, value) ?? warning('cell.annotated', plain, { ...place, expected: value })
      );
    }
    case 'number':
      return figureFinding(edition, cell, reading.value);
  }
}

/** The unit of an amount that the edition leaves open has to stand beside it. */
const carriesUnit = (edition: ReportEdition, { table, row, reading }: PrintedCell): boolean =>
  table === 'proactive' &&
  reading.kind === 'annotated' &&
  figureItems(edition).some(({ key, unit }) => key === row && unit === 'yuan');

/** What is wrong or odd in single cells. */
export function cellFindings(tables: ReadTables, figures: ReportFigures): Finding[] {
  const { edition } = tables;
  const implied = new Map(figures.missing.map(({ ref, implied: value }) => [ref, value]));
  return tables.cells
    .filter((cell) => !carriesUnit(edition, cell))
    .flatMap((cell) => ofCell(edition, cell, implied.get(cell)) ?? []);
}
