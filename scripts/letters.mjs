// Writes docs/letters.md: for those who adapt the templates, what each letter must contain and what a wording may name.
// --check writes nothing and fails when the file is out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const TARGET = join(ROOT, 'docs/letters.md');
const LAW = join(ROOT, 'src/law');

const read = (file) => load(readFileSync(join(LAW, file), 'utf8'));
const { facts, groups } = read('letters/elements.yaml');
const { caseEvents } = read('vocabularies/terms.yaml');
const outcomes = new Map(read('vocabularies/outcomes.yaml').outcomes.map((one) => [one.key, one.label]));
const kinds = readdirSync(join(LAW, 'letters'))
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .flatMap((name) => read(`letters/${name}`).kinds ?? []);

const SERIES = { answer: '答复', notice: '告知', letter: '函件', none: '不编号' };
const GROUPS = { outgoing: '发文', toApplicant: '告知申请人', decision: '作出决定' };
const STATES = { open: '答复之前', handled: '办结之后' };

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (heads, rows) => [row(heads), row(heads.map(() => '---')), ...rows.map(row)];
const named = (key) => `\`{{${key}}}\``;

/** When the letter may be written, in the words of the record. */
function condition({ outcomes: decided, event, opinion, state, signed, approved, letter }) {
  const events = [event ?? []].flat().map((key) => caseEvents[key].label);
  return (
    [
      decided && `办理结果为${decided.map((key) => `“${outcomes.get(key)}”`).join('或者')}`,
      events.length > 0 && `已登记“${events.join('”或者“')}”${opinion === 'objects' ? '（不同意公开）' : ''}`,
      state && STATES[state],
      letter && '已有编号的文书',
      signed && '签发前须登记签发',
      approved && '签发前须登记批准人',
    ]
      .filter(Boolean)
      .join('；') || '随时'
  );
}

const demanded = (elements) =>
  elements
    .map(({ key, article, ifKnown }) => `${named(key)} ${article}${ifKnown ? '（没有时可以省略）' : ''}`)
    .join('<br>');
const required = ({ groups: shared = [], elements }) =>
  [shared.map((group) => `共同要素：${GROUPS[group]}`).join('<br>'), demanded(elements)]
    .filter((text) => text !== '')
    .join('<br>');

const written = ({ particulars = [] }) =>
  particulars.map(({ key, label, required: must }) => `${named(key)} ${label}${must ? '' : '（可不填）'}`);

const lines = [
  '# 文书模板',
  '',
  '由 `npm run letters` 根据 `src/law/letters` 生成，请勿手工修改；`npm run letters -- --check` 检查是否过期。',
  '',
  '文书按案件登记的事实生成，与登记不符的文书不能制作。法制人员和系统管理员可以在“文书模板”页修改本机关的文本；案件内容只有办理案件的人员在预览时可见。',
  '',
  '## 怎样修改',
  '',
  '1. 在“文书模板”页选择文书种类。左边是文本，右边是必备要素和其他占位符。',
  '2. 双花括号里的是占位符，由案件事实、机关设置和法律规定填入，不能写成别的内容；其余文字可以修改。',
  '3. 必备要素的占位符不能删去，也不能只写在以 `? ` 开头的行里；缺少时不能保存，并说明缺少哪一项、依据哪一条、标准文本写在第几行，已输入的文字保留。',
  '4. 保存后自当日起适用，旧版本保留；已经签发的文书不变。“恢复标准文本”改回标准文本。',
  '',
  ...table(
    ['行首', '排版'],
    [
      ['`# `', '标题，第一行必须是标题'],
      ['`= `', '居中，如文号'],
      ['`< `', '顶格，如受文人、抄送机关'],
      ['`> `', '右对齐，如落款、日期；行内的全角空格保留，供手写'],
      ['`\\| 甲 \\| 乙 \\|`', '表格的一行；空白的格供手写'],
      ['`? `', '写在其他符号之前：行内的占位符没有内容时，整行省略'],
      ['没有符号', '正文，首行缩进两字，末尾没有句号时补上'],
    ],
  ),
  '',
  '需要附件说明或者抄送机关的，在相应位置加一行文字，例如在日期之后写 `< 抄送：××机关`。',
  '',
  '## 文书设置',
  '',
  ...table(
    ['设置', '用处'],
    [
      [
        '机关代字（答复、告知、函件）',
        '文号“机关代字〔年份〕序号号”：每种代字每年从1号起，不跳号、不重号；作废的号不再使用',
      ],
      ['印章和落款名称', '不填为机关全称'],
      ['联系方式', '印在落款之前，不填则省略'],
      [
        '行政复议机关、管辖法院',
        '写入救济途径；复议机关不填时按机关树确定，法院未填时作出决定的文书不能生成',
      ],
      ['互联网复议渠道', '电子送达的文书必须告知（行政复议法第二十二条第二款）'],
    ],
  ),
  '',
  '救济途径 `{{remedy}}` 由所依据的条款、文书日期和签发机关的种类确定，不能手写；规则见[法规对照表](law-map.md)“文书告知的救济途径”。',
  '',
  '## 文书种类',
  '',
  ...table(
    ['共同要素', '占位符和依据'],
    Object.entries(groups).map(([key, elements]) => [GROUPS[key], demanded(elements)]),
  ),
  '',
  ...table(
    ['文书', '文号', '何时可以制作', '必备要素和依据', '经办人填写'],
    kinds.map((kind) => [
      `${kind.name} \`${kind.key}\``,
      SERIES[kind.series],
      condition(kind.when),
      required(kind),
      written(kind).join('<br>') || '—',
    ]),
  ),
  '',
  '## 由案件事实填入的占位符',
  '',
  '没有内容的占位符（如没有征求过第三方意见）只能写在以 `? ` 开头的行里。',
  '',
  ...table(
    ['占位符', '内容'],
    Object.entries(facts).map(([key, label]) => [named(key), label]),
  ),
  '',
];

const wanted = lines.join('\n');
if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, wanted);
} else if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== wanted) {
  console.error('docs/letters.md 已过期，请运行 npm run letters 重新生成。');
  process.exitCode = 1;
}
