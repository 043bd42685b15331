import type {
  ApplicationColumn,
  ApplicationRow,
  FigureItem,
  ProceedingColumn,
  ProceedingGroupSpec,
  ReportEdition,
} from '../../../law/editions/edition.js';
import { applicationsTable } from '../../definition/applications-table.js';
import { onceFor } from '../../definition/once-for.js';
import { labelled } from './labels.js';
import type { Labelled } from './labels.js';

/** A row of table 二: its items, each with the heading of its column. */
export interface ProactiveRow {
  readonly label: string;
  readonly items: readonly { readonly item: FigureItem; readonly column: string }[];
}

/** Every label by which an edition's tables are found. All of them are the edition's own: none is known to the program. */
export interface EditionLabels {
  readonly applicationRows: readonly Labelled<ApplicationRow>[];
  readonly applicationColumns: readonly Labelled<ApplicationColumn>[];
  readonly groups: readonly Labelled<ProceedingGroupSpec>[];
  readonly results: readonly Labelled<ProceedingColumn>[];
  /** 行政复议, 行政诉讼: above the groups. */
  readonly proceedingHeadings: readonly Labelled<true>[];
  readonly proactiveRows: readonly Labelled<ProactiveRow>[];
  /** Headings of columns of table 二, that of the label column included. */
  readonly proactiveColumns: readonly Labelled<string>[];
  readonly sections: readonly Labelled<ReportEdition['sections'][number]>[];
}

export const editionLabels = onceFor((edition: ReportEdition): EditionLabels => {
  const { rows, columns } = applicationsTable(edition);
  const { headings, columns: results } = edition.proceedings;
  const blocks = edition.proactive;
  return {
    applicationRows: rows.map((row) => labelled(row.label, row)),
    applicationColumns: columns.map((column) => labelled(column.label, column)),
    groups: headings.flatMap(({ groups }) => groups.map((group) => labelled(group.label, group))),
    results: results.map((column) => labelled(column.label, column)),
    proceedingHeadings: headings.map(({ label }) => labelled(label, true as const)),
    proactiveRows: blocks.flatMap(({ columns: names, rows: own }) =>
      own.map(({ label, items }) =>
        labelled(label, { label, items: items.map((item, i) => ({ item, column: names[i + 1] ?? '' })) }),
      ),
    ),
    proactiveColumns: [...new Set(blocks.flatMap((block) => block.columns))].map((name) =>
      labelled(name, name),
    ),
    sections: edition.sections.map((section) => labelled(section.heading, section)),
  };
});
