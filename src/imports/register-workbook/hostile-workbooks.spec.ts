import { describe, expect, it } from '@jest/globals';
import { sheetOf, textCell, workbookParts, zipArchive } from '../../../test/support/zip-archive.js';
import type { UnreadableLedger } from '../ledger/unreadable-ledger.js';
import type { WorkbookLimits } from '../workbook/limits.js';
import { readRegisterWorkbook } from './read-register-workbook.js';

const MEGABYTE = 1024 * 1024;
const plainSheet = sheetOf(`<row r="1">${textCell('A1', '编号')}</row>`);

async function fault(source: Uint8Array, limits: Partial<WorkbookLimits> = {}): Promise<UnreadableLedger> {
  try {
    for await (const _ of readRegisterWorkbook(source, limits));
  } catch (error) {
    return error as UnreadableLedger;
  }
  throw new Error('the file was read');
}

const compoundFile = (content: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(2000),
    Buffer.from(content, 'utf16le'),
    Buffer.alloc(2000),
  ]);

/** Rows that never end, packed 1:1000. */
const endlessRows = (megabytes: number): string => sheetOf('<row></row>'.repeat((megabytes * MEGABYTE) / 11));

describe('a file that is no workbook', () => {
  it.each([
    ['CSV renamed', Buffer.from('编号,申请人\nA1,张三\n'), 'file.notWorkbook'],
    ['an empty file', Buffer.alloc(0), 'file.notWorkbook'],
    ['a workbook of before 2007', compoundFile('Workbook'), 'file.oldExcel'],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'file.encrypted'],
    [
      'an encrypted archive',
      zipArchive([{ name: 'xl/workbook.xml', content: 'x', flags: 1 }]),
      'file.encrypted',
    ],
    ['another archive', zipArchive([{ name: 'photo.jpg', content: 'x' }]), 'file.notWorkbook'],
    [
      'an archive in an archive',
      zipArchive([{ name: 'a.xlsx', content: zipArchive([]) }]),
      'file.notWorkbook',
    ],
    ['OpenDocument', zipArchive([{ name: 'content.xml', content: '<x/>' }]), 'file.otherSpreadsheet'],
    ['a binary workbook', zipArchive([{ name: 'xl/workbook.bin', content: 'x' }]), 'file.otherSpreadsheet'],
    ['half a workbook', zipArchive(workbookParts(plainSheet)).subarray(0, 300), 'file.damaged'],
    ['a missing sheet', zipArchive(workbookParts(plainSheet).slice(0, 2)), 'file.damaged'],
    ['broken XML', zipArchive(workbookParts('<worksheet><sheetData><row>')), 'file.damaged'],
    [
      'UTF-16',
      zipArchive(
        workbookParts('', { 'xl/worksheets/sheet1.xml': Buffer.from('\ufeff<worksheet/>', 'utf16le') }),
      ),
      'file.encoding',
    ],
    ['GBK', zipArchive(workbookParts('<?xml version="1.0" encoding="GBK"?><worksheet/>')), 'file.encoding'],
    [
      'bytes that are no UTF-8',
      zipArchive(
        workbookParts('', { 'xl/worksheets/sheet1.xml': Buffer.from([0x3c, 0x61, 0x3e, 0xb9, 0xab, 0x3c]) }),
      ),
      'file.encoding',
    ],
  ])('%s', async (_, source, code) => {
    const error = await fault(source);
    expect(error.code).toBe(code);
    expect(error.name).toBe('UnreadableLedger');
    expect(error.message).toMatch(/请/);
  });
});

describe('a file made to do harm', () => {
  const entities = '<!ENTITY a "x"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">';
  it.each([
    ['a document type with entities', `<!DOCTYPE x [${entities}]><worksheet>&b;</worksheet>`],
    ['an external entity', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet>&x;</worksheet>'],
    ['an undeclared entity', '<worksheet>&boom;</worksheet>'],
  ])('%s', async (_, xml) => {
    expect((await fault(zipArchive(workbookParts(xml)))).code).toBe('file.unsafeXml');
  });

  it('too many entries', async () => {
    const entries = Array.from({ length: 600 }, (_, n) => ({ name: `x${n}`, content: '' }));
    expect((await fault(zipArchive(entries))).code).toBe('file.tooLarge');
  });

  it('declares more than the limit', async () => {
    const parts = workbookParts(plainSheet).map((one) => ({ ...one, declaredSize: 3_000_000_000 }));
    expect((await fault(zipArchive(parts))).code).toBe('file.bomb');
  });

  it('entries that share their bytes', async () => {
    const [first, ...others] = workbookParts(plainSheet);
    const parts = [first!, ...others, { name: 'twice', content: others.at(-1)!.content, overlaps: true }];
    expect((await fault(zipArchive(parts))).code).toBe('file.bomb');
  });

  it('a bomb that declares its size: refused before anything is inflated', async () => {
    const error = await fault(zipArchive(workbookParts(endlessRows(40))));
    expect(error.code).toBe('file.bomb');
    expect(error.message).toContain('压缩比');
  });

  it('a bomb that lies about its size: stopped at the declared size', async () => {
    const parts = workbookParts(endlessRows(40)).map((one) => ({
      ...one,
      declaredSize: Math.min(one.content.length, 5000),
    }));
    expect((await fault(zipArchive(parts))).code).toBe('file.bomb');
  });

  it('a bomb of bearable ratio: stopped at the sum of what came out', async () => {
    const parts = workbookParts(endlessRows(8));
    const limits = { maxRatio: 5000, maxInflatedBytes: 4 * MEGABYTE };
    expect((await fault(zipArchive(parts), limits)).code).toBe('file.tooLarge');
  });

  it('rows without end', async () => {
    const error = await fault(zipArchive(workbookParts(endlessRows(8))), { maxRatio: 5000 });
    expect([error.code, error.message]).toEqual(['file.tooLarge', expect.stringContaining('300000 行')]);
  });

  it.each([
    ['a row far below', `<row r="1048576">${textCell('A1048576', 'x')}</row>`],
    ['a column far out', `<row r="1">${textCell('XFD1', 'x')}</row>`],
    ['a cell without a place', `<row r="1">${textCell('!!', 'x')}</row>`],
    ['a cell too long', `<row r="1">${textCell('A1', 'x'.repeat(40_000))}</row>`],
    ['a cell far too long', `<row r="1">${textCell('A1', 'x'.repeat(4 * MEGABYTE))}</row>`],
  ])('%s', async (_, rows) => {
    expect((await fault(zipArchive(workbookParts(sheetOf(rows))), { maxRatio: 5000 })).code).toBe(
      'file.tooLarge',
    );
  });

  it('elements nested without end', async () => {
    const xml = '<a>'.repeat(5000);
    expect((await fault(zipArchive(workbookParts(xml)))).code).toBe('file.bomb');
  });

  it('more memory than the thread may have', async () => {
    const strings = `<sst>${Array.from({ length: 400_000 }, (_, n) => `<si><t>${n}-${'文'.repeat(40)}</t></si>`).join('')}</sst>`;
    const rels = `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
    const parts = workbookParts(plainSheet, {
      'xl/sharedStrings.xml': strings,
      'xl/_rels/workbook.xml.rels': rels,
    });
    const error = await fault(zipArchive(parts), { maxHeapMegabytes: 24 });
    expect([error.code, error.message]).toEqual(['file.tooLarge', expect.stringContaining('内存')]);
  });

  it('more time than it may take', async () => {
    const cells = `<row>${'<c><v>1</v></c>'.repeat(50)}</row>`.repeat(20_000);
    const error = await fault(zipArchive(workbookParts(sheetOf(cells))), {
      maxRatio: 5000,
      maxMilliseconds: 50,
    });
    expect(error.code).toBe('file.tooSlow');
  });

  it('leaves the limits as they are documented', async () => {
    const { WORKBOOK_LIMITS } = await import('../workbook/limits.js');
    expect(WORKBOOK_LIMITS.maxMilliseconds).toBeLessThanOrEqual(20_000);
    expect(WORKBOOK_LIMITS.maxHeapMegabytes + WORKBOOK_LIMITS.maxFileBytes / MEGABYTE).toBeLessThan(512);
  });
});
