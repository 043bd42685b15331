import { describe, expect, it } from '@jest/globals';
import type { CountedCase } from '../../domain/case/case-facts.js';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import type { Section } from '../render/report-document.js';
import { applicationsTable } from '../definition/applications-table.js';
import { proceedingsTable } from '../definition/proceedings-table.js';
import { compareReports, type Comparable } from './compare-reports.js';
import { addCells, cellsOf, countAgain, type Cells } from './counted-cells.js';
import type { CaseLine, ChildFigures, ProceedingLine } from './report-snapshot.js';

const edition = law().edition('2021');
const period = { from: localDate('2025-01-01'), to: localDate('2025-12-31') };
const day = localDate;

const line = (ref: string, changed: Partial<CountedCase> = {}): CaseLine => ({
  ref,
  caseNo: `〔2025〕${ref}号`,
  part: 1,
  applicantType: 'naturalPerson',
  receivedOn: day('2025-03-03'),
  handledOn: day('2025-03-20'),
  outcome: 'granted',
  ...changed,
});
const review: ProceedingLine = {
  kind: 'review',
  ref: 'R1',
  span: 1,
  group: 'review',
  acceptedOn: day('2025-06-01'),
  concludedOn: null,
  result: null,
  supersededOn: null,
};

const rowsOf = ({ applications, proceedings }: Cells): Pick<ChildFigures, 'applications' | 'proceedings'> => {
  const [ofThree, ofFour] = [applicationsTable(edition), proceedingsTable(edition)];
  const width = ofThree.columns.length;
  return {
    applications: ofThree.rows.map(({ key }, r) => ({
      key,
      values: [...applications.slice(r * width, (r + 1) * width)],
    })),
    proceedings: Object.fromEntries(
      ofFour.groups.map((group, g) => [
        group,
        Object.fromEntries(
          ofFour.columns.map(({ key }, c) => [key, proceedings[g * ofFour.columns.length + c] ?? 0]),
        ),
      ]),
    ) as ChildFigures['proceedings'],
  };
};

function child(code: string, cases: readonly CaseLine[], proactive = {}): ChildFigures {
  const figures = rowsOf(countAgain(edition, period, cases, []));
  return { agency: { code, name: `${code}局` }, version: 1, scope: 'own', sha256: '', proactive, ...figures };
}

interface Told {
  readonly cases?: readonly CaseLine[];
  readonly proceedings?: readonly ProceedingLine[];
  readonly children?: readonly ChildFigures[];
  readonly proactive?: Readonly<Record<string, number>>;
  readonly prose?: readonly string[];
}

/** A report that prints what its lines and the reports below it come to. */
function report({
  cases = [],
  proceedings = [],
  children = [],
  proactive = {},
  prose = [],
}: Told): Comparable {
  const counted = addCells(edition, [
    countAgain(edition, period, cases, proceedings),
    ...children.map((one) => cellsOf(edition, one)),
  ]);
  const { applications, proceedings: groups } = rowsOf(counted);
  const section: Section = {
    key: 'overview',
    heading: '一、总体情况',
    blocks: prose.map((text) => ({ kind: 'paragraph', text })),
  };
  return {
    cases,
    proceedings,
    children,
    tables: {
      period,
      proactive,
      applications: { columns: [], rows: applications.map((row) => ({ ...row, label: row.key })) },
      proceedings: groups,
    } as unknown as Comparable['tables'],
    document: { sections: [section] } as unknown as Comparable['document'],
  };
}

describe('two states of a report', () => {
  it('that say the same have no differences', () => {
    const told = {
      cases: [line('1')],
      proceedings: [review],
      prose: ['一段'],
      proactive: { 'fees.amountWan': 1 },
    };
    expect(compareReports(edition, report(told), report(told))).toEqual({
      cells: [],
      figures: [],
      records: [],
      prose: [],
    });
  });

  it('name the cells that differ, and the cases that moved each', () => {
    const before = report({ cases: [line('1'), line('2'), line('3')] });
    const after = report({
      cases: [
        line('1'),
        line('2', { outcome: 'unavailable.notHeld' }),
        line('4', { applicantType: 'other' }),
      ],
    });
    const { cells, records } = compareReports(edition, before, after);
    const at = (row: string, column: string): unknown =>
      cells
        .filter((cell) => cell.row === row && cell.column === column)
        .map((cell) => [
          cell.before,
          cell.after,
          cell.entered.map(({ ref }) => ref),
          cell.left.map(({ ref }) => ref),
        ]);
    expect(at('granted', 'naturalPerson')).toEqual([[3, 1, [], ['2', '3']]]);
    expect(at('unavailable.notHeld', 'total')).toEqual([[0, 1, ['2'], []]]);
    expect(at('newReceived', 'other')).toEqual([[0, 1, ['4'], []]]);
    // One left and one came: the total is the same, and no difference.
    expect(at('newReceived', 'total')).toEqual([]);
    expect(cells[0]?.name).toBe('表三“一、本年新收政府信息公开申请数量”行“自然人”列');
    expect(records.map(({ ref, before: was, after: is }) => [ref, was?.outcome, is?.outcome])).toEqual([
      ['2', 'granted', 'unavailable.notHeld'],
      ['3', 'granted', undefined],
      ['4', undefined, 'granted'],
    ]);
  });

  it('explain each cell wholly: what came less what left, and the reports below', () => {
    const before = report({
      cases: [line('1'), line('2')],
      proceedings: [review],
      children: [child('a', [line('9')]), child('b', [line('8'), line('7')])],
    });
    const after = report({
      cases: [line('1', { handledOn: null, outcome: null }), line('3')],
      proceedings: [{ ...review, concludedOn: day('2025-09-01'), result: 'corrected' }],
      children: [child('a', [line('9'), line('6')]), child('c', [line('5')])],
    });
    const { cells } = compareReports(edition, before, after);
    expect(cells.length).toBeGreaterThan(4);
    for (const { name, before: was, after: is, entered, left, below } of cells) {
      const added = below.reduce((sum, one) => sum + (one.after ?? 0) - (one.before ?? 0), 0);
      expect([name, is - was]).toEqual([name, entered.length - left.length + added]);
    }
    expect(cells.find(({ row, column }) => row === 'review' && column === 'corrected')?.entered).toEqual([
      { kind: 'review', ref: 'R1', caseNo: null },
    ]);
    expect(cells.find(({ row, column }) => row === 'granted' && column === 'total')?.below).toEqual([
      { code: 'a', name: 'a局', before: 1, after: 2 },
      { code: 'b', name: 'b局', before: 2, after: null },
      { code: 'c', name: 'c局', before: null, after: 1 },
    ]);
  });

  it('name the items of table 二, and the paragraphs that went and came', () => {
    const before = report({ proactive: { 'licensing.decisions': 3 }, prose: ['留下的', '旧的'] });
    const after = report({
      proactive: { 'licensing.decisions': 5 },
      prose: ['留下的', '新的'],
    });
    const { figures, prose } = compareReports(edition, before, after);
    expect(figures).toEqual([
      {
        key: 'licensing.decisions',
        name: '表二“行政许可·本年处理决定数量”',
        before: 3,
        after: 5,
        below: [],
      },
    ]);
    expect(prose).toEqual([{ heading: '一、总体情况', removed: ['旧的'], added: ['新的'] }]);
  });
});
