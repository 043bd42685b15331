import { describe, expect, it } from '@jest/globals';
import type { ContentLine } from './batch-items.repository.js';
import { contentsList } from './contents-list.js';

const LINE: ContentLine = {
  position: 1,
  code: 'aa',
  name: '某局',
  scope: 'own',
  state: 'approved',
  version: 2,
  sha256: 'a1',
  reason: null,
  file: '年报.docx',
  fileSha256: 'b2',
};
const rowOf = (line: Partial<ContentLine>): string =>
  contentsList([{ ...LINE, ...line }], ({ file }) => file).split('\r\n')[1]!;

describe('the list of contents', () => {
  it('opens as UTF-8 in a spreadsheet, with a line for each document', () => {
    expect(contentsList([], () => null)).toMatch(/^\u{FEFF}"机关代码","机关名称",.*\r\n$/u);
    expect(rowOf({})).toBe('"aa","某局","本机关","已批准","2","a1","年报.docx","b2",""');
  });

  it('names why there is none', () => {
    const none = { file: null, fileSha256: null };
    expect(rowOf({ ...none, reason: '不再是下级机关。' })).toMatch(/"","","不再是下级机关。"$/);
    expect(rowOf(none)).toMatch(/"","","多次失败，已停止重试"$/);
  });

  it('holds nothing that a spreadsheet reckons, and no quote that ends a cell', () => {
    expect(rowOf({ name: '=1+"1"' })).toContain(`"'=1+""1"""`);
    expect(rowOf({ state: 'none', version: null })).toContain('"没有编制，按登记生成",""');
  });
});
