import type { ApplicantType, Outcome, ProceedingGroup, ProceedingResult } from '../vocabularies/keys.js';

/** What a row of table 三 counts; the period decides what "new", "in" and "out" mean. */
export type CaseMeasure = 'received' | 'carriedIn' | 'handled' | 'carriedOut';

/** A leaf row of table 三. `outcomes` narrows `handled`; without it every outcome counts. */
export interface ApplicationRow {
  readonly key: string;
  readonly label: string;
  readonly measure: CaseMeasure;
  readonly outcomes?: readonly Outcome[];
}
/** A heading that spans the rows below it, such as （三）不予公开. */
export interface ApplicationRowGroup {
  readonly label: string;
  readonly rows: readonly (ApplicationRow | ApplicationRowGroup)[];
}
/** A leaf column of table 三. Without `applicantTypes` every applicant counts (总计). */
export interface ApplicationColumn {
  readonly key: string;
  readonly label: string;
  readonly applicantTypes?: readonly ApplicantType[];
}
export interface ApplicationColumnGroup {
  readonly label: string;
  readonly columns: readonly ApplicationColumn[];
}

export interface ApplicationsTableSpec {
  /** Printed in the top-left cell. */
  readonly note: string;
  readonly columnsHeading: string;
  readonly columns: readonly (ApplicationColumn | ApplicationColumnGroup)[];
  readonly rows: readonly (ApplicationRow | ApplicationRowGroup)[];
}

export interface ProceedingColumn {
  readonly key: string;
  readonly label: string;
  /** A result column; `pending` for 尚未审结; absent for 总计. */
  readonly counts?: ProceedingResult | 'pending';
}
export interface ProceedingGroupSpec {
  readonly key: ProceedingGroup;
  readonly label: string;
}
export interface ProceedingHeading {
  readonly label: string;
  /** One group without a heading of its own (行政复议), or several under it (行政诉讼). */
  readonly groups: readonly ProceedingGroupSpec[];
}
export interface ProceedingsTableSpec {
  readonly headings: readonly ProceedingHeading[];
  readonly columns: readonly ProceedingColumn[];
}

export type FigureUnit = 'count' | 'wan' | 'yuan';
export interface FigureItem {
  readonly key: string;
  readonly unit: FigureUnit;
  readonly mayBeNegative?: boolean;
}
export interface ProactiveBlock {
  readonly heading: string;
  /** The first is the heading of the label column (信息内容). */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly items: readonly FigureItem[] }[];
}

/** One edition of the format of the annual report (政府信息公开工作年度报告格式). */
export interface ReportEdition {
  readonly id: string;
  readonly name: string;
  readonly citation: string;
  /** Absent where the day is not known from a text that was read. */
  readonly promulgatedOn?: string;
  /** Years of report for which it is in force; `until` absent: still in force. */
  readonly reportYears: { readonly from: number; readonly until?: number };
  readonly titleSuffix: string;
  readonly sections: readonly { readonly key: string; readonly heading: string }[];
  /** Heads of section 一 that the edition asks for, empty where it leaves them free. */
  readonly overviewHeads: readonly string[];
  readonly proactive: readonly ProactiveBlock[];
  readonly applications: ApplicationsTableSpec;
  readonly proceedings: ProceedingsTableSpec;
}
