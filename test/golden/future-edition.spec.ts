import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckedReport } from '../../src/reporting/published-report/checked-report.js';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { installCli } from '../support/cli-install.js';

/**
 * No edition ever promulgated: the same product with one more file of law data, in which two results are one row, two kinds of
 * applicants one column, and table 二 has one item more. Nothing is compiled for it.
 */
let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'future-'));
  const product = dirname(dirname(installCli()));
  for (const part of readdirSync(product))
    if (part !== 'node_modules') cpSync(join(product, part), join(home, part), { recursive: true });
  symlinkSync(join(__dirname, '../../node_modules'), join(home, 'node_modules'));
  const editions = join(home, 'src/law/editions');
  const present = readFileSync(join(editions, '2021.yaml'), 'utf8');
  writeFileSync(
    join(editions, '2021.yaml'),
    replaced(present, 'reportYears: { from: 2021 }', 'reportYears: { from: 2021, until: 2024 }'),
  );
  writeFileSync(
    join(editions, '2025.yaml'),
    NEXT.reduce((text, [from, to]) => replaced(text, from, to), present),
  );
}, 120_000);
afterAll(() => {
  rmSync(home, { recursive: true });
});

const NEXT: readonly (readonly [from: string | RegExp, to: string])[] = [
  [`id: '2021'`, `id: '2025'`],
  ['reportYears: { from: 2021 }', 'reportYears: { from: 2025 }'],
  [
    /- key: declined\.petition[\s\S]*?outcomes: \[declined\.duplicate\] \}/,
    '- { key: declined.routine, label: 1.信访投诉和重复申请, measure: handled, outcomes: [declined.petition, declined.duplicate] }',
  ],
  [
    /- \{ key: legalServiceOrganization[\s\S]*?applicantTypes: \[other\] \}/,
    '- { key: otherOrganizations, label: 其他组织, applicantTypes: [legalServiceOrganization, other] }',
  ],
  [
    '- { label: 行政许可, items: [{ key: licensing.decisions, unit: count }] }',
    '- { label: 行政许可, items: [{ key: licensing.decisions, unit: count }] }\n      - { label: 行政指导, items: [{ key: guidance.decisions, unit: count }] }',
  ],
];

function replaced(text: string, from: string | RegExp, to: string): string {
  const next = text.replace(from, () => to);
  if (next === text) throw new Error(`nothing to replace: ${String(from)}`);
  return next;
}

const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } => {
  const { NODE_OPTIONS: _ours, ...env } = process.env;
  return spawnSync(process.execPath, [join(home, 'src/cli.js'), ...args], {
    env,
    encoding: 'utf8',
    timeout: 90_000,
  });
};

const LEDGER = [
  ['naturalPerson', 'declined.petition'],
  ['other', 'declined.duplicate'],
  ['legalServiceOrganization', 'granted'],
].map(([type, outcome], n) => ({
  kind: 'application',
  ref: `A${n}`,
  applicant: { type, name: '某人' },
  channel: 'inPerson',
  receivedOn: '2025-03-03',
  description: '某事项',
  ...(outcome === 'declined.duplicate' && { duplicateOf: 'A0' }),
  decision: { outcome, delivery: 'direct', servedOn: `2025-03-1${n}` },
}));
const FIGURE = { kind: 'figure', year: 2025, item: 'guidance.decisions', value: 12 };

describe('an edition that is one file of law data', () => {
  it('counts, balances, prints and is read back in its own rows and columns', () => {
    const ledger = join(home, 'ledger.jsonl');
    writeFileSync(ledger, [...LEDGER, FIGURE].map((line) => JSON.stringify(line)).join('\n'));
    const counted = run('tables', '--ledger', ledger, '--year', '2024', '--year', '2025', '--json');
    expect([counted.status, counted.stderr]).toEqual([0, '']);
    const [before, tables] = JSON.parse(counted.stdout) as [YearTables, YearTables];
    expect([before.edition, tables.edition]).toEqual(['2021', '2025']);
    expect(tables.applications.columns).toEqual([
      'naturalPerson',
      'commercialEnterprise',
      'researchInstitution',
      'socialWelfareOrganization',
      'otherOrganizations',
      'total',
    ]);
    const row = (key: string): readonly number[] | undefined =>
      tables.applications.rows.find((one) => one.key === key)?.values;
    expect(row('declined.routine')).toEqual([1, 0, 0, 0, 1, 2]);
    expect(row('granted')).toEqual([0, 0, 0, 0, 1, 1]);
    expect(tables.proactive['guidance.decisions']).toBe(12);
    expect(tables.checks.filter(({ status }) => status === 'fail')).toEqual([]);
    const made = run(
      'report',
      '--ledger',
      ledger,
      '--year',
      '2025',
      '--agency',
      '某局',
      '--out',
      home,
      '--format',
      'html,docx',
    );
    expect(made.status).toBe(0);
    for (const format of ['html', 'docx']) {
      const checked = run('check', join(home, `某局2025年政府信息公开工作年度报告.${format}`), '--json');
      const report = JSON.parse(checked.stdout) as CheckedReport;
      expect(report.edition).toBe('2025');
      expect(report.tables.applications.rows.find(({ key }) => key === 'declined.routine')?.values).toEqual([
        1, 0, 0, 0, 1, 2,
      ]);
      expect(report.tables.proactive['guidance.decisions']).toBe(12);
      expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  }, 180_000);
});
