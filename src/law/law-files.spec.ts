import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { LawDataProblems } from './law-data-error.js';
import { LawFiles } from './law-files.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'law-files-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

// The parser's own words are English and may change with its version: each of these was told by one.
it.each([
  ['a: 1\na: 2\n', '第 2 行第 1 列：同一处的同一个键写了两次'],
  ['a:\n  b: 1\n c: 2\n', '第 3 行第 2 列：缩进不对，或者冒号、引号、括号没有配对'],
  ['a:\n\tb: 1\n', '第 2 行第 1 列：缩进用了制表符，请改用空格'],
  ['a: "x\n', '第 2 行第 1 列：缺少引号、括号或者其他标点'],
  ['a: [1, 2', '缺少引号、括号或者其他标点'],
  ['a: *x\n', '引用了没有定义的锚点（*名称）'],
  ['# nothing\n', '文件是空的'],
  ['a: "\\q"\n', '无法读懂'],
])('%j is told in Chinese, with its place', (text, sentence) => {
  writeFileSync(join(folder, 'a.yaml'), text);
  const problems = new LawDataProblems();
  expect(new LawFiles(folder, problems).read('a.yaml', z.unknown())).toBeUndefined();
  const [problem] = problems.found;
  expect(problem).toMatchObject({ file: 'a.yaml', reason: expect.stringContaining(sentence) });
  expect(problem?.reason.replace('YAML', '')).not.toMatch(/[A-Za-z]{3}/);
});
