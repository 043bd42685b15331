import type { Scope } from '../year-tables.js';
import type { Chart } from './charts/chart.js';

/** Names one cell of tables 三 and 四 (for its cases) or an item of table 二. */
export interface CellRef {
  readonly table: 'proactive' | 'applications' | 'proceedings';
  readonly row: string;
  readonly column: string;
}

/** One printed cell of a statutory table. Renderers print it; none of them counts. */
export interface GridCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly kind: 'heading' | 'label' | 'value';
  readonly align: 'left' | 'center';
  /** Written downwards, as the statutory format does in narrow columns. */
  readonly vertical: boolean;
  readonly ref?: CellRef;
}

/** A statutory table as it is printed: each row lists only the cells that begin in it, from left to right. */
export interface Grid {
  readonly key: CellRef['table'];
  /** Accessible name, e.g. 收到和处理政府信息公开申请情况. */
  readonly caption: string;
  /** Relative widths; their number is the number of grid columns. */
  readonly columnWidths: readonly number[];
  /** How many leading rows are headings (0 where headings stand inside, as in table 二). */
  readonly headerRows: number;
  readonly rows: readonly (readonly GridCell[])[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** level 2 `（一）`, level 3 `1.`; level 1 is the section's own heading. */
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'table'; readonly grid: Grid };

export interface Section {
  /** Key in the edition: overview, proactive, applications, proceedings, problems, other. */
  readonly key: string;
  /** As printed, e.g. 一、总体情况. */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** The whole annual report, independent of its output format. */
export interface ReportDocument {
  /** First title line: the agency's full name. */
  readonly agencyName: string;
  /** Second title line, e.g. 2024年政府信息公开工作年度报告. */
  readonly titleLine: string;
  readonly year: number;
  readonly edition: string;
  readonly scope: Scope;
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
  /** Drawn by the HTML page alone, after everything else. Absent or empty: nothing is drawn. */
  readonly charts?: readonly Chart[];
}
