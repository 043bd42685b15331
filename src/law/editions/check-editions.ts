import type { LawDataProblems } from '../law-data-error.js';
import type { LawFile } from '../law-files.js';
import { FIGURE_ITEMS } from '../vocabularies/figure-item-keys.js';
import { APPLICANT_TYPES, EDITION_IDS, OUTCOMES, PROCEEDING_GROUPS } from '../vocabularies/keys.js';
import type { EditionId } from '../vocabularies/keys.js';
import type { ReportEdition } from './edition.js';
import { applicationColumns, applicationRows } from './edition-leaves.js';

type Report = (path: string, reason: string) => void;

const repeated = (keys: readonly string[]): string[] => [
  ...new Set(keys.filter((key, index) => keys.indexOf(key) !== index)),
];

/** Every key of `all` must be named exactly once. */
function checkPartition(
  all: readonly string[],
  named: readonly string[],
  what: string,
  report: Report,
): void {
  for (const key of all) {
    const times = named.filter((name) => name === key).length;
    if (times !== 1) report('', `${what} ${key} 应当恰好列入一次，现在是 ${String(times)} 次`);
  }
}

function checkApplications(edition: ReportEdition, report: Report): void {
  const rows = applicationRows(edition);
  const columns = applicationColumns(edition);
  const at =
    (place: string): Report =>
    (path, reason) => {
      report(`applications.${place}${path}`, reason);
    };
  for (const key of repeated(rows.map((row) => row.key))) at('rows')('', `行 ${key} 重复`);
  for (const key of repeated(columns.map((column) => column.key))) at('columns')('', `列 ${key} 重复`);
  checkPartition(
    OUTCOMES,
    rows.flatMap((row) => row.outcomes ?? []),
    '办理结果',
    at('rows'),
  );
  checkPartition(
    APPLICANT_TYPES,
    columns.flatMap((column) => column.applicantTypes ?? []),
    '申请人类型',
    at('columns'),
  );
  for (const { key, measure, outcomes } of rows) {
    if (outcomes && measure !== 'handled')
      at('rows')(`.${key}`, '只有 measure 为 handled 的行才能列 outcomes');
  }
  for (const measure of ['received', 'carriedIn', 'carriedOut'] as const) {
    const count = rows.filter((row) => row.measure === measure).length;
    if (count !== 1) at('rows')('', `measure 为 ${measure} 的行应当恰好一行，现在是 ${String(count)} 行`);
  }
  const totals = rows.filter((row) => row.measure === 'handled' && !row.outcomes).length;
  if (totals !== 1) at('rows')('', `办理结果的总计行应当恰好一行，现在是 ${String(totals)} 行`);
  if (columns.filter((column) => !column.applicantTypes).length !== 1)
    at('columns')('', '总计列应当恰好一列');
}

function checkProceedings(edition: ReportEdition, report: Report): void {
  const { headings, columns } = edition.proceedings;
  const groups = headings.flatMap((heading) => heading.groups.map((group) => group.key));
  checkPartition(PROCEEDING_GROUPS, groups, '组', (_, reason) => {
    report('proceedings.headings', reason);
  });
  const counts = columns.flatMap((column) => column.counts ?? []);
  checkPartition(['upheld', 'corrected', 'other', 'pending'], counts, '结果', (_, reason) => {
    report('proceedings.columns', reason);
  });
  if (columns.filter((column) => !column.counts).length !== 1)
    report('proceedings.columns', '总计列应当恰好一列');
}

function checkProactive(edition: ReportEdition, report: Report): void {
  const items = edition.proactive.flatMap((block) =>
    block.rows.flatMap((row) => row.items.map((item) => item.key)),
  );
  const wanted = FIGURE_ITEMS[edition.id as EditionId] as readonly string[] | undefined;
  for (const key of repeated(items)) report('proactive', `数据项 ${key} 重复`);
  for (const key of wanted ?? []) if (!items.includes(key)) report('proactive', `缺少数据项 ${key}`);
  for (const key of wanted ? items : []) if (!wanted?.includes(key)) report('proactive', `多出数据项 ${key}`);
  edition.proactive.forEach((block, index) => {
    for (const row of block.rows) {
      if (row.items.length !== block.columns.length - 1) {
        report(`proactive.${String(index)}`, `“${row.label}”的数据项个数与列数不符`);
      }
    }
  });
}

function checkSections(edition: ReportEdition, report: Report): void {
  const wanted = ['overview', 'proactive', 'applications', 'proceedings', 'problems', 'other'];
  const keys = edition.sections.map((section) => section.key);
  if (keys.join() !== wanted.join()) report('sections', `应当依次为 ${wanted.join('、')}`);
}

function checkYears(files: readonly LawFile<ReportEdition>[], problems: LawDataProblems): void {
  const inOrder = files.toSorted((a, b) => a.data.reportYears.from - b.data.reportYears.from);
  inOrder.forEach(({ file, data }, index) => {
    const { from, until } = data.reportYears;
    if (until !== undefined && until < from) problems.add(file, 'reportYears', '终止年份早于起始年份');
    const next = inOrder[index + 1]?.data;
    if (!next) return;
    const last = until ?? Infinity;
    if (last >= next.reportYears.from) problems.add(file, 'reportYears', `适用年份与 ${next.id} 版重叠`);
    else if (last + 1 < next.reportYears.from)
      problems.add(file, 'reportYears', `与 ${next.id} 版之间有年份没有格式可用`);
  });
}

/** What the shape alone cannot tell of the editions, each and together. */
export function checkEditions(files: readonly LawFile<ReportEdition>[], problems: LawDataProblems): void {
  for (const { file, data } of files) {
    const report: Report = (path, reason) => {
      problems.add(file, path, reason);
    };
    if (file !== `editions/${data.id}.yaml`) report('id', '与文件名不一致');
    checkApplications(data, report);
    checkProceedings(data, report);
    checkProactive(data, report);
    checkSections(data, report);
  }
  for (const id of EDITION_IDS) {
    if (!files.some(({ data }) => data.id === id) && !problems.has(`editions/${id}.yaml`))
      problems.add('editions', id, '缺少该版格式');
  }
  checkYears(files, problems);
}
