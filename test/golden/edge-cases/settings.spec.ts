import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SettingName } from '../../../src/law/settings/setting-keys.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { aCase, type CaseBuilder } from '../../builders/a-case.js';
import { applicationsOf, failuresOf } from '../../support/figures-of.js';
import { openRegister } from '../../support/register.js';
import type { TestRegister } from '../../support/register.js';

/**
 * Edge cases in which the sources disagree or are silent: what the tables say by default, and what they say under another
 * setting. From the lines of the ledger to the tables.
 */

let register: TestRegister;
beforeEach(async () => {
  register = await openRegister();
});
afterEach(() => register.close());

type Cells = Record<string, Record<string, number>>;
interface Doubtful {
  readonly told: () => CaseBuilder;
  readonly setting: SettingName;
  readonly value: string;
  readonly years: readonly number[];
  readonly byDefault: readonly Cells[];
  readonly otherwise: readonly Cells[];
}

const person = { naturalPerson: 1 };
const company = { commercialEnterprise: 1 };
const open = { newReceived: person, carriedOut: person };
const within = (outcome: string, who: Record<string, number> = person): Cells => ({
  newReceived: who,
  [outcome]: who,
  total: who,
});
const afterwards = (outcome: string): Cells => ({ carriedIn: person, [outcome]: person, total: person });
const SOLE_TRADER = { type: 'naturalPerson', name: '某面馆', idNumber: '92110101MA00ABCD1X' };

const DOUBTFUL: Readonly<Record<string, Doubtful>> = {
  'edge 6: the period of a supplement expired in December, nothing more was done until January': {
    told: () =>
      aCase()
        .received('2024-12-02')
        .supplementAsked('2024-12-05')
        .supplementLapsed('2024-12-20')
        .signedAs('2025-01-06'),
    setting: 'lapseDate',
    value: 'decision',
    years: [2024, 2025],
    byDefault: [within('other.noSupplement'), {}],
    otherwise: [open, afterwards('other.noSupplement')],
  },
  'edge 5: asked to supplement in December, supplemented in January': {
    told: () =>
      aCase()
        .received('2024-12-16')
        .supplementAsked('2024-12-20')
        .supplementCame('2025-01-06')
        .posted('2025-01-24'),
    setting: 'supplementedYear',
    value: 'supplement',
    years: [2024, 2025],
    byDefault: [open, afterwards('granted')],
    otherwise: [{}, within('granted')],
  },
  'edge 8: a letter dated 12-31 and posted 01-02': {
    told: () => aCase().received('2024-12-10').posted('2025-01-02', { signed: '2024-12-31' }),
    setting: 'resultDateRule',
    value: 'signed',
    years: [2024, 2025],
    byDefault: [open, afterwards('granted')],
    otherwise: [within('granted'), {}],
  },
  'edge 11: three documents given, one secret, one not held': {
    told: () => mixed('granted', 'granted', 'granted', 'refused.stateSecret', 'unavailable.notHeld'),
    setting: 'mixedOutcomeRule',
    value: 'grantedUnlessRefused',
    years: [2024],
    byDefault: [within('partial')],
    otherwise: [within('partial')],
  },
  'edge 11: given and not held': {
    told: () => mixed('granted', 'unavailable.notHeld'),
    setting: 'mixedOutcomeRule',
    value: 'grantedUnlessRefused',
    years: [2024],
    byDefault: [within('partial')],
    otherwise: [within('granted')],
  },
  'edge 12: nothing given, one for privacy and one not held, recorded as not held': {
    told: () => mixed('unavailable.notHeld', 'refused.thirdParty'),
    setting: 'mixedOutcomeRule',
    value: 'asRecorded',
    years: [2024],
    byDefault: [within('refused.thirdParty')],
    otherwise: [within('unavailable.notHeld')],
  },
  'edge 13: published already, told where by a link': {
    told: () => answeredOn('第三十六条第（一）项', 'granted', 'granted'),
    setting: 'publishedRow',
    value: 'other.misc',
    years: [2024],
    byDefault: [within('granted')],
    otherwise: [within('other.misc')],
  },
  'edge 13: not published before, and given': {
    told: () => answeredOn('第三十六条第（二）项', 'granted', 'granted'),
    setting: 'publishedRow',
    value: 'other.misc',
    years: [2024],
    byDefault: [within('granted')],
    otherwise: [within('granted')],
  },
  'edge 14: two documents with the names masked': {
    told: () => answeredOn('第三十七条、第十五条', 'partial', 'refused.thirdParty'),
    setting: 'maskedRow',
    value: 'granted',
    years: [2024],
    byDefault: [within('partial')],
    otherwise: [within('granted')],
  },
  'edge 14: a part withheld for another reason than third parties': {
    told: () => answeredOn('第三十七条、第十六条', 'partial', 'refused.processInfo'),
    setting: 'maskedRow',
    value: 'granted',
    years: [2024],
    byDefault: [within('partial')],
    otherwise: [within('partial')],
  },
  'edge 15: joint applicants, a person first and a company': {
    told: () =>
      aCase()
        .with({ coApplicants: [{ type: 'commercialEnterprise', name: '某公司' }] })
        .received('2024-06-03')
        .posted('2024-06-20'),
    setting: 'jointColumn',
    value: 'organization',
    years: [2024],
    byDefault: [within('granted')],
    otherwise: [within('granted', company)],
  },
  'edge 17: a 个体工商户 with a trade name': {
    told: () => aCase().with({ applicant: SOLE_TRADER }).received('2024-06-03').posted('2024-06-20'),
    setting: 'soleTraderColumn',
    value: 'commercialEnterprise',
    years: [2024],
    byDefault: [within('granted')],
    otherwise: [within('granted', company)],
  },
  'edge 18: withdrawn before the answer': {
    told: () => aCase().received('2024-06-03').withdrawn('2024-06-10'),
    setting: 'withdrawalRow',
    value: 'other.noSupplement',
    years: [2024],
    byDefault: [within('other.misc')],
    otherwise: [within('other.noSupplement')],
  },
  'edge 18: withdrawn after the answer': {
    told: () => aCase().received('2024-06-03').posted('2024-06-10').withdrawn('2024-06-12'),
    setting: 'withdrawalRow',
    value: 'other.noSupplement',
    years: [2024],
    byDefault: [within('granted')],
    otherwise: [within('granted')],
  },
  'edge 30: annulled by a review and made again the year after': {
    told: () =>
      aCase()
        .received('2024-06-03')
        .refused('thirdParty')
        .posted('2024-06-20')
        .as('granted')
        .posted('2025-03-03'),
    setting: 'redoRule',
    value: 'newCase',
    years: [2024, 2025],
    byDefault: [within('refused.thirdParty'), {}],
    otherwise: [within('refused.thirdParty'), within('granted')],
  },
  'edge 31: annulled by a review and made again in the same year: the first answer is the result': {
    told: () =>
      aCase()
        .received('2024-06-03')
        .refused('thirdParty')
        .posted('2024-06-20')
        .as('granted')
        .posted('2024-10-08'),
    setting: 'redoRule',
    value: 'newCase',
    years: [2024],
    byDefault: [within('refused.thirdParty')],
    otherwise: [
      {
        newReceived: { naturalPerson: 2 },
        granted: person,
        'refused.thirdParty': person,
        total: { naturalPerson: 2 },
      },
    ],
  },
  'edge 55: the period of a supplement ends 12-31 and nothing came': {
    told: () => aCase().received('2024-12-10').supplementAsked('2024-12-16').supplementLapsed('2025-01-01'),
    setting: 'lapseDate',
    value: 'decision',
    years: [2024, 2025],
    byDefault: [open, afterwards('other.noSupplement')],
    otherwise: [open, { carriedIn: person, carriedOut: person }],
  },
};

/** An answer that rests on one ground, with the article that was cited. */
function answeredOn(article: string, outcome: string, ground: string): CaseBuilder {
  return aCase()
    .received('2024-06-03')
    .answered({
      outcome,
      grounds: [{ outcome: ground, article }],
      delivery: 'post',
      dispatchedOn: '2024-06-20',
    });
}

/** Items that came to these results; recorded as the first of them. */
function mixed(...outcomes: string[]): CaseBuilder {
  const items = outcomes.map((outcome, n) => ({ description: `第${n + 1}项`, outcome }));
  return aCase()
    .received('2024-06-03')
    .answered({ outcome: outcomes[0], particulars: { items }, delivery: 'post', dispatchedOn: '2024-06-20' });
}

/** The agency, and then its choice, before anything is counted. */
async function choose(name: SettingName, value: string): Promise<void> {
  const agency = { kind: 'agency', code: 'office', name: '某局' };
  expect((await register.importRecords([agency])).refused).toEqual([]);
  await withClient(register.ownerUrl, (client) =>
    client.query(
      `insert into agency_setting (agency_id, name, value, reason, changed_by, changed_on)
       select id, $1, $2, '沿用往年口径', 'zhang', '2024-01-01' from agency`,
      [name, value],
    ),
  );
}

async function counts(years: readonly number[], agencyCode: string): Promise<Cells[]> {
  const all: Cells[] = [];
  for (const year of years) {
    const tables = await register.tables.tables({ agencyCode, when: { year }, scope: 'own' });
    expect(failuresOf(tables)).toEqual([]);
    all.push(applicationsOf(tables));
  }
  return all;
}

describe.each(Object.entries(DOUBTFUL))('%s', (_, { told, setting, value, years, byDefault, otherwise }) => {
  it('by default', async () => {
    expect((await register.importRecords([told().line()])).refused).toEqual([]);
    expect(await counts(years, 'ledger')).toEqual(byDefault);
  });

  it(`under ${setting} ${value}`, async () => {
    await choose(setting, value);
    const { refused } = await register.importInto('office', [told().line()]);
    expect(refused).toEqual([]);
    expect(await counts(years, 'office')).toEqual(otherwise);
  });
});
