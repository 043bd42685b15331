import { describe, expect, it } from '@jest/globals';
import { jsonFault } from './json-text.js';
import { LONGEST_LINE, readJsonLines } from './jsonl-reader.js';
import { isUnreadable, type LedgerLine } from './ledger-line.js';
import { UnreadableLedger } from './unreadable-ledger.js';

async function* inChunks(bytes: Buffer, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}
async function read(content: string | Buffer, size?: number): Promise<LedgerLine[]> {
  const lines: LedgerLine[] = [];
  for await (const line of readJsonLines(inChunks(Buffer.from(content), size))) lines.push(line);
  return lines;
}
/** `line code message` of the only refusal. */
async function refusal(content: string): Promise<string> {
  const [line] = (await read(content)).filter(isUnreadable);
  return `${line!.line} ${line!.refusals[0]!.code} ${line!.refusals[0]!.message}`;
}
/** GBK bytes of 张三. */
const GBK_NAME = Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]);

describe('readJsonLines', () => {
  it('reads lines with their numbers whatever the chunks, CRLF, blank lines and a byte order mark', async () => {
    const text = '\ufeff{"a":1}\r\n\r\n  \n{"b":"二"}\n{"c":3}';
    const expected = [
      { line: 1, record: { a: 1 } },
      { line: 4, record: { b: '二' } },
      { line: 5, record: { c: 3 } },
    ];
    for (const size of [1, 2, 3, 1000]) expect(await read(text, size)).toEqual(expected);
  });

  it('reads an empty file as an empty register', async () => {
    expect(await read('')).toEqual([]);
    expect(await read('\ufeff')).toEqual([]);
    expect(await read('\n\n')).toEqual([]);
  });

  it('says where the JSON is wrong', async () => {
    expect(await refusal('{"a":1}\n{"a":1,}')).toMatch(
      /^2 json\.malformed 第 2 行：第 8 个字符处不是合法的 JSON/,
    );
    expect(await refusal('{"a":1} {"b":2}')).toMatch(/^1 json\.malformed 第 1 行：第 9 个字符处/);
    expect(await refusal('{"a":"未完')).toMatch(/第 6 个字符处/);
    expect(await refusal("{'a':1}")).toMatch(/第 2 个字符处/);
  });

  it('refuses a key that stands twice, also when it is written differently', async () => {
    expect(await refusal('{"a":1,"b":{"c":1,"\\u0063":2}}')).toMatch(
      /^1 json\.duplicateKey 第 1 行：字段“c”/,
    );
    expect((await read('{"a":{"c":1},"b":{"c":2}}')).filter(isUnreadable)).toEqual([]);
  });

  it('refuses brackets without end before they can hurt', async () => {
    expect(await refusal('['.repeat(100_000))).toMatch(/^1 json\.tooDeep/);
  });

  it('refuses a line that is too long and goes on with the next', async () => {
    const content = Buffer.concat([Buffer.alloc(LONGEST_LINE + 1, 'a'), Buffer.from('\n{"a":1}')]);
    const lines = await read(content, 65_536);
    expect(lines).toMatchObject([
      { line: 1, refusals: [{ code: 'line.tooLong' }] },
      { line: 2, record: { a: 1 } },
    ]);
  });

  it('stands a long string and a long string without an end', () => {
    const long = 'a'.repeat(LONGEST_LINE - 20);
    expect(jsonFault(`{"a":"${long}"}`)).toBeUndefined();
    expect(jsonFault(`{"a":"${long}`)).toEqual({ kind: 'malformed', column: 6 });
  });

  it.each([
    [
      'GBK',
      Buffer.concat([Buffer.from('{"a":1}\n{"name":"'), GBK_NAME, Buffer.from('"}')]),
      /第 2 行起，看起来是 GBK.*另存为 UTF-8/,
    ],
    ['UTF-16 with a mark', Buffer.from('\ufeff{"name":"张三"}', 'utf16le'), /看起来是 UTF-16/],
    ['UTF-16 without a mark', Buffer.from('{"name":"张三","kind":"agency"}', 'utf16le'), /看起来是 UTF-16/],
    ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0]), /文件不是文本/],
    ['neither', Buffer.from([0x7b, 0xff, 0xff, 0x7d]), /其他编码/],
  ])('refuses the whole file: %s', async (_, bytes, sentence) => {
    const reading = read(bytes, 65_536);
    await expect(reading).rejects.toThrow(UnreadableLedger);
    await expect(reading).rejects.toThrow(sentence);
  });

  it('agrees with JSON.parse on what is JSON', () => {
    const texts = [
      '1',
      '-0',
      '01',
      '1.',
      '.5',
      '1e5',
      '1e',
      '"\\u12g4"',
      '"\\x"',
      '"\t"',
      'nul',
      '[1,]',
      '{}',
      '[]',
      '{"a"}',
      '[,1]',
      ' 1 ',
      '\v1',
      '',
    ];
    for (const text of texts) {
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      expect([text, jsonFault(text) === undefined]).toEqual([text, parses]);
    }
  });
});
