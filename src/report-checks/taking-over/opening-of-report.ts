import { DomainError } from '../../law/domain-error.js';
import { APPLICANT_TYPES, PROCEEDING_GROUPS, type ProceedingGroup } from '../../law/vocabularies/keys.js';
import type { CheckedReport } from '../../reporting/published-report/checked-report.js';

/** What a year begins with, as the report of the year before leaves it. */
export interface OpeningFigures {
  /** By applicant type, in the order of table 三. */
  readonly carriedIn: readonly number[];
  readonly pending: Readonly<Record<ProceedingGroup, number>>;
}

/** Findings that charge the office with nothing, and leave sums unproved. */
const UNREAD: readonly string[] = ['row.torn', 'table.flattened'];

const refuse = (code: string, message: string, facts: Readonly<Record<string, unknown>> = {}): DomainError =>
  new DomainError(code, message, facts);

/**
 * The opening of a year from last year's published report, in whatever edition it was printed. One whose tables do not add up,
 * or that could not be read in full, opens nothing: what is carried in must be right from the first day.
 * @throws DomainError `opening.otherYear`, `opening.unsound` with what is wrong, `opening.unread`
 */
export function openingOfReport(report: CheckedReport, year: number): OpeningFigures {
  if (report.year !== year - 1) {
    const printed = report.year === null ? '标题里没有读出年度' : `这是 ${report.year} 年的报告`;
    throw refuse('opening.otherYear', `${printed}，需要 ${year - 1} 年的年度报告，没有接续。请改选文件。`);
  }
  const wrong = report.findings.filter(
    ({ rule, severity, table }) =>
      (severity === 'error' || UNREAD.includes(rule)) &&
      (table === 'applications' || table === 'proceedings'),
  );
  const [first] = wrong;
  if (first) {
    const more = wrong.length > 1 ? `（共 ${wrong.length} 处）` : '';
    throw refuse(
      'opening.unsound',
      `这份年度报告的表格有错误${more}，没有接续：${first.message}请核对原报告，或者在台账里写明接续数据。`,
      { findings: wrong.map(({ rule, message }) => ({ rule, message })) },
    );
  }
  const { columns, rows } = report.tables.applications;
  const carriedOut = rows.find(({ key }) => key === 'carriedOut')?.values ?? [];
  return {
    carriedIn: APPLICANT_TYPES.map((type) =>
      known(carriedOut[columns.indexOf(type)], '表三“四、结转下年度继续办理”行'),
    ),
    pending: Object.fromEntries(
      PROCEEDING_GROUPS.map((group) => [
        group,
        known(report.tables.proceedings[group]?.pending, '表四“尚未审结”'),
      ]),
    ) as Record<ProceedingGroup, number>,
  };
}

function known(value: number | null | undefined, place: string): number {
  if (value === null || value === undefined)
    throw refuse('opening.unread', `${place}有的格没有读出，没有接续。请换用 DOCX 或网页格式的报告再试。`);
  return value;
}
