import { beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { OUTCOMES } from '../../law/vocabularies/keys.js';
import { isUnreadable, type LedgerLine } from '../ledger/ledger-line.js';
import { parseRecord } from '../ledger/records/parse-record.js';
import { RECORD_SCHEMAS } from '../ledger/records/record-schemas.js';
import { choicesOf, keyOfChoice } from './choices.js';
import { readRegisterWorkbook } from './read-register-workbook.js';
import { registerSheets } from './sheets.js';
import { registerTemplate } from './template.js';
import { EXAMPLE_APPLICATIONS } from './template-examples.js';
import { PREPARED_ROWS } from './template-lists.js';

async function readLines(bytes: Buffer): Promise<LedgerLine[]> {
  const lines: LedgerLine[] = [];
  for await (const line of readRegisterWorkbook(bytes)) lines.push(line);
  return lines;
}
const load = async (bytes: Buffer): Promise<ExcelJS.Workbook> =>
  new ExcelJS.Workbook().xlsx.load(bytes as unknown as ArrayBuffer);
/** The choices behind a cell with a drop-down list. */
function listBehind(workbook: ExcelJS.Workbook, cell: ExcelJS.Cell): string[] {
  const [sheet = '', range = ''] = String(cell.dataValidation.formulae[0]).split('!');
  const [, letters = '', first, last] = /^\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(range) ?? [];
  const count = Number(last) - Number(first) + 1;
  return Array.from(
    { length: count },
    (_, index) => workbook.getWorksheet(sheet)!.getCell(`${letters}${Number(first) + index}`).text,
  );
}

describe('the declared columns', () => {
  it('say each heading, and each alias of one, once in a sheet', () => {
    for (const { columns } of registerSheets()) {
      const headings = columns.flatMap(({ heading, aliases = [] }) => [heading, ...aliases]);
      expect(headings).toHaveLength(new Set(headings).size);
    }
  });

  it('have choices that cannot be confused', () => {
    for (const { columns } of registerSheets()) {
      for (const column of columns) {
        if (column.kind !== 'choice') continue;
        for (const { key, label } of choicesOf(column.vocabulary)) {
          expect([label, keyOfChoice(column.vocabulary, label)]).toEqual([label, key]);
          expect(keyOfChoice(column.vocabulary, key)).toBe(key);
        }
      }
    }
    expect(choicesOf('outcome').map(({ key }) => key)).toEqual(OUTCOMES);
  });

  it.each(Object.entries(RECORD_SCHEMAS))('reach every field of %s', (kind, schema) => {
    const sheets = registerSheets().filter(({ record }) => record === kind);
    const reached = new Set(
      sheets.flatMap(({ list, columns }) => [list, ...columns.map(({ path }) => path.split('.')[0])]),
    );
    const lists = new Set(['kind', 'events', 'decision']);
    for (const field of Object.keys(schema.shape)) {
      if (!lists.has(field)) expect([field, reached.has(field)]).toEqual([field, true]);
    }
  });
});

describe('the template', () => {
  let bytes: Buffer;
  let workbook: ExcelJS.Workbook;
  beforeAll(async () => {
    bytes = await registerTemplate();
    workbook = await load(bytes);
  });

  it('is the same bytes each time', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect((await registerTemplate()).equals(bytes)).toBe(true);
  });

  it('has the guide first, the example after the applications, the lists hidden at the end', () => {
    const names = workbook.worksheets.map(({ name, state }) => `${name} ${state}`);
    expect(names).toEqual([
      '说明 visible',
      '申请 visible',
      '填写示例 visible',
      ...registerSheets()
        .slice(1)
        .map(({ name }) => `${name} visible`),
      '选项 hidden',
    ]);
  });

  it('has every column with its heading, width, format and hint, and stays at the top when scrolled', () => {
    for (const { name, columns } of registerSheets()) {
      const sheet = workbook.getWorksheet(name)!;
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, xSplit: 1 });
      columns.forEach((column, index) => {
        const heading = sheet.getRow(1).getCell(index + 1);
        expect(heading.text).toBe(`${column.heading}${column.required ? '*' : ''}`);
        const cell = sheet.getRow(2).getCell(index + 1);
        expect(cell.dataValidation).toMatchObject({ showInputMessage: true, promptTitle: column.heading });
        expect(cell.dataValidation.prompt).toContain(column.note);
        const format = sheet.getColumn(index + 1).numFmt;
        expect(format ?? 'General').toBe(
          { date: 'yyyy-mm-dd', number: 'General' }[column.kind as string] ?? '@',
        );
        expect(sheet.getColumn(index + 1).width).toBe(column.width);
      });
    }
  });

  it('has a drop-down list of exactly the choices for every choice, down to the last prepared row', () => {
    let lists = 0;
    for (const { name, columns } of registerSheets()) {
      columns.forEach((column, index) => {
        for (const row of [2, PREPARED_ROWS]) {
          const cell = workbook
            .getWorksheet(name)!
            .getRow(row)
            .getCell(index + 1);
          if (column.kind !== 'choice') {
            expect(cell.dataValidation.type).not.toBe('list');
            continue;
          }
          lists += 1;
          expect(cell.dataValidation.type).toBe('list');
          expect(cell.dataValidation.showErrorMessage === true).toBe(!column.open);
          expect(listBehind(workbook, cell)).toEqual(choicesOf(column.vocabulary).map(({ label }) => label));
        }
      });
    }
    expect(lists).toBeGreaterThan(30);
  });

  it('reads as an empty register', async () => {
    expect(await readLines(bytes)).toEqual([]);
  });

  it('has an example that is accepted when it is typed into the sheet', async () => {
    const copy = await load(bytes);
    const [example, target] = [copy.getWorksheet('填写示例')!, copy.getWorksheet('申请')!];
    example.eachRow((row, number) => {
      row.eachCell((cell, column) => (target.getRow(number).getCell(column).value = cell.value));
    });
    const read = await readLines(Buffer.from(await copy.xlsx.writeBuffer()));
    expect(read.filter(isUnreadable)).toEqual([]);
    expect(read.map((line) => parseRecord(line as { line: number; record: unknown }))).toEqual(
      EXAMPLE_APPLICATIONS.map((record) => ({ record, warnings: [] })),
    );
  });
});
