import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { letterRules, remedyRules } from './letter-rules.mjs';

const LAW = 'src/law';
const UNITS = { workingDays: '个工作日', calendarDays: '日', months: '个月', years: '年' };
const remarks = (value) =>
  [value.silent && '条文未定，系推荐读法', value.computable === false && '仅备查，不据以计算']
    .filter(Boolean)
    .join('；');

/** Every rule that the data files hold: {rule, key, citation, file}, by chapter. */
export function chapters(root) {
  const read = (file) => ({
    file: `${LAW}/${file}`,
    data: load(readFileSync(join(root, LAW, file), 'utf8')),
  });
  const yearFiles = (folder) =>
    readdirSync(join(root, LAW, folder))
      .filter((name) => /^\d{4}\.yaml$/.test(name))
      .sort()
      .map((name) => read(`${folder}/${name}`));
  const letterFiles = () =>
    readdirSync(join(root, LAW, 'letters'))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => read(`letters/${name}`))
      .filter(({ data }) => data.kinds);
  const rulesOf = (file, rule) => {
    const source = read(file);
    return rule(source.data).map((one) => ({ ...one, file: source.file }));
  };
  return [
    { heading: '年度报告格式', rules: yearFiles('editions').map(edition) },
    { heading: '办理结果（表三）', rules: rulesOf('vocabularies/outcomes.yaml', outcomes) },
    {
      heading: '申请人类型（表三的列）',
      rules: rulesOf('vocabularies/applicant-types.yaml', applicantTypes),
    },
    { heading: '统计规则（表三、表四）', rules: rulesOf('vocabularies/cell-rules.yaml', cellRules) },
    { heading: '复议、诉讼文书用语（表四的列）', rules: rulesOf('vocabularies/disposals.yaml', disposals) },
    { heading: '渠道、送达、程序节点', rules: rulesOf('vocabularies/terms.yaml', terms) },
    { heading: '期限', rules: rulesOf('parameters/time-limits.yaml', periods) },
    { heading: '报送和公布年度报告的日期', rules: rulesOf('parameters/report-deadlines.yaml', periods) },
    { heading: '信息处理费', rules: rulesOf('parameters/fee-tiers.yaml', tariffs) },
    { heading: '文书的必备要素', rules: letterRules(read('letters/elements.yaml'), letterFiles()) },
    { heading: '文书告知的救济途径', rules: rulesOf('letters/remedies.yaml', remedyRules) },
    {
      heading: '工作日历',
      rules: [...yearFiles('calendars').flatMap(notices), provisional(read('calendars/provisional.yaml'))],
    },
  ];
}

const edition = ({ file, data }) => ({
  rule: `${data.name}：${data.reportYears.from}${data.reportYears.until ? `–${data.reportYears.until}` : ' 年起'}年度报告`,
  key: `edition.${data.id}`,
  citation: data.citation,
  file,
});

const outcomes = (data) =>
  data.outcomes.map(({ key, label, articles, rows }) => ({
    rule: `${label}（${Object.entries(rows)
      .map(([id, row]) => `${id} 版：${row}`)
      .join('；')}）`,
    key,
    citation: articles.map((article) => (/^第/.test(article) ? `条例${article}` : article)).join('、'),
  }));

const applicantTypes = ({ applicantTypes, citation }) =>
  Object.entries(applicantTypes).map(([key, { label, description }]) => ({
    rule: `${label}：${description}`,
    key,
    citation,
  }));

const cellRules = ({ measures, applicants, proceedings }) =>
  Object.entries({ ...measures, applicants, ...proceedings })
    .filter(([, part]) => part.articles)
    .map(([key, { words, articles }]) => ({ rule: words, key, citation: articles.join('、') }));

const disposals = (data) =>
  ['review', 'lawsuit'].flatMap((kind) =>
    data[kind].map((value) => ({
      rule: dated(
        `${kind === 'review' ? '复议' : '诉讼'}：${value.word} → ${data.columns[value.column].label}`,
        value,
        value.from,
      ),
      key: value.word,
      citation: value.formerly ? `${value.article}（此前：${value.formerly.article}）` : value.article,
    })),
  );

const terms = (data) =>
  Object.values(data).flatMap((list) =>
    Object.entries(list)
      .filter(([, term]) => term.article)
      .map(([key, { label, description, article }]) => ({
        rule: description ? `${label}：${description}` : label,
        key,
        citation: article,
      })),
  );

const dated = (rule, value, from) => {
  const remark = remarks(value);
  return `${rule}（${from} 起${remark && `，${remark}`}）`;
};

const periods = (data) =>
  Object.entries(data).flatMap(([key, { label, unit, values }]) =>
    values.map((value) => ({
      rule: dated(`${label}：${value.value}${UNITS[unit] ?? ''}`, value, value.from),
      key,
      citation: value.citation,
    })),
  );

const tariffs = (data) =>
  Object.entries(data).flatMap(([key, { label, values }]) =>
    values.map((entry) => {
      const { tiers, thenEvery } = entry.value;
      const steps = tiers.map(
        ({ from, to, yuanEach }) => `${from}${to ? `–${to}` : ' 以上'}：${yuanEach} 元`,
      );
      const more = thenEvery ? `，其后每 ${thenEvery.count} 件加 ${thenEvery.addYuan} 元` : '';
      return {
        rule: dated(`${label}：${steps.join('，')}${more}`, entry, entry.from),
        key,
        citation: entry.citation,
      };
    }),
  );

const notices = ({ file, data }) =>
  data.notices.map(({ title, number, issuedOn, holidays, makeUpDays }) => ({
    rule: `${title}：${holidays.length} 个假期，调休上班 ${makeUpDays.length} 天`,
    key: `calendar.${data.year}`,
    citation: `${number ?? title}（${issuedOn}）`,
    file,
  }));

const provisional = ({ file, data }) => ({
  rule: '没有放假通知的年份：周一至周五，减去法定节日，均为暂定',
  key: 'calendar.provisional',
  citation: data.citation,
  file,
});
