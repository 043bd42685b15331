import type { ReportEdition } from '../../law/editions/edition.js';
import { lastDayOf, type LocalDate } from '../../law/local-date.js';
import { feeStatement } from '../published-report/check/fee-statement.js';
import { missingHeads } from '../published-report/check/overview-heads.js';
import { compact } from '../published-report/recognise/labels.js';
import type { ReportDocument, Section } from '../render/report-document.js';
import type { Scope, YearTables } from '../year-tables.js';

/**
 * What is found before a report is submitted. `error`: it cannot be; `reason`: only with a recorded reason; `notice`: to be
 * looked at.
 */
export interface SubmissionFinding {
  /** The same for the same matter, so that a reason stays with it. */
  readonly id: string;
  readonly severity: 'error' | 'reason' | 'notice';
  /** Key of the section where it stands. */
  readonly section: string;
  readonly message: string;
}

/** An agency below whose report is added up, or ought to be. */
export interface ChildStanding {
  readonly code: string;
  readonly name: string;
  readonly state: 'none' | 'draft' | 'returned' | 'submitted' | 'approved' | 'published';
  /** Names of those below it whose reports are not any more what it adds up. */
  readonly overtakenBy: readonly string[];
}

/** A paragraph that also stands in another report. */
export interface SameParagraph {
  readonly section: string;
  readonly text: string;
  /** As in 上年度报告, 示例市某局2025年度报告. */
  readonly where: string;
}

export interface SubmissionInputs {
  readonly edition: ReportEdition;
  readonly tables: YearTables;
  readonly document: ReportDocument;
  readonly recounting: boolean;
  readonly today: LocalDate;
  /** Of an agency of its kind; null: not known. */
  readonly usualScope: Scope | null;
  readonly children: readonly ChildStanding[];
  readonly same: readonly SameParagraph[];
}

/** 武政办发〔2025〕54号 and others: 总体情况 in principle not above a thousand characters. */
const LONGEST_OVERVIEW = 1000;
const FEES_SINCE_YEAR = 2021;
const UNFINISHED = /〔请补充[^〕]*〕/;

export const proseOf = ({ blocks }: Section): string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));

/** As the checker reads prose, a paragraph a line. */
const plain = (texts: readonly string[]): string => texts.map(compact).join('\n');

const lengthOf = (texts: readonly string[]): number => Array.from(texts.join('').replace(/\s/g, '')).length;

/** Everything that a report must be asked before it is submitted, the checks of its tables included. */
export function submissionFindings(inputs: SubmissionInputs): SubmissionFinding[] {
  return [
    ...ofTables(inputs),
    ...ofScope(inputs),
    ...inputs.document.sections.flatMap((section) => ofProse(section)),
    ...ofHeads(inputs),
    ...ofFees(inputs),
    ...inputs.children.flatMap(ofChild),
    ...inputs.children.flatMap(ofOvertaken),
    ...inputs.same.map(ofSame),
  ];
}

function ofTables({ tables, recounting, today }: SubmissionInputs): SubmissionFinding[] {
  const found: SubmissionFinding[] = tables.checks.flatMap((check) => {
    const { id, status, severity, row, column, group, item, message } = check;
    if (status !== 'fail' && status !== 'missing') return [];
    const place = [row, column, group, item].filter((part) => part !== undefined).join('/');
    const grade = status === 'missing' ? 'reason' : severity === 'error' ? 'error' : 'notice';
    return [{ id: `${id}:${place}`, severity: grade, section: id.split('.')[0] ?? '', message }];
  });
  const year = Number(tables.period.from.slice(0, 4));
  // The last day is still one on which applications come in (条例 art. 29, 31).
  if (today <= lastDayOf(year)) {
    found.push({
      id: 'year.unfinished',
      severity: 'error',
      section: 'applications',
      message: `${year} 年还没有结束，统计只到 ${tables.period.to}。请在年度结束后送审。`,
    });
  }
  if (recounting) {
    found.push({
      id: 'tables.recounting',
      severity: 'error',
      section: 'applications',
      message: '统计口径改变后正在重新计数，数据还会变动。请在重新计数完成后送审。',
    });
  }
  return found;
}

/** A government reports all that is below it, a department nothing that reports for itself (条例 art. 49). */
function ofScope({ tables, usualScope }: SubmissionInputs): SubmissionFinding[] {
  if (usualScope === null || tables.scope === usualScope) return [];
  const message =
    usualScope === 'rollup'
      ? '人民政府的年度报告应当汇总所属部门和下级人民政府的年度报告（《政府信息公开条例》第四十九条），这一份只有本级。请改变范围；确需只报本级的，说明理由。'
      : '部门等机关的年度报告只报本机关，下级机关各自报告（《政府信息公开条例》第四十九条），这一份汇总了下级机关。请改变范围；确需汇总的，说明理由。';
  return [{ id: 'scope.unusual', severity: 'reason', section: 'applications', message }];
}

function ofProse(section: Section): SubmissionFinding[] {
  const { key, heading, blocks } = section;
  const texts = proseOf(section);
  const hasTable = blocks.some(({ kind }) => kind === 'table');
  const found: SubmissionFinding[] = [];
  if (!hasTable && lengthOf(texts) === 0) {
    found.push({
      id: `prose.empty:${key}`,
      severity: 'error',
      section: key,
      message: `“${heading}”没有内容。没有需要报告的，也请写明。`,
    });
  }
  for (const text of texts) {
    const [what] = UNFINISHED.exec(text) ?? [];
    if (what === undefined) continue;
    found.push({
      id: `prose.unfinished:${key}:${what}`,
      severity: 'error',
      section: key,
      message: `“${heading}”里还有${what}，请写上内容或者删去这一段。`,
    });
  }
  const length = lengthOf(texts);
  if (key === 'overview' && length > LONGEST_OVERVIEW) {
    found.push({
      id: 'prose.long:overview',
      severity: 'notice',
      section: key,
      message: `“${heading}”有 ${length} 字，原则上不超过 ${LONGEST_OVERVIEW} 字，请考虑精简。`,
    });
  }
  return found;
}

/** 总体情况 is told under the heads of the edition, none of which may be left out. */
function ofHeads({ document, edition }: SubmissionInputs): SubmissionFinding[] {
  const overview = document.sections.find(({ key }) => key === 'overview');
  const texts = overview ? proseOf(overview) : [];
  const missing = lengthOf(texts) === 0 ? [] : missingHeads(edition, plain(texts));
  if (!overview || missing.length === 0) return [];
  return [
    {
      id: `prose.heads:${missing.join('、')}`,
      severity: 'reason',
      section: overview.key,
      message: `“${overview.heading}”没有写${missing.join('、')}，格式要求分项报告、不能遗漏。请补写；不写的，说明理由。`,
    },
  ];
}

/** Collection of fees must be reported (国办函〔2020〕109号): how many notices and how many yuan, with explicit zeros. */
function ofFees({ document, tables }: SubmissionInputs): SubmissionFinding[] {
  const other = document.sections.find(({ key }) => key === 'other');
  if (!other || Number(tables.period.from.slice(0, 4)) < FEES_SINCE_YEAR) return [];
  const prose = plain(proseOf(other));
  const { notices, yuan } = feeStatement(prose);
  if (notices && yuan) return [];
  const unsaid = [...(notices ? [] : ['发出收费通知的件数']), ...(yuan ? [] : ['收取的元数'])].join('和');
  return [
    {
      id: 'fees.unmentioned',
      severity: 'reason',
      section: 'other',
      message: `“${other.heading}”没有用数字写明信息处理费${unsaid}，没有收取的也请写明 0 件、0 元。`,
    },
  ];
}

function ofChild({ code, name, state }: ChildStanding): SubmissionFinding[] {
  if (state === 'approved' || state === 'published') return [];
  if (state === 'submitted') {
    return [
      {
        id: `child.unapproved:${code}`,
        severity: 'notice',
        section: 'applications',
        message: `${name}的年度报告已经送审，还没有批准；汇总用的是送审的数据。`,
      },
    ];
  }
  const why = state === 'returned' ? '已被退回，还没有重新送审' : '还没有送审';
  return [
    {
      id: `child.missing:${code}`,
      severity: 'reason',
      section: 'applications',
      message: `${name}的年度报告${why}，汇总没有包括它的数据。请催报；不等的，说明理由。`,
    },
  ];
}

/** A sum is of sums: what was corrected further down is in it only once everybody between has added it up anew. */
function ofOvertaken({ code, name, overtakenBy }: ChildStanding): SubmissionFinding[] {
  if (overtakenBy.length === 0) return [];
  return [
    {
      id: `child.overtaken:${code}:${overtakenBy.length}`,
      severity: 'reason',
      section: 'applications',
      message: `${name}汇总以后，${overtakenBy.join('、')}的年度报告有退回或者更正，${name}的汇总用的还是原来的数据。请由${name}更正或者重新送审；不等的，说明理由。`,
    },
  ];
}

/** 条例 art. 47 pursues reports that were copied: whoever submits it is shown what also stands elsewhere. */
function ofSame({ section, text, where }: SameParagraph): SubmissionFinding {
  const begin = Array.from(text).slice(0, 20).join('');
  return {
    id: `prose.same:${section}:${where}:${begin}`,
    severity: 'notice',
    section,
    message: `“${begin}…”这一段与${where}相同（不计数字、标点和机关名称），请核对是否照抄。`,
  };
}
