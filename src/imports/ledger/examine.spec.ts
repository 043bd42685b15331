import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/local-date.js';
import { EMPTY_REGISTER, keyText, type KnownRegister } from './examination/known-register.js';
import { MOST_REPORTED } from './examination/issue-log.js';
import { examine, hashOf, type Examination, type ImportMode } from './examine.js';
import type { LedgerLine } from './ledger-line.js';
import { parseRecord } from './records/parse-record.js';

const TODAY = localDate('2026-11-22');

async function* asLines(records: readonly unknown[]): AsyncGenerator<LedgerLine> {
  for (const [index, record] of records.entries()) yield await Promise.resolve({ line: index + 1, record });
}
const run = (
  records: readonly unknown[],
  known = EMPTY_REGISTER,
  mode: ImportMode = 'all',
): Promise<Examination> => examine(asLines(records), { known, today: TODAY, mode });

/** `line field code` of every refusal. */
async function refused(
  records: readonly unknown[],
  known?: KnownRegister,
  mode?: ImportMode,
): Promise<string[]> {
  const { refused } = await run(records, known, mode);
  return refused.map(({ line, field, code }) => `${line} ${field} ${code}`);
}

const application = (ref: string, given: object = {}): object => ({
  kind: 'application',
  ref,
  applicant: { type: 'naturalPerson', name: '张三' },
  channel: 'online',
  receivedOn: '2024-02-01',
  description: '某规划的批复',
  ...given,
});
const review = (ref: string, given: object = {}): object => ({
  kind: 'review',
  ref,
  acceptedOn: '2024-03-05',
  ...given,
});
const lawsuit = (ref: string, given: object = {}): object => ({
  kind: 'lawsuit',
  ref,
  route: 'direct',
  acceptedOn: '2024-03-05',
  ...given,
});
const agency = (code: string, given: object = {}): object => ({
  kind: 'agency',
  code,
  name: `${code}局`,
  ...given,
});
const figure = (given: object = {}): object => ({
  kind: 'figure',
  year: 2024,
  item: 'licensing.decisions',
  value: 3,
  ...given,
});
const document = { kind: 'document', type: 'regulation', title: '办法', issuedOn: '2024-01-02' };
const opening = { kind: 'opening', year: 2024, carriedIn: [0, 0, 0, 0, 0, 0] };

/** A register that holds these records, marked as the database marks them. */
function holding(marks: Record<string, string>, agencies = ['home', 'child']): KnownRegister {
  const held = new Map(Object.entries(marks));
  return {
    ...EMPTY_REGISTER,
    home: 'home',
    mayAddAgencies: true,
    agencies: (codes) =>
      Promise.resolve(
        codes
          .filter((code) => agencies.includes(code) || code === 'elsewhere')
          .map((code) => ({
            code,
            name: `${code}局`,
            level: null,
            kind: null,
            parentCode: code === 'child' ? 'home' : null,
            inScope: code !== 'elsewhere',
          })),
      ),
    marks: (kind, keys) =>
      Promise.resolve(
        new Map(
          keys.flatMap((key) => {
            const mark = held.get(`${kind}:${key.agency}:${key.key}`);
            return mark === undefined ? [] : [[keyText(key), mark] as const];
          }),
        ),
      ),
  };
}
const markOf = (record: unknown): string => {
  const parsed = parseRecord({ line: 1, record });
  if ('refusals' in parsed) throw new Error('misshapen');
  return hashOf(parsed.record).toString('hex');
};

describe('examine: records against one another', () => {
  it.each([
    ['the same ref twice', [application('A1'), application('A1')], '2 ref ref.duplicate'],
    ['the same ref in two kinds', [application('A1'), review('A1')], '2 ref ref.duplicate'],
    [
      'a review of an unknown application',
      [review('R1', { application: 'A9' })],
      '1 application ref.unknown',
    ],
    [
      'one of several unknown',
      [application('A1'), review('R1', { applications: ['A1', 'A9'] })],
      '2 applications[1] ref.unknown',
    ],
    ['a lawsuit after an unknown review', [lawsuit('L1', { review: 'R9' })], '1 review ref.unknown'],
    [
      'merged into nothing',
      [application('A1', { mergedInto: 'A9', closedOn: '2024-03-01' })],
      '1 mergedInto ref.unknown',
    ],
    [
      'merged into itself',
      [application('A1', { mergedInto: 'A1', closedOn: '2024-03-01' })],
      '1 mergedInto ref.itself',
    ],
    [
      'a repetition of an application that came later (条例第三十六条第（六）项)',
      [application('A1', { duplicateOf: 'A2' }), application('A2', { receivedOn: '2024-02-02' })],
      '1 receivedOn date.order',
    ],
    ['a duplicate of nothing', [application('A1', { duplicateOf: 'A9' })], '1 duplicateOf ref.unknown'],
    [
      'a review of a lawsuit',
      [lawsuit('L1'), review('R1', { application: 'L1' })],
      '2 application ref.wrongKind',
    ],
    [
      'a redo ordered by nobody',
      [application('A1', { decisions: [{ outcome: 'granted', dispatchedOn: '2024-02-09', by: 'R9' }] })],
      '1 decisions[0].by ref.unknown',
    ],
    ['the same figure twice', [figure(), figure({ value: 4 })], '2 item figure.duplicate'],
    ['the same opening twice', [opening, opening], '2 year opening.duplicate'],
    ['the same document twice', [document, document], '2 title document.duplicate'],
    [
      'the same case number twice',
      [application('A1', { caseNo: '1号' }), application('A2', { caseNo: '1号' })],
      '2 caseNo caseNo.duplicate',
    ],
    ['an agency twice', [agency('X1'), agency('X1')], '2 code agency.duplicate'],
    ['an unknown parent', [agency('X1', { parent: 'X9' })], '1 parent agency.unknown'],
    ['an unknown agency', [agency('X1'), application('A1', { agency: 'X9' })], '2 agency agency.unknown'],
    [
      'no agency where there are several',
      [agency('X1'), agency('X2'), application('A1')],
      '3 agency agency.needed',
    ],
    [
      'a review in another agency than its application',
      [
        agency('X1'),
        agency('X2'),
        application('A1', { agency: 'X1' }),
        review('R1', { agency: 'X2', application: 'A1' }),
      ],
      '4 application ref.otherAgency',
    ],
    [
      'a review accepted before the application came, wherever it stands',
      [review('R1', { application: 'A1', acceptedOn: '2024-01-31' }), application('A1')],
      '1 acceptedOn date.order',
    ],
    [
      'a suit accepted before its review',
      [review('R1'), lawsuit('L1', { route: 'afterReview', review: 'R1', acceptedOn: '2024-03-04' })],
      '2 acceptedOn date.order',
    ],
  ])('refuses %s', async (_, records, expected) => {
    expect(await refused(records)).toEqual([expected]);
  });

  it('refuses applications merged in a circle, and not those merged into one of it', async () => {
    const merged = (ref: string, mergedInto: string): object =>
      application(ref, { mergedInto, closedOn: '2024-03-01' });
    const circle = [merged('A4', 'A1'), merged('A1', 'A2'), merged('A2', 'A3'), merged('A3', 'A1')];
    expect(await refused(circle)).toEqual([
      '2 mergedInto merged.circle',
      '3 mergedInto merged.circle',
      '4 mergedInto merged.circle',
    ]);
  });

  it('refuses every agency of a circle', async () => {
    const circle = [
      agency('X1', { parent: 'X2' }),
      agency('X2', { parent: 'X1' }),
      agency('X3', { parent: 'X3' }),
    ];
    expect(await refused(circle)).toEqual([
      '1 parent agency.cycle',
      '2 parent agency.cycle',
      '3 parent agency.cycle',
    ]);
  });

  it('accepts references in any order, the same figure of another scope, the same number in another agency', async () => {
    const records = [
      lawsuit('L1', { review: 'R1', application: 'A1', route: 'afterReview' }),
      review('R1', { application: 'A1' }),
      application('A1', { agency: 'X1', caseNo: '1号' }),
      application('A2', { agency: 'X2', caseNo: '1号' }),
      figure({ agency: 'X1' }),
      figure({ agency: 'X1', scope: 'tree' }),
      agency('X2', { parent: 'X1' }),
      agency('X1'),
    ];
    const examination = await run(records);
    expect(examination.refused).toEqual([]);
    expect(examination.agencies.map(({ code }) => code)).toEqual(['X1', 'X2']);
    expect([0, 1, 2, 3].map((ordinal) => examination.owner(ordinal))).toEqual(['X1', 'X1', 'X1', 'X2']);
  });

  it('gives a ledger without agencies one of its own', async () => {
    const examination = await run([application('A1')]);
    expect(examination.agencies).toMatchObject([
      { code: 'ledger', name: '台账单位', level: 'county', agencyKind: 'department' },
    ]);
    expect(examination.owner(0)).toBe('ledger');
    expect((await run([])).counts).toEqual({ accepted: 0, repeated: 0, refused: 0 });
  });

  it('points to the other line in its sentence', async () => {
    const { refused } = await run([application('A1'), application('A1')]);
    expect(refused[0]?.message).toBe(
      '第 2 行：编号“A1”与第 1 行重复，每条记录的编号在一个文件里只能用一次。',
    );
  });
});

describe('examine: only the valid lines', () => {
  const records = [
    application('A1', { receivedOn: '2024-02-30' }),
    review('R1', { application: 'A1' }),
    lawsuit('L1', { review: 'R1' }),
    application('A2'),
  ];
  it('lets what points to a refused line fall with it', async () => {
    expect(await refused(records, EMPTY_REGISTER, 'valid')).toEqual([
      '1 receivedOn date.impossible',
      '2 application ref.refused',
      '3 review ref.refused',
    ]);
    expect((await run(records, EMPTY_REGISTER, 'valid')).counts).toEqual({
      accepted: 1,
      repeated: 0,
      refused: 3,
    });
  });
  it('blames only the cause where one refusal refuses the file', async () => {
    expect(await refused(records)).toEqual(['1 receivedOn date.impossible']);
  });
});

describe('examine: against what the system holds', () => {
  const kept = application('A1', { caseNo: '1号' });

  it('recognises an unchanged record, refuses a changed one', async () => {
    const known = holding({
      'application:home:A1': markOf(kept),
      'figure:home:2024\nlicensing.decisions\nown': markOf(figure()),
    });
    const again = await run([kept, figure()], known);
    expect([again.refused, again.counts.repeated, again.verdict(0), again.verdict(1)]).toEqual([
      [],
      2,
      'repeated',
      'repeated',
    ]);
    const changed = application('A1', { caseNo: '1号', description: '另一件' });
    expect(await refused([changed, figure({ value: 4 })], known)).toEqual([
      '1 ref record.changed',
      '2 item figure.duplicate',
    ]);
  });
  it('finds references, case numbers, openings and documents there', async () => {
    const known = holding({
      'application:home:A1': '',
      'caseNo:home:1号': 'A1',
      'opening:home:2024': 'x',
      'document:home:regulation\n办法\n\n2024-01-02': 'x',
    });
    expect(await refused([review('R1', { application: 'A1' })], known)).toEqual([]);
    expect(await refused([application('A2', { caseNo: '1号' }), opening, document], known)).toEqual([
      '1 caseNo caseNo.duplicate',
      '2 year opening.duplicate',
      '3 title document.duplicate',
    ]);
  });
  it('writes only to the agency it was sent to and those below it', async () => {
    const known = holding({});
    expect(await refused([application('A1'), application('A2', { agency: 'child' })], known)).toEqual([]);
    expect(await refused([application('A1', { agency: 'elsewhere' })], known)).toEqual([
      '1 agency agency.unknown',
    ]);
    expect(
      await refused([agency('elsewhere'), agency('home'), agency('new1', { parent: 'home' })], known),
    ).toEqual(['1 code agency.foreign']);
    expect(
      await refused(
        [agency('new1'), agency('new2', { parent: 'elsewhere' }), agency('child', { name: '改名局' })],
        known,
      ),
    ).toEqual(['1 code agency.foreign', '2 code agency.foreign', '3 code record.changed']);
    expect(await refused([agency('new1', { parent: 'home' })], { ...known, mayAddAgencies: false })).toEqual([
      '1 code agency.foreign',
    ]);
  });
});

describe('examine: a wrong file', () => {
  it('keeps the first refusals and counts them all', async () => {
    const { refused, refusedTotal, counts } = await run(
      Array.from({ length: MOST_REPORTED + 500 }, () => ({ kind: 'x' })),
    );
    expect([refused.length, refusedTotal, counts.refused]).toEqual([
      MOST_REPORTED,
      MOST_REPORTED + 500,
      MOST_REPORTED + 500,
    ]);
    expect(refused.at(-1)?.line).toBe(MOST_REPORTED);
  });
});
