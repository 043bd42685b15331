import type { ReportEdition } from '../../../law/editions/edition.js';
import { FEES_SINCE_YEAR } from '../../annual-report/default-prose.js';
import { numberingOf } from '../recognise/labels.js';
import type { ReportSection } from '../recognise/report-sections.js';
import type { ReadTables, TableKey } from '../recognise/read-tables.js';
import type { ReportTitle } from '../recognise/report-title.js';
import { feeStatement } from './fee-statement.js';
import type { Finding } from './finding.js';
import { warning } from './finding.js';
import { missingHeads } from './overview-heads.js';

const TABLE_SECTIONS: readonly string[] = ['proactive', 'applications', 'proceedings'] satisfies TableKey[];
/** What the product's own draft asks the agency to write. */
const UNWRITTEN = '〔请补充';

function sectionFindings(
  { key, heading, printed, prose, tables: count }: ReportSection,
  tables: ReadTables,
): Finding[] {
  if (printed === undefined) {
    return [
      warning('section.missing', `没有找到“${heading}”部分的标题，请按格式补上。`, { expected: heading }),
    ];
  }
  const place = { printed, expected: heading };
  const found: Finding[] = [];
  if (numberingOf(printed) !== numberingOf(heading)) {
    found.push(warning('section.number', `标题“${printed}”的序号与格式不符，应为“${heading}”。`, place));
  }
  const hasTable = TABLE_SECTIONS.includes(key) && tables.cells.some(({ table }) => table === key);
  if (prose === '' && count === 0 && !hasTable) {
    found.push(warning('section.empty', `“${heading}”部分没有内容，请补写；没有的，也应写明。`, place));
  }
  if (prose.includes(UNWRITTEN)) {
    found.push(warning('section.unwritten', `“${heading}”部分还有待补充的提示，请写完后再公布。`, place));
  }
  return found;
}

/** Where fees may be collected the report says what was collected (国办函〔2020〕109号), also when it is nothing. */
function feeFindings(sections: readonly ReportSection[], year: number): Finding[] {
  const last = sections.at(-1);
  if (year < FEES_SINCE_YEAR || last?.printed === undefined) return [];
  const { yuan, none } = feeStatement(last.prose);
  if (yuan || none) return [];
  if (last.prose.includes('信息处理费')) {
    const unsaid = `“${last.heading}”提到信息处理费，没有写明收取了多少元，请补写；没有收取的，也应写明 0 元。`;
    return [warning('section.fees', unsaid)];
  }
  const sentence = `“${last.heading}”没有报告收取信息处理费的情况，请补写；没有收取的，也应写明。`;
  return [warning('section.fees', sentence)];
}

/** Section 一 is told under the heads of the edition, none of which may be left out. */
function headFindings(sections: readonly ReportSection[], edition: ReportEdition): Finding[] {
  const overview = sections.find(({ key }) => key === 'overview');
  if (overview?.printed === undefined || overview.prose === '') return [];
  const missing = missingHeads(edition, overview.prose);
  if (missing.length === 0) return [];
  const sentence = `“${overview.heading}”没有写${missing.join('、')}，格式要求分项报告、不能遗漏；请补写。`;
  return [warning('section.heads', sentence, { expected: missing.join('、') })];
}

function editionFindings(
  tables: ReadTables,
  inForce: ReportEdition | undefined,
  year: number | null,
): Finding[] {
  const { edition } = tables;
  if (year === null || inForce === undefined || inForce.id === edition.id) return [];
  const sentence =
    `${year} 年的报告应当采用《${inForce.name}》（${inForce.citation}），报告中的表格是 ${edition.id} 版格式；` +
    '已按该版核对，请改用现行格式。';
  return [warning('report.edition', sentence, { printed: edition.id, expected: inForce.id })];
}

function titleFindings({ agency, year }: ReportTitle): Finding[] {
  return [
    ...(agency === null
      ? [
          warning(
            'report.agency',
            '没有从标题中读出机关名称，请核对标题是否为“机关名称＋年度＋政府信息公开工作年度报告”。',
          ),
        ]
      : []),
    ...(year === null
      ? [warning('report.year', '没有从标题中读出报告年度，请核对标题；按表格的版式核对。')]
      : []),
  ];
}

/** Title, edition and sections. */
export function headingFindings(
  tables: ReadTables,
  title: ReportTitle,
  sections: readonly ReportSection[],
  inForce: ReportEdition | undefined,
): Finding[] {
  return [
    ...titleFindings(title),
    ...editionFindings(tables, inForce, title.year),
    ...sections.flatMap((section) => sectionFindings(section, tables)),
    ...headFindings(sections, tables.edition),
    ...feeFindings(sections, title.year ?? tables.edition.reportYears.from),
  ];
}
