import type { ApplicationRow, ApplicationRowGroup, ReportEdition } from '../../../law/editions/edition.js';
import { applicationsTable } from '../../definition/applications-table.js';
import type { CellRef } from '../../render/report-document.js';
import { bareLabel, compact } from '../recognise/labels.js';
import { gap } from './prose-rule.js';
import type { ProseRule } from './prose-rule.js';

type Row = ApplicationRow | ApplicationRowGroup;

export const PROCEEDINGS = /复议|诉讼|应诉/;
export const DISCLOSURE = /信息公开|依申请/;
/** A head, or a sentence before, that is about applications and nothing else. */
const APPLICATIONS = /依申请公开|信息公开申请/;
const SHORTEST_NAME = 4;

const leaves = (row: Row): readonly ApplicationRow[] => ('rows' in row ? row.rows.flatMap(leaves) : [row]);
const groups = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row) => ('rows' in row ? [row, ...groups(row.rows)] : [row]));
/** A label without numbering and explanations. */
export const nameOf = (label: string): string => bareLabel(compact(label).replace(/\([^()]*\)/g, ''));

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
export function resultRules(edition: ReportEdition): ProseRule[] {
  const given = totals(edition, ({ outcomes }) => outcomes?.join() === 'granted');
  const inPart = totals(edition, ({ outcomes }) => outcomes?.join() === 'partial');
  const both = { name: '予以公开加部分公开', cells: [...given, ...inPart] };
  return groups(edition.applications.rows).flatMap((row): ProseRule[] => {
    const own = leaves(row);
    const name = nameOf(row.label);
    if (name.length < SHORTEST_NAME || own.some((leaf) => leaf.measure !== 'handled' || !leaf.outcomes))
      return [];
    const keys = own.map(({ key }) => key);
    const cells = totals(edition, ({ key }) => keys.includes(key));
    const isGiven = own.length === 1 && own[0]?.outcomes?.join() === 'granted';
    const isInPart = own.length === 1 && own[0]?.outcomes?.join() === 'partial';
    return [
      {
        rule: isGiven ? 'prose.granted' : 'prose.outcome',
        severity: isGiven ? 'error' : 'warning',
        pattern: `(?<!不)${name}${gap(6)}`,
        amongOthers: true,
        // 予以公开或部分公开 is one number, which the rule of 予以公开 compares with the sum.
        ...(isInPart && { except: /予以公开(?:或者?|和|及|与|、)(?:予以)?部分公开/ }),
        readings: [{ name: `表三“${row.label}”总计`, cells }, ...(isGiven ? [both] : [])],
      },
    ];
  });
}

const NEXT_YEAR = '(?:(?:下|次|来|翌)(?:一)?年度?|明年|(?<named>20\\d{2})年度?)';
const YEAR_BEFORE = '(?:上(?:一)?年度?|去年|(?<named>20\\d{2})年度?)';

/** What came, by its verb: with its object before the number, behind it, or told by what stands before. */
function cameRules(edition: ReportEdition): ProseRule[] {
  const received = totals(edition, measured('received'));
  const fresh = { name: '表三本年新收总计', cells: received };
  const all = {
    name: '表三本年新收加上年结转',
    cells: [...received, ...totals(edition, measured('carriedIn'))],
  };
  const verbs = [
    { verb: '(?<![未没不新])收到', rule: 'prose.received', severity: 'error', readings: [fresh, all] },
    { verb: '新收到?', rule: 'prose.received', severity: 'error', readings: [fresh] },
    { verb: '(?<![未没不])受理', rule: 'prose.accepted', severity: 'warning', readings: [fresh, all] },
  ] as const;
  return verbs.flatMap(({ verb, rule, severity, readings }): ProseRule[] => {
    const among = `${verb}(?<between>${gap(24)})`;
    const counted = `${verb}(?<between>[了共计总有]{0,4})`;
    const object = '(?:的)?(?:政府)?(?:信息公开|依申请公开)(?:的)?申请';
    return [
      { rule, severity, pattern: `${among}申请${gap(6)}`, readings },
      { rule, severity, pattern: counted, behind: object, readings },
      { rule, severity: 'warning', pattern: counted, behind: `(?!${object})`, under: APPLICATIONS, readings },
    ];
  });
}

export function applicationRules(edition: ReportEdition): ProseRule[] {
  const handled = totals(edition, (row) => row.measure === 'handled' && !row.outcomes);
  const carriedIn = { name: '表三上年结转总计', cells: totals(edition, measured('carriedIn')) };
  const carriedOut = {
    name: '表三结转下年度继续办理总计',
    cells: totals(edition, measured('carriedOut')),
  };
  const rules: readonly ProseRule[] = [
    ...cameRules(edition),
    {
      rule: 'prose.handled',
      severity: 'error',
      pattern: `办结(?!率)(?<between>${gap(24)})`,
      about: DISCLOSURE,
      under: APPLICATIONS,
      readings: [{ name: '表三办理结果总计', cells: handled }],
    },
    {
      rule: 'prose.carriedOut',
      severity: 'warning',
      pattern: `结转(?:至|到)?${NEXT_YEAR}${gap(14)}`,
      neighbour: 1,
      readings: [carriedOut],
    },
    {
      rule: 'prose.carriedIn',
      severity: 'warning',
      pattern: `${YEAR_BEFORE}${gap(14)}结转(?!至?到?(?:下|次|来|翌|明))${gap(20)}`,
      neighbour: -1,
      amongOthers: true,
      readings: [carriedIn],
    },
    {
      rule: 'prose.carriedIn',
      severity: 'warning',
      pattern: `结转${YEAR_BEFORE}${gap(14)}`,
      neighbour: -1,
      amongOthers: true,
      readings: [carriedIn],
    },
  ];
  return rules.map((rule) => ({ ...rule, except: PROCEEDINGS, notAfter: PROCEEDINGS }));
}

/** What must be nothing where the prose says that no application came. */
export const receivedCells = (edition: ReportEdition): readonly CellRef[] =>
  totals(edition, measured('received'));
