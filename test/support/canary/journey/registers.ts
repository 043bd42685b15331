import ExcelJS from 'exceljs';
import { application, MISPLACED, PRINCIPAL, REASONS, WORDS } from '../canaries.js';
import { at, BUREAU, expecting } from './traveller.js';
import type { Traveller } from './traveller.js';

const IMPORTS = at('/imports', BUREAU);
const line = (ref: string, more: object = {}): string =>
  JSON.stringify({ kind: 'application', ref, ...application(more) });

/** Registers in and out: good ones, and ones that are wrong in every way. */
export async function registers(traveller: Traveller): Promise<void> {
  const { web } = traveller;
  const good = `${line('I-1')}\n${line('I-2')}\n`;
  await expecting(200, web.upload(IMPORTS, good, `${WORDS.fileName}.jsonl`));
  await expecting(200, web.upload(IMPORTS, good, `${MISPLACED.name}.jsonl`));
  await expecting(422, web.get(at('/register.jsonl', BUREAU)));
  await expecting(400, web.call('POST', at('/register.jsonl', BUREAU), { reason: [REASONS.export] }));
  const out = (format: string) =>
    web.call('POST', at(`/register.${format}`, BUREAU), { reason: REASONS.export }, { reveals: true });
  await expecting(200, out('jsonl'));
  const workbook = (await expecting(200, out('xlsx'))).exchange.bytes;
  await web.get('/register-template.xlsx');
  for (const [n, text] of [...wrongLines()].entries()) {
    await web.upload(IMPORTS, text, `wrong-${n}.jsonl`);
    await web.upload(IMPORTS, text, `wrong-${n}.jsonl`, 'valid');
  }
  await web.upload(IMPORTS, good, 'mode.jsonl', MISPLACED.name);
  await web.upload(IMPORTS, workbook, 'again.xlsx');
  await web.upload(IMPORTS, workbook.subarray(0, workbook.length / 2), 'half.xlsx');
  for (const bytes of await wrongWorkbooks(workbook)) await web.upload(IMPORTS, bytes, 'wrong.xlsx');
}

function* wrongLines(): Generator<string | Buffer> {
  const applicant = { type: 'naturalPerson', ...PRINCIPAL };
  yield `{"kind": ${PRINCIPAL.name}`;
  yield line('W-0').slice(0, -1);
  yield JSON.stringify(PRINCIPAL.name);
  yield Buffer.from(line('W-0'), 'utf16le');
  yield line('I-1', { description: MISPLACED.address });
  for (const word of Object.values(MISPLACED)) {
    yield line('W-1', { channel: word });
    yield line('W-2', { applicant: { ...applicant, type: word } });
    yield line('W-3', { receivedOn: word });
    yield line('W-4', { [word]: word });
    yield line('W-5', { agency: word });
    yield line('W-6', { decision: { outcome: word, delivery: word, dispatchedOn: word } });
    yield line('W-7', { events: [{ type: word, on: word, [word]: 1 }] });
    yield JSON.stringify({ kind: word });
    yield `{"kind":"application","${word}":1,"${word}":2}`;
    yield line('W-8', { applicant: { ...applicant, name: `${word}\ud800` } });
    yield line('W-9', { applicant: word, submittedOn: word, feeUnits: word });
    yield JSON.stringify({
      kind: 'review',
      ref: 'R',
      application: 'I-1',
      acceptedOn: '2025-05-05',
      result: word,
    });
    yield JSON.stringify({ kind: 'figure', year: 2025, item: word, value: word });
    yield JSON.stringify({ kind: 'lawsuit', ref: 'L', route: word, acceptedOn: word, disposal: word });
  }
}

const SLIPPED = [MISPLACED.name, MISPLACED.idNumber, MISPLACED.email];

/** Columns that slipped: a value stands in columns that are not its own, as text, number and formula; or beside all columns. */
async function wrongWorkbooks(bytes: Buffer): Promise<Buffer[]> {
  const made: Buffer[] = [];
  const spoil = async (change: (sheet: ExcelJS.Worksheet) => void): Promise<void> => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    change(book.worksheets.find((each) => each.rowCount > 2 && each.name.includes('申请'))!);
    made.push(Buffer.from(await book.xlsx.writeBuffer()));
  };
  for (const word of SLIPPED) {
    await spoil((sheet) => {
      const values = [word, Number(word.replace(/\D/g, '') || 5), { formula: '1+1', result: word }];
      for (const [row, value] of values.entries())
        for (let column = 1; column <= sheet.columnCount; column += 1)
          sheet.getCell(row + 2, column).value = value;
      sheet.getCell(2, sheet.columnCount + 1).value = word;
    });
    await spoil((sheet) => (sheet.getCell(1, 2).value = word));
  }
  await spoil((sheet) => (sheet.name = MISPLACED.name));
  return made;
}
