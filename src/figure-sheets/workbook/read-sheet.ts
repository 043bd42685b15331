import type { Cell, SheetRow } from '../../imports/workbook/cell.js';
import { WorkbookReader } from '../../imports/workbook/workbook-reader.js';
import { DomainError } from '../../law/domain-error.js';
import { isLocalDate, type LocalDate } from '../../law/local-date.js';
import { quotable } from '../../law/quotable.js';
import type { AnswerFault } from '../answers/understand-answers.js';
import type { SheetAnswer } from '../figure-sheets.schemas.js';
import type { GivenAnswers } from '../life/answering.service.js';
import { cellFault, textOf } from './cell-text.js';
import { readRows } from './read-rows.js';
import { identityOf, MARKS, SHEET_LIMITS, SHEET_NAME, type Mark } from './sheet-layout.js';
import type { SheetOffice } from './write-sheet.js';

const LONGEST_NAME = 100;
const WRITTEN_DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;

/**
 * What a unit wrote into the workbook that was sent to it. A thread of its own reads it, with bounds on memory and time.
 * @throws UnreadableLedger; DomainError `sheet.workbook` where it is another sheet
 */
export async function readSheet(
  path: string,
  office: SheetOffice,
  sheet: SheetAnswer,
): Promise<GivenAnswers> {
  const rows = await rowsOf(path);
  const identity = markedCell(rows, 'identity');
  const expected = identityOf(office, sheet);
  const found = identity && textOf(identity.cell).trim();
  if (found !== expected)
    throw foreign(
      found === undefined
        ? `里面没有“${MARKS.identity}”`
        : `它的${MARKS.identity}是“${quotable(found)}”，这一张是“${expected}”`,
    );
  const { values, faults } = readRows(rows);
  const signed = signatures(rows);
  return { ...signed.people, values, unread: [...faults, ...signed.faults] };
}

async function rowsOf(path: string): Promise<SheetRow[]> {
  const { reader, sheets } = await WorkbookReader.open(path, SHEET_LIMITS);
  try {
    if (!sheets.some(({ name }) => name === SHEET_NAME)) throw foreign(`里面没有“${SHEET_NAME}”这张工作表`);
    const rows: SheetRow[] = [];
    for await (const row of reader.rows(SHEET_NAME)) rows.push(row);
    return rows;
  } finally {
    await reader.close();
  }
}

const foreign = (why: string): DomainError =>
  new DomainError(
    'sheet.workbook',
    `这个工作簿不是这张填报单：${why}，没有收下。请选择发给这个单位的那一份，或者重新下载填写。`,
  );

interface Marked {
  readonly row: number;
  readonly cell: Cell;
}

/** What stands beside a mark in the first column. */
function markedCell(rows: readonly SheetRow[], mark: Mark): Marked | undefined {
  for (const { row, cells } of rows) {
    const by = new Map(cells);
    const [first, second] = [by.get(0), by.get(1)];
    if (first && textOf(first).replace(/[\s：:]/g, '') === MARKS[mark] && second)
      return { row, cell: second };
  }
  return undefined;
}

type People = Pick<GivenAnswers, 'filledBy' | 'confirmedBy' | 'confirmedOn'>;

/** Who answers for the figures. Where something is wrong, what is missing stays empty and nothing is taken. */
function signatures(rows: readonly SheetRow[]): { people: People; faults: AnswerFault[] } {
  const faults: AnswerFault[] = [];
  const nameOf = (mark: Mark): string => {
    const found = markedCell(rows, mark);
    const name = found ? textOf(found.cell).trim() : '';
    const fault = (found && cellFault(found.cell)) ?? nameFault(name);
    if (fault !== undefined)
      faults.push({ item: mark, message: `${placeOf(found)}“${MARKS[mark]}”${fault}。` });
    return name;
  };
  const people = { filledBy: nameOf('filledBy'), confirmedBy: nameOf('confirmedBy') };
  const day = markedCell(rows, 'confirmedOn');
  const confirmedOn = day && dayOf(day.cell);
  if (confirmedOn === undefined) {
    const written = day ? `“${quotable(textOf(day.cell))}”不是日期` : '没有填写';
    const message = `${placeOf(day)}“${MARKS.confirmedOn}”${written}，请填写日期，例如 2026-1-10。`;
    faults.push({ item: 'confirmedOn', message });
  }
  return { people: { ...people, confirmedOn }, faults };
}

function nameFault(name: string): string | undefined {
  if (name === '') return '没有填写，请补填';
  return Array.from(name).length > LONGEST_NAME || /\p{Cc}/u.test(name)
    ? `超过 ${LONGEST_NAME} 个字或者分成了几行，请只写姓名`
    : undefined;
}

const placeOf = (found: Marked | undefined): string => (found ? `第 ${found.row} 行` : '');

function dayOf(cell: Cell): LocalDate | undefined {
  if (cell.kind === 'date') return cell.date;
  const match = WRITTEN_DAY.exec(textOf(cell).normalize('NFKC').trim());
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(text) ? text : undefined;
}
