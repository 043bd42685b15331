import { isDeepStrictEqual } from 'node:util';
import type { ReportEdition } from '../../law/editions/edition.js';
import { cellName } from '../definition/cell-name.js';
import { applicationIdentities, sumAt } from '../definition/identities.js';
import { applicationsTable } from '../definition/applications-table.js';
import { statutoryGrids } from '../render/grid/statutory-grids.js';
import { addCells, cellsOf, countAgain, differingCells, printedTables } from './counted-cells.js';
import type { Cells } from './counted-cells.js';
import type { ReportSnapshot } from './report-snapshot.js';

/** What is wrong with a snapshot; the sentence says where and by how much. */
export interface SnapshotFault {
  readonly code: 'snapshot.cell' | 'snapshot.identity' | 'snapshot.line' | 'snapshot.page';
  readonly message: string;
}

/**
 * Counts every cell of a snapshot again from the records and the reports below that it names, and compares what it prints.
 * Needs nothing but the snapshot and the data of its edition.
 */
export function snapshotFaults(snapshot: ReportSnapshot, edition: ReportEdition): SnapshotFault[] {
  const { tables, cases, proceedings, children } = snapshot;
  const printed = cellsOf(edition, printedTables(tables));
  const counted = addCells(edition, [
    countAgain(edition, tables.period, cases, proceedings),
    ...children.map((child) => cellsOf(edition, child)),
  ]);
  return [
    ...doubledLines(snapshot),
    ...differingCells(edition, printed, counted).map((cell) => ({
      code: 'snapshot.cell' as const,
      message: `${cellName(edition, cell)}印 ${cell.before}，由所附的记录和下级报告计得 ${cell.after}。`,
    })),
    ...brokenIdentities(edition, printed),
    ...changedPages(snapshot, edition),
  ];
}

function doubledLines({ cases, proceedings }: ReportSnapshot): SnapshotFault[] {
  const names = [
    ...cases.map(({ ref, part }) => `申请 ${ref}（第 ${part} 次）`),
    ...proceedings.map(
      ({ kind, ref, span }) => `${kind === 'review' ? '复议' : '诉讼'} ${ref}（第 ${span} 段）`,
    ),
  ];
  const seen = new Set<string>();
  return names.flatMap((name) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ code: 'snapshot.line' as const, message: `${name}在所附的记录中出现了两次。` }];
  });
}

function brokenIdentities(edition: ReportEdition, { applications }: Cells): SnapshotFault[] {
  return applicationIdentities(applicationsTable(edition)).flatMap(({ expected, actual, words }) => {
    const [left, right] = [sumAt(applications, expected), sumAt(applications, actual)];
    return left === right
      ? []
      : [{ code: 'snapshot.identity' as const, message: `${words}：应为 ${left}，实为 ${right}。` }];
  });
}

/** The tables on the pages are those that were counted. */
function changedPages({ document, tables }: ReportSnapshot, edition: ReportEdition): SnapshotFault[] {
  const grids = statutoryGrids(edition, tables);
  return document.sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) =>
      block.kind !== 'table' || isDeepStrictEqual(block.grid, grids[block.grid.key])
        ? []
        : [{ code: 'snapshot.page' as const, message: `“${heading}”里印出的表格与统计的表格不同。` }],
    ),
  );
}
