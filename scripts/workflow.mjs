// Writes docs/workflow.md: the table of the workflow, every event in every stage for every role.
// --check writes nothing and fails when the file is out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const TARGET = join(ROOT, 'docs/workflow.md');

const read = (file) => load(readFileSync(join(ROOT, 'src/law', file), 'utf8'));
const { stages, events, guards, refusals } = read('workflow/workflow.yaml');
const { roles } = read('vocabularies/terms.yaml');
const names = Object.keys(stages);
const label = (stage) => stages[stage].label;

/** What the table says of an event in a stage, in one cell. */
function cell({ allowed, refused = [] }, stage) {
  const within = (one) => one.in.flat().includes(stage);
  const way = allowed.find(within);
  if (!way) return `× ${refusals[refused.find(within).because].reason}`;
  const next = way.next === undefined || way.next === stage ? '○' : `→ ${label(way.next)}`;
  const conditions = way.guards ?? [];
  const stays = way.stays === undefined ? [] : [`（\`${way.stays}\` 时不变）`];
  return [`**${next}**`, ...stays, ...conditions.map((guard) => `\`${guard}\``)].join(' ');
}

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (heads, rows) => [row(heads), row(heads.map(() => '---')), ...rows.map(row)];

const lines = [
  '# 办理流程表',
  '',
  '由 `npm run workflow` 根据 `src/law/workflow/workflow.yaml` 生成，请勿手工修改；`npm run workflow -- --check` 检查是否过期。',
  '',
  '**→** 登记后进入的阶段，**○** 登记后阶段不变，× 不能登记；代码样式的是条件，见末表；`feeOwed` 指所缴不足通知的数额。每一行的岗位以外，任何人都不能登记。',
  '',
  ...table(
    ['环节', '依据', '岗位', '一律须符合', ...names.map(label)],
    Object.entries(events).map(([key, event]) => [
      `${event.label} \`${key}\``,
      event.article ?? '—',
      event.roles.map((role) => roles[role].label).join('、'),
      (event.guards ?? []).map((guard) => `\`${guard}\``).join(' ') || '—',
      ...names.map((stage) => cell(event, stage)),
    ]),
  ),
  '',
  '## 条件',
  '',
  ...table(
    ['条件', '不符合时', '办法'],
    Object.entries(guards).map(([key, { reason, remedy }]) => [`\`${key}\``, `这件申请${reason}`, remedy]),
  ),
  '',
];
const wanted = lines.join('\n');
if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, wanted);
} else if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== wanted) {
  console.error('docs/workflow.md 已过期，请运行 npm run workflow 重新生成。');
  process.exitCode = 1;
}
