import type { ApplicationRow, ApplicationRowGroup, ReportEdition } from '../../../law/editions/edition.js';
import { applicationsTable } from '../../definition/applications-table.js';
import { onceFor } from '../../definition/once-for.js';
import { proceedingsTable } from '../../definition/proceedings-table.js';
import type { CellRef } from '../../render/report-document.js';
import { bareLabel, compact } from '../recognise/labels.js';
import type { Finding } from './finding.js';

/**
 * What a verb of section 一 counts. Where offices use it in two ways either is right (DOMAIN: 收到 is 新收, or 新收 and
 * 结转 together).
 */
export interface ProseRule {
  readonly rule: string;
  readonly severity: Finding['severity'];
  /** In front of the number; see `claims`. */
  readonly pattern: string;
  /** Only where the sentence says so. */
  readonly about?: RegExp;
  /** Not where the clause is about these. */
  readonly except?: RegExp;
  /** Told as a part of all results, behind 其中. */
  readonly amongOthers?: true;
  /** Each a list of cells whose sum the number may be, the usual one first. */
  readonly readings: readonly { readonly name: string; readonly cells: readonly CellRef[] }[];
}

type Row = ApplicationRow | ApplicationRowGroup;

/** Words up to the number that are neither another clause nor another number. */
const gap = (most: number): string => `[^,;:。()\\d]{0,${most}}?`;
const PROCEEDINGS = /复议|诉讼|应诉/;
const DISCLOSURE = /信息公开|依申请/;
const SHORTEST_NAME = 4;

const leaves = (row: Row): readonly ApplicationRow[] => ('rows' in row ? row.rows.flatMap(leaves) : [row]);
const groups = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row) => ('rows' in row ? [row, ...groups(row.rows)] : [row]));
const nameOf = (label: string): string => bareLabel(compact(label).replace(/\([^()]*\)/g, ''));

/** Table 三 in total: cells of the column 总计. */
function totals(edition: ReportEdition, pick: (row: ApplicationRow) => boolean): CellRef[] {
  const { rows, columns } = applicationsTable(edition);
  const total = columns.find(({ applicantTypes }) => applicantTypes === undefined)?.key ?? '';
  return rows.filter(pick).map(({ key }) => ({ table: 'applications', row: key, column: total }));
}

const measured =
  (measure: ApplicationRow['measure']) =>
  (row: ApplicationRow): boolean =>
    row.measure === measure;

/** 予以公开, 不予公开, 重复申请: results by the names that the form gives them. */
function resultRules(edition: ReportEdition): ProseRule[] {
  const given = totals(edition, ({ outcomes }) => outcomes?.join() === 'granted');
  const inPart = totals(edition, ({ outcomes }) => outcomes?.join() === 'partial');
  return groups(edition.applications.rows).flatMap((row): ProseRule[] => {
    const own = leaves(row);
    const name = nameOf(row.label);
    if (name.length < SHORTEST_NAME || own.some((leaf) => leaf.measure !== 'handled' || !leaf.outcomes))
      return [];
    const keys = own.map(({ key }) => key);
    const cells = totals(edition, ({ key }) => keys.includes(key));
    const isGiven = own.length === 1 && own[0]?.outcomes?.join() === 'granted';
    const both = { name: '予以公开加部分公开', cells: [...given, ...inPart] };
    return [
      {
        rule: isGiven ? 'prose.granted' : 'prose.outcome',
        severity: isGiven ? 'error' : 'warning',
        pattern: `(?<!不)${name}${gap(6)}`,
        amongOthers: true,
        readings: [{ name: `表三“${row.label}”总计`, cells }, ...(isGiven ? [both] : [])],
      },
    ];
  });
}

function applicationRules(edition: ReportEdition): ProseRule[] {
  const received = totals(edition, measured('received'));
  const carriedIn = totals(edition, measured('carriedIn'));
  const carriedOut = totals(edition, measured('carriedOut'));
  const handled = totals(edition, (row) => row.measure === 'handled' && !row.outcomes);
  const fresh = { name: '表三本年新收总计', cells: received };
  const all = { name: '表三本年新收加上年结转', cells: [...received, ...carriedIn] };
  const application = `${gap(24)}申请${gap(6)}`;
  const rules: readonly ProseRule[] = [
    { rule: 'prose.received', severity: 'error', pattern: `收到${application}`, readings: [fresh, all] },
    { rule: 'prose.received', severity: 'error', pattern: `新收${application}`, readings: [fresh] },
    { rule: 'prose.accepted', severity: 'warning', pattern: `受理${application}`, readings: [fresh, all] },
    {
      rule: 'prose.handled',
      severity: 'error',
      pattern: `办结(?!率)${gap(24)}`,
      about: DISCLOSURE,
      readings: [{ name: '表三办理结果总计', cells: handled }],
    },
    {
      rule: 'prose.carriedOut',
      severity: 'warning',
      pattern: `结转(?:至|到)?(?:下|次)(?:一)?年度?${gap(10)}`,
      readings: [{ name: '表三结转下年度继续办理总计', cells: carriedOut }],
    },
  ];
  return rules.map((rule) => ({ ...rule, except: PROCEEDINGS }));
}

/** 审结 is what is not pending; of 诉讼 both groups together are told. */
function proceedingRules(edition: ReportEdition): ProseRule[] {
  const table = proceedingsTable(edition);
  const pick = (keys: readonly string[], settled: boolean): CellRef[] =>
    keys.flatMap((group) =>
      table.columns
        .filter(({ counts }) =>
          settled ? counts !== undefined && counts !== 'pending' : counts === undefined,
        )
        .map(({ key }) => ({ table: 'proceedings' as const, row: group, column: key })),
    );
  return edition.proceedings.headings.flatMap(({ label, groups: own }): ProseRule[] => {
    const keys = own.map(({ key }) => key);
    const name = `(?:${nameOf(label).replace(/^行政/, '(?:行政)?')})`;
    const settled = { name: `表四${label}总计减尚未审结`, cells: pick(keys, true) };
    const all = { name: `表四${label}总计`, cells: pick(keys, false) };
    // Suits are told in two groups, and only their sum is a plain number of suits.
    const severity = own.length > 1 ? 'error' : 'warning';
    return [
      {
        rule: 'prose.settled',
        severity: 'error',
        pattern: `${name}[^。;\\d]{0,30}?(?<!未)审结${gap(4)}`,
        about: DISCLOSURE,
        readings: [settled],
      },
      {
        rule: 'prose.proceedings',
        severity,
        pattern: `${name}(?!${gap(8)}(?:审结|后起诉))(?:案件|案)?${gap(8)}`,
        about: DISCLOSURE,
        readings: [all, settled],
      },
    ];
  });
}

export const proseRules = onceFor((edition: ReportEdition): readonly ProseRule[] => [
  ...applicationRules(edition),
  ...resultRules(edition),
  ...proceedingRules(edition),
]);

/** What must be nothing where the prose says that no application came. */
export const receivedCells = (edition: ReportEdition): readonly CellRef[] =>
  totals(edition, measured('received'));
