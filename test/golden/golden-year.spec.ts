import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { openRegister } from '../support/register.js';
import type { TestRegister } from '../support/register.js';

/**
 * The golden year 2024: 58 applications, counted by hand. N natural person, C commercial enterprise, R research institution,
 * S social welfare organisation, L legal service organisation, O other.
 *
 * post: dispatched on the day, arrived three days later · hand: signed for on the day · net: sent on the day ·
 * closed: closed on the day without a letter · gone: withdrawn that day · lapsed: the supplement lapsed that day · open
 */
const CASES = `
  1  N granted                          2024-01-02 post   2024-01-22
  2  N granted                          2024-02-05 post   2024-03-08
  3  N granted                          2023-12-20 post   2024-01-10  carried in
  4  C granted                          2024-03-01 hand   2024-03-15
  5  C granted                          2024-12-10 post   2024-12-31  arrives 2025-01-03: counts by posting (edge 52)
  6  L granted                          2024-04-01 net    2024-04-18
  7  O granted                          2023-11-30 post   2024-01-08  carried in
  8  N partial                          2024-05-06 post   2024-06-03
  9  N partial                          2024-05-07 hand   2024-06-04
  10 R partial                          2024-06-11 post   2024-07-09
  11 C refused.stateSecret              2024-01-15 post   2024-02-20
  12 S refused.lawForbids               2024-02-20 post   2024-03-19
  13 S refused.lawForbids               2024-07-01 post   2024-07-29
  14 O refused.threeSafetyOneStability  2024-08-01 post   2024-08-29
  15 N refused.thirdParty               2024-03-04 post   2024-04-22
  16 N refused.thirdParty               2024-09-02 post   2024-10-25
  17 C refused.thirdParty               2023-12-29 post   2024-02-27  carried in
  18 N refused.internalAffairs          2024-01-31 net    2024-03-05
  19 L refused.internalAffairs          2024-10-08 post   2024-11-05
  20 R refused.processInfo              2023-12-31 post   2024-01-29  carried in: the agency signed on 31 December (edge 3)
  21 C refused.enforcementFile          2024-04-15 post   2024-05-14
  22 C refused.enforcementFile          2024-04-16 post   2024-05-15
  23 N refused.adminQuery               2024-06-03 hand   2024-06-05
  24 N unavailable.notHeld              2024-01-08 post   2024-01-30
  25 N unavailable.notHeld              2024-02-19 post   2024-03-18
  26 N unavailable.notHeld              2024-11-04 post   2024-12-02
  27 N unavailable.notHeld              2023-12-28 post   2024-01-20  carried in (edge 1)
  28 S unavailable.notHeld              2024-09-09 post   2024-10-10
  29 R unavailable.needsCreation        2024-03-11 post   2024-04-09
  30 R unavailable.needsCreation        2024-10-14 post   2024-11-11
  31 N unavailable.stillUnclear         2024-05-20 post   2024-07-02
  32 O unavailable.stillUnclear         2024-07-15 post   2024-08-20
  33 N declined.petition                2024-08-05 post   2024-08-12
  34 N declined.petition                2024-08-06 post   2024-08-13
  35 N declined.petition                2024-08-07 post   2024-08-14
  36 C declined.duplicate               2024-09-18 post   2024-10-09
  37 O declined.duplicate               2023-12-15 post   2024-01-05  carried in
  38 S declined.publication             2024-11-11 hand   2024-11-18
  39 N declined.excessive               2024-10-21 post   2024-12-20
  40 C declined.excessive               2024-10-22 post   2024-12-23
  41 L declined.confirmReissue          2024-12-02 post   2024-12-16
  42 L declined.confirmReissue          2024-12-03 post   2024-12-17
  43 N other.noSupplement               2024-04-08 closed 2024-05-08
  44 N other.noSupplement               2024-06-17 lapsed 2024-07-10
  45 L other.feeUnpaid                  2024-07-22 closed 2024-09-12
  46 N other.misc                       2024-12-23 gone   2024-12-30  withdrawn without a letter (edge 54)
  47 O other.misc                       2024-03-25 gone   2024-04-01
  48 O other.misc                       2024-05-27 closed 2024-06-12
  49 N -                                2024-12-31 open
  50 N granted                          2024-12-12 post   2025-01-02  signed 31 December, posted 2 January (edge 8)
  51 N granted                          2024-12-09 hand   2025-01-02  signed 31 December, handed over 2 January (edge 53)
  52 C -                                2024-11-25 open
  53 S -                                2024-12-05 open
  54 S partial                          2024-12-18 post   2025-01-10
  55 O -                                2024-12-20 open
  56 N granted                          2023-10-09 post   2023-11-06  not of this year, though answered again in it
  57 C -                                2025-01-02 open               submitted 31 December, confirmed 2 January (edge 2)
  58 N other.misc                       2023-05-04 gone   2023-05-10  not of this year
`;

/** Counted by hand from the list above: N C R S L O 总计. */
const APPLICATIONS_2024 = `
  newReceived                       19+3  7+1  3  4+2  5  4+1   49
  carriedIn                            2    1  1    0  0    2    6
  granted                              3    2  0    0  1    1    7
  partial                              2    0  1    0  0    0    3
  refused.stateSecret                  0    1  0    0  0    0    1
  refused.lawForbids                   0    0  0    2  0    0    2
  refused.threeSafetyOneStability      0    0  0    0  0    1    1
  refused.thirdParty                   2    1  0    0  0    0    3
  refused.internalAffairs              1    0  0    0  1    0    2
  refused.processInfo                  0    0  1    0  0    0    1
  refused.enforcementFile              0    2  0    0  0    0    2
  refused.adminQuery                   1    0  0    0  0    0    1
  unavailable.notHeld                  4    0  0    1  0    0    5
  unavailable.needsCreation            0    0  2    0  0    0    2
  unavailable.stillUnclear             1    0  0    0  0    1    2
  declined.petition                    3    0  0    0  0    0    3
  declined.duplicate                   0    1  0    0  0    1    2
  declined.publication                 0    0  0    1  0    0    1
  declined.excessive                   1    1  0    0  0    0    2
  declined.confirmReissue              0    0  0    0  2    0    2
  other.noSupplement                   2    0  0    0  0    0    2
  other.feeUnpaid                      0    0  0    0  1    0    1
  other.misc                           1    0  0    0  0    2    3
  total                               21    8  4    4  5    6   48
  carriedOut                           3    1  0    2  0    1    7
`;

/** Reviews (r), direct suits (d), suits after review (a): accepted, concluded, result; counted by hand below. */
const PROCEEDINGS = `
  r 2023-12-20 2024-02-18 upheld
  r 2024-03-01 2024-04-29 upheld
  r 2023-11-15 2024-01-10 corrected
  r 2024-05-06 2024-07-04 corrected
  r 2024-10-08 2024-12-31 corrected   on the last day
  r 2024-02-20 2024-03-20 other
  r 2024-12-02 -          -           pending
  r 2024-12-31 2025-02-27 upheld      accepted on the last day: pending
  r 2023-08-01 2023-09-20 upheld      not of this year
  r 2025-01-02 -          -           not of this year
  d 2024-02-01 2024-06-28 upheld
  d 2023-09-11 2024-03-12 other
  d 2024-04-08 2024-09-30 other
  d 2024-07-22 -          -           pending
  d 2024-09-02 2025-02-05 corrected   pending
  d 2024-11-25 -          -           pending
  a 2024-01-15 2024-05-17 corrected
  a 2023-12-08 2024-06-06 corrected
  a 2024-03-18 2024-08-09 other
  a 2024-06-03 -          -           pending
  a 2024-08-12 -          -           pending
  a 2024-10-21 2025-03-14 upheld      pending
  a 2024-12-16 -          -           pending
`;
const PROCEEDINGS_2024 = {
  review: { upheld: 2, corrected: 3, other: 1, pending: 2, total: 8 },
  suitDirect: { upheld: 1, corrected: 0, other: 2, pending: 3, total: 6 },
  suitAfterReview: { upheld: 0, corrected: 2, other: 1, pending: 4, total: 7 },
};

const TYPES: Record<string, string> = {
  N: 'naturalPerson',
  C: 'commercialEnterprise',
  R: 'researchInstitution',
  S: 'socialWelfareOrganization',
  L: 'legalServiceOrganization',
  O: 'other',
};

const lines = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));

const arrival: Record<string, string> = { '2024-12-31': '2025-01-03' };

function handling(how: string, outcome: string, day: string): object {
  switch (how) {
    case 'post':
      return { decision: { outcome, delivery: 'post', dispatchedOn: day, servedOn: arrival[day] } };
    case 'hand':
      return { decision: { outcome, delivery: 'direct', servedOn: day } };
    case 'net':
      return { decision: { outcome, delivery: 'electronic', dispatchedOn: day } };
    case 'closed':
      return { decision: { outcome }, closedOn: day };
    case 'gone':
      return { events: [{ type: 'withdrawn', on: day }] };
    case 'lapsed':
      return { decision: { outcome }, events: [{ type: 'supplementLapsed', on: day }] };
    default:
      return {};
  }
}

function application([
  id = '',
  type = '',
  outcome = '',
  receivedOn = '',
  how = '',
  day = '',
]: string[]): Record<string, unknown> {
  return {
    kind: 'application',
    ref: `A${id}`,
    applicant: { type: TYPES[type], name: `申请人${id}` },
    channel: 'registeredMail',
    receivedOn,
    description: `第${id}件申请`,
    ...handling(how, outcome, day),
  };
}

const signedOnLastDay = (delivery: object): object => ({
  decision: { outcome: 'granted', signedOn: '2024-12-31', ...delivery },
});

/** What the list cannot say in a line. */
const MORE: Record<string, object> = {
  A48: { mergedInto: 'A47' },
  A50: signedOnLastDay({ delivery: 'post', dispatchedOn: '2025-01-02' }),
  A51: signedOnLastDay({ delivery: 'direct', servedOn: '2025-01-02' }),
  A56: {
    decision: undefined,
    decisions: [
      { round: 1, cause: 'first', outcome: 'granted', delivery: 'post', dispatchedOn: '2023-11-06' },
      { round: 2, cause: 'redo', outcome: 'partial', delivery: 'post', dispatchedOn: '2024-04-10' },
    ],
  },
  A57: { submittedOn: '2024-12-31', channel: 'online' },
};

function proceeding(
  [kind = '', acceptedOn = '', concludedOn = '', result = '']: string[],
  index: number,
): object {
  const settled = concludedOn === '-' ? {} : { concludedOn, result };
  return kind === 'r'
    ? { kind: 'review', ref: `R${index}`, application: 'A58', acceptedOn, ...settled }
    : {
        kind: 'lawsuit',
        ref: `L${index}`,
        application: 'A58',
        route: kind === 'd' ? 'direct' : 'afterReview',
        acceptedOn,
        ...settled,
      };
}

const records = [
  ...lines(CASES).map((line) => ({ ...application(line), ...MORE[`A${line[0]}`] })),
  ...lines(PROCEEDINGS).map(proceeding),
  // Registered and not counted: this agency was only the review body (国办公开办函〔2016〕201号).
  {
    kind: 'lawsuit',
    ref: 'L99',
    application: 'A58',
    route: 'afterReview',
    role: 'reviewBody',
    acceptedOn: '2024-05-05',
  },
];

const sumOf = (text: string): number => text.split('+').reduce((sum, part) => sum + Number(part), 0);
const byHand = lines(APPLICATIONS_2024).map(([key, ...values]) => ({ key, values: values.map(sumOf) }));

const rowsOf = (tables: YearTables): { key: string; values: readonly number[] }[] =>
  tables.applications.rows.map(({ key, values }) => ({ key, values }));

const failures = (tables: YearTables): string[] =>
  tables.checks.filter(({ status }) => status === 'fail').map(({ message }) => message);

describe('the golden year 2024', () => {
  let register: TestRegister;
  const tables = (year: number, edition?: string): Promise<YearTables> =>
    register.tables.tables({
      agencyCode: 'ledger',
      when: { year },
      scope: 'own',
      ...(edition && { edition }),
    });

  beforeAll(async () => {
    register = await openRegister();
    const imported = await register.importRecords(records);
    expect(imported.refused).toEqual([]);
  });
  afterAll(() => register.close());

  it('has every cell of table 三 as counted by hand', async () => {
    expect(rowsOf(await tables(2024))).toEqual(byHand);
  });

  it('has every cell of table 四 as counted by hand', async () => {
    expect((await tables(2024)).proceedings).toEqual(PROCEEDINGS_2024);
  });

  it('holds every identity, also with the years before and after', async () => {
    for (const year of [2023, 2024, 2025]) expect(failures(await tables(year))).toEqual([]);
    const [before, after] = [await tables(2023), await tables(2025)];
    expect(rowsOf(before).at(-1)?.values).toEqual(byHand[1]?.values);
    expect(rowsOf(after)[1]?.values).toEqual(byHand.at(-1)?.values);
  });

  it('in edition 2019 joins the three rows of 其他处理 and moves nothing else', async () => {
    const joined = byHand.filter(({ key }) => !key?.startsWith('other.'));
    joined.splice(20, 0, { key: 'other', values: [3, 0, 0, 0, 1, 2, 6] });
    const old = await tables(2024, '2019');
    expect(rowsOf(old)).toEqual(joined);
    expect(old.proceedings).toEqual(PROCEEDINGS_2024);
    expect(
      old.checks.filter(({ id }) =>
        /^(applications\.(balance|outcomeSum|rowSum)|proceedings\.groupSum)$/.test(id),
      ),
    ).toHaveLength(40);
  });

  it('checks 42 identities in edition 2021', async () => {
    const { checks } = await tables(2024);
    const identities = checks.filter(({ id }) =>
      /^(applications\.(balance|outcomeSum|rowSum)|proceedings\.groupSum)$/.test(id),
    );
    expect(identities).toHaveLength(42);
    expect(identities.every(({ status }) => status === 'pass')).toBe(true);
  });
});
