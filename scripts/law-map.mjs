// Writes docs/law-map.md: every rule of the law data with its source, its file and the tests that name it.
// --check writes nothing and fails when the file is out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mentions, testsOf } from './law-map/articles.mjs';
import { chapters } from './law-map/rules.mjs';
import { testTitles } from './law-map/test-titles.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const TARGET = join(ROOT, 'docs/law-map.md');

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text) => `\`${text.replaceAll('`', "'")}\``;

function testsCell(rule, titles) {
  if (rule.golden) return `${code(rule.golden)}（2023、2024、2026 年的全文）`;
  const byFile = new Map();
  for (const { file, title } of testsOf(rule, titles)) byFile.set(file, [...(byFile.get(file) ?? []), title]);
  return (
    [...byFile].map(([file, names]) => `${code(file)}：${names.map(cell).join('；')}`).join('<br>') || '—'
  );
}

function chapter({ heading, rules }, titles) {
  const rows = rules.map(
    (rule) =>
      `| ${cell(rule.rule)} | ${cell(rule.citation)} | ${code(rule.file)} ${code(rule.key)} | ${testsCell(rule, titles)} |`,
  );
  return [
    `## ${heading}`,
    '',
    '| 规则 | 依据 | 数据 | 名称中提到它的测试 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ];
}

function lawMap() {
  const titles = testTitles(ROOT).map((test) => ({ ...test, mentioned: mentions(test.title) }));
  const lines = [
    '# 法规对照表',
    '',
    '由 `npm run law-map` 根据 `src/law` 的数据和测试名称生成，请勿手工修改；`npm run law-map -- --check` 检查是否过期。',
    '',
    ...chapters(ROOT).flatMap((one) => chapter(one, titles)),
  ];
  return lines.join('\n');
}

const wanted = lawMap();
if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, wanted);
} else if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== wanted) {
  console.error('docs/law-map.md 已过期，请运行 npm run law-map 重新生成。');
  process.exitCode = 1;
}
