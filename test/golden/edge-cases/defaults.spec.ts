import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApplicantType } from '../../../src/law/vocabularies/keys.js';
import { aCase, type CaseBuilder } from '../../builders/a-case.js';
import { applicationsOf, failuresOf } from '../../support/figures-of.js';
import { openRegister } from '../../support/register.js';
import type { TestRegister } from '../../support/register.js';

/** Edge cases as they are counted by default, from the lines of the ledger to the year, row and column of table 三. */

let register: TestRegister;
beforeEach(async () => {
  register = await openRegister();
});
afterEach(() => register.close());

type Cells = Record<string, Record<string, number>>;
const of = (type: ApplicantType, count = 1): Record<string, number> => ({ [type]: count });
const open = (who = of('naturalPerson')): Cells => ({ newReceived: who, carriedOut: who });
const within = (outcome: string, who = of('naturalPerson')): Cells => ({
  newReceived: who,
  [outcome]: who,
  total: who,
});
const afterwards = (outcome: string, who = of('naturalPerson')): Cells => ({
  carriedIn: who,
  [outcome]: who,
  total: who,
});

type Told = readonly [
  name: string,
  told: () => readonly CaseBuilder[],
  years: readonly number[],
  cells: readonly Cells[],
];

const TOLD: readonly Told[] = [
  [
    'edge 4: ordinary mail opened 12-30, the applicant reached 01-03: received when it was confirmed',
    () => [
      aCase().by('ordinaryMail').received('2025-01-03', { submitted: '2024-12-30' }).posted('2025-01-20'),
    ],
    [2024, 2025],
    [{}, within('granted')],
  ],
  [
    'edge 5: asked to supplement in December, supplemented in January: new and carried out, the result in the second year',
    () => [
      aCase()
        .received('2024-12-16')
        .supplementAsked('2024-12-20')
        .supplementCame('2025-01-06')
        .posted('2025-01-24'),
    ],
    [2024, 2025],
    [open(), afterwards('granted')],
  ],
  [
    'edge 7: the supplement came and is still unclear: （四）3, not （六）1',
    () => [
      aCase()
        .received('2024-06-03')
        .supplementAsked('2024-06-05')
        .supplementCame('2024-06-12')
        .unavailable('stillUnclear')
        .posted('2024-06-20'),
    ],
    [2024],
    [within('unavailable.stillUnclear')],
  ],
  [
    'edge 10: posted in time, returned undelivered, served again the year after: one result',
    () => [
      aCase()
        .received('2024-12-02')
        .happened('returnedUndelivered', '2024-12-30')
        .happened('servedAgain', '2025-01-06')
        .posted('2024-12-20'),
    ],
    [2024, 2025],
    [within('granted'), {}],
  ],
  [
    'edge 15: joint applicants, a person first and a company: one, in the column of the first',
    () => [
      aCase()
        .with({ coApplicants: [{ type: 'commercialEnterprise', name: '某公司' }] })
        .received('2024-06-03')
        .posted('2024-06-20'),
    ],
    [2024],
    [within('granted')],
  ],
  [
    'edge 16: a lawyer files for a client: the column of the client; a law firm in its own name: its own',
    () => [
      aCase()
        .with({ representative: { type: 'legalServiceOrganization', name: '某律师' } })
        .received('2024-06-03')
        .posted('2024-06-20'),
      aCase().of('legalServiceOrganization').received('2024-06-03').posted('2024-06-20'),
    ],
    [2024],
    [
      {
        newReceived: { naturalPerson: 1, legalServiceOrganization: 1, total: 2 },
        granted: { naturalPerson: 1, legalServiceOrganization: 1, total: 2 },
        total: { naturalPerson: 1, legalServiceOrganization: 1, total: 2 },
      },
    ],
  ],
  [
    'edge 20: the same request by web and by EMS, not answered yet: two, one of them merged （六）3',
    () => [
      aCase('W1').received('2024-06-03').posted('2024-06-20'),
      aCase('W2').by('registeredMail').received('2024-06-03').with({ mergedInto: 'W1' }).closed('2024-06-04'),
    ],
    [2024],
    [
      {
        newReceived: of('naturalPerson', 2),
        granted: of('naturalPerson'),
        'other.misc': of('naturalPerson'),
        total: of('naturalPerson', 2),
      },
    ],
  ],
  [
    'edge 21: the same request again after an answer: （五）2',
    () => [
      aCase('D1').received('2024-06-03').posted('2024-06-20'),
      aCase('D2')
        .received('2024-07-01')
        .with({ duplicateOf: 'D1' })
        .declined('duplicate')
        .posted('2024-07-08'),
    ],
    [2024],
    [
      {
        newReceived: of('naturalPerson', 2),
        granted: of('naturalPerson'),
        'declined.duplicate': of('naturalPerson'),
        total: of('naturalPerson', 2),
      },
    ],
  ],
  ...(
    [
      ['edge 13: published already, told where: （一）', 'granted'],
      ['edge 14: two documents with names masked: （二）, for 条例第三十七条 applies', 'partial'],
      ['edge 19: another agency has it: （四）1', 'unavailable.notHeld'],
      ['edge 22: “is this copy genuine”: （五）5', 'declined.confirmReissue'],
      ['edge 22: “is my complaint handled”, filed as an application: （五）1', 'declined.petition'],
      ['edge 23: a file of the business registry: （三）8', 'refused.adminQuery'],
      ['edge 27: the third party said nothing and the agency refused: （三）4', 'refused.thirdParty'],
    ] as const
  ).map(([name, outcome]): Told => [
    name,
    () => [aCase().received('2024-06-03').as(outcome).posted('2024-06-20')],
    [2024],
    [within(outcome)],
  ]),
  [
    'edge 24: excessive, no reason given in time: （五）4; with a reason and delayed past the year: carried out',
    () => [
      aCase()
        .received('2024-06-03')
        .happened('reasonsRequested', '2024-06-05')
        .declined('excessive')
        .posted('2024-06-20'),
      aCase()
        .of('other')
        .received('2024-12-02')
        .happened('reasonsRequested', '2024-12-04')
        .happened('reasonsReceived', '2024-12-09')
        .happened('delayed', '2024-12-10', { until: '2025-03-31' }),
    ],
    [2024],
    [
      {
        newReceived: { naturalPerson: 1, other: 1, total: 2 },
        'declined.excessive': of('naturalPerson'),
        total: of('naturalPerson'),
        carriedOut: of('other'),
      },
    ],
  ],
  [
    'edge 25: a fee noticed in December, unpaid until its end in January: carried out, then （六）2',
    () => [
      aCase()
        .received('2024-12-09')
        .happened('feeNoticed', '2024-12-12', { amountYuan: 100 })
        .feeLapsed('2025-01-10'),
    ],
    [2024, 2025],
    [open(), afterwards('other.feeUnpaid')],
  ],
  [
    'edge 28: extended on day 21, answered late: the result, and no row of its own',
    () => [
      aCase()
        .received('2024-06-03')
        .happened('extended', '2024-07-03', { workingDays: 20 })
        .posted('2024-07-20'),
    ],
    [2024],
    [within('granted')],
  ],
  [
    'edge 56: ordered to answer for the first time in December, answered in January: carried out, then the result',
    () => [
      aCase()
        .received('2024-06-03')
        .answered({ cause: 'orderedFirst', outcome: 'granted', delivery: 'direct', servedOn: '2025-01-06' }),
    ],
    [2024, 2025],
    [open(), afterwards('granted')],
  ],
  [
    'edge 57: made again on an order of December, not out yet: the first result stays',
    () => [
      aCase()
        .received('2024-06-03')
        .refused('thirdParty')
        .posted('2024-06-20')
        .as('granted')
        .signedOnly('2024-12-30'),
    ],
    [2024, 2025],
    [within('refused.thirdParty'), {}],
  ],
];

describe('by default', () => {
  it.each(TOLD)('%s', async (_, told, years, cells) => {
    expect((await register.importRecords(told().map((one) => one.line()))).refused).toEqual([]);
    const counted: Cells[] = [];
    for (const year of years) {
      const tables = await register.tables.tables({ agencyCode: 'ledger', when: { year }, scope: 'own' });
      expect(failuresOf(tables)).toEqual([]);
      counted.push(applicationsOf(tables));
    }
    expect(counted).toEqual(cells);
  });
});
