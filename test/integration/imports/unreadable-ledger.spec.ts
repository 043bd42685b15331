import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { UnreadableLedger } from '../../../src/imports/ledger/unreadable-ledger.js';
import { ledgerSource } from '../../../src/imports/ledger-source.js';
import { createDataSource } from '../../../src/schema.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { importsService, jsonLines } from '../../support/imports.js';
import { FULL_LEDGER } from '../../fixtures/full-ledger.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource(database.applicationUrl, { max: 2 }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const text = jsonLines(FULL_LEDGER).toString();
/** GBK bytes of 张三; everything else is plain. */
const gbk = Buffer.concat([
  Buffer.from('{"kind":"agency","code":"X1","name":"'),
  Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]),
  Buffer.from('"}'),
]);

describe('a file that is no ledger', () => {
  it.each([
    ['GBK', gbk, 'file.encoding', /GBK.*另存为 UTF-8/],
    [
      'UTF-16 little-endian',
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      'file.encoding',
      /UTF-16.*另存为 UTF-8/,
    ],
    ['UTF-16 big-endian', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'file.encoding', /UTF-16/],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'file.binary', /不是文本/],
    [
      'a wrong encoding at the very end',
      Buffer.concat([Buffer.from(`${text}\n`), gbk]),
      'file.encoding',
      /第 10 行起/,
    ],
  ])('%s is refused as a whole and leaves nothing behind', async (_, bytes, code, sentence) => {
    const importing = importsService(source).importLedger({
      source: await ledgerSource(bytes),
      mode: 'valid',
    });
    await expect(importing).rejects.toThrow(UnreadableLedger);
    await expect(importing).rejects.toMatchObject({ code, message: expect.stringMatching(sentence) });
    expect(await source.query('select count(*) as n from agency')).toEqual([{ n: 0 }]);
  });

  it('a package of another kind goes to the workbook reader', async () => {
    const zip = Buffer.from('504b0304140000000000', 'hex');
    await expect(
      importsService(source).importLedger({ source: await ledgerSource(zip), mode: 'all' }),
    ).rejects.toThrow(UnreadableLedger);
  });
});
