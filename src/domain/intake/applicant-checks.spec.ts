import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import { CHANNELS } from '../../law/vocabularies/keys.js';
import { creditCodeFault } from './credit-code.js';
import { identityNumberFault } from './identity-number.js';
import { looksLikePhone } from './phone-form.js';
import {
  needsConfirmation,
  ONLINE_CONFIRMATIONS,
  receiptDayOf,
  receiptDoubt,
  type ReceiptRules,
} from './receipt-rule.js';
import { suggestedType } from './type-suggestion.js';

const TODAY = localDate('2026-03-16');

describe('the number of a resident identity card (GB 11643)', () => {
  it.each([
    ['110101199003077715', undefined],
    ['１１０１０１ 19900307 7715', undefined],
    ['110101199003070017', 'checksum'],
    ['11010119900307771X', 'checksum'],
    ['110101199002307715', 'birth'],
    ['110101202603177715', 'birth'],
    ['1101011990030777', 'form'],
    ['110101900307771', 'form'],
    ['E12345678', undefined],
    ['护照G1234567', undefined],
    ['91110000600037341L', undefined],
  ])('%s: %s', (number, fault) => {
    expect(identityNumberFault(number, TODAY)).toBe(fault);
  });

  it('every other last sign is found', () => {
    const wrong = Array.from('0123456789X').filter((sign) =>
      identityNumberFault(`11010119900307771${sign}`, TODAY),
    );
    expect(wrong.length).toBe(10);
  });
});

describe('the unified social credit code (GB 32100)', () => {
  it.each([
    ['91350100M000100Y43', undefined],
    ['91110000600037341l', undefined],
    ['91350100M000100Y44', 'checksum'],
    ['91350100M000100O43', 'form'],
    ['350100400001004', 'form'],
  ])('%s: %s', (code, fault) => {
    expect(creditCodeFault(code)).toBe(fault);
  });
});

it.each([
  ['13912347788', true],
  ['+86 139 1234 7788', true],
  ['010-12345678', true],
  ['0512-7654321转8012', true],
  ['87654321', true],
  ['400-800-1234', true],
  ['+442071838750', true],
  ['1391234778', false],
  ['12345', false],
  ['无', false],
])('a telephone number, or none: %s %s', (text, looks) => {
  expect(looksLikePhone(text)).toBe(looks);
});

describe('the type that a name suggests (DOMAIN §2.5)', () => {
  it.each([
    ['王小明', 'naturalPerson'],
    ['阿卜杜拉·买买提', 'naturalPerson'],
    ['某某律师事务所', 'legalServiceOrganization'],
    ['县公证处', 'legalServiceOrganization'],
    ['某某市兴旺化工有限公司', 'commercialEnterprise'],
    ['大学出版社有限公司', 'commercialEnterprise'],
    ['长丰粮食专业合作社', 'commercialEnterprise'],
    ['某某大学', 'researchInstitution'],
    ['省农业科学院', 'researchInstitution'],
    ['某某慈善基金会', 'socialWelfareOrganization'],
    ['县商会', 'socialWelfareOrganization'],
    ['大坪村村民委员会', 'other'],
    ['大坪村村委会', 'other'],
    ['梧桐苑小区业主委员会', 'other'],
    ['某某日报社', 'other'],
    ['第三中学', 'other'],
  ])('%s: %s', (name, type) => {
    expect(suggestedType(name, 'naturalPerson')?.type).toBe(type);
  });

  it('a trade name follows the setting soleTraderColumn (edge 17)', () => {
    expect(suggestedType('老王小吃店', 'naturalPerson')?.type).toBe('naturalPerson');
    expect(suggestedType('老王小吃店', 'commercialEnterprise')?.type).toBe('commercialEnterprise');
  });

  it('is silent where nothing tells', () => {
    expect(suggestedType('某某工程指挥所项目组', 'naturalPerson')).toBeUndefined();
  });
});

const RULES: ReceiptRules = {
  onlineConfirmation: 'mutual',
  mailReceipt: 'confirmed',
  restDayReceipt: 'sameDay',
};

describe('the day of receipt (条例 art. 31)', () => {
  const doubt = (
    channel: (typeof CHANNELS)[number],
    submittedOn: string,
    receivedOn: string,
    rules: Partial<ReceiptRules> = {},
  ): unknown =>
    receiptDoubt(
      { channel, submittedOn: localDate(submittedOn), receivedOn: localDate(receivedOn) },
      { ...RULES, ...rules },
      law().calendar,
    );

  it('is told for every channel and every setting', () => {
    expect(CHANNELS.map((channel) => receiptDayOf(channel, RULES))).toEqual([
      'handedIn',
      'signedFor',
      'confirmed',
      'confirmed',
      'confirmed',
      'confirmed',
      'handedIn',
    ]);
    expect(
      ONLINE_CONFIRMATIONS.map((rule) => receiptDayOf('online', { ...RULES, onlineConfirmation: rule })),
    ).toEqual(['confirmed', 'systemReceived', 'firstHandled']);
    expect(
      ONLINE_CONFIRMATIONS.map((rule) => receiptDayOf('fax', { ...RULES, onlineConfirmation: rule })),
    ).toEqual(Array(3).fill('confirmed'));
    expect(CHANNELS.filter((channel) => needsConfirmation(channel, RULES))).toEqual([
      'ordinaryMail',
      'online',
      'email',
      'fax',
    ]);
    expect(
      CHANNELS.filter((channel) =>
        needsConfirmation(channel, { ...RULES, onlineConfirmation: 'systemReceipt' }),
      ),
    ).toEqual(['ordinaryMail', 'fax']);
  });

  it('edge 2: confirmed after a day off is not late, after two working days it is', () => {
    expect(doubt('online', '2026-12-31', '2027-01-02')).toBeUndefined();
    expect(doubt('online', '2026-03-09', '2026-03-10')).toBeUndefined();
    expect(doubt('online', '2026-03-09', '2026-03-11')).toBe('confirmedLate');
  });

  it('edge 4: ordinary mail is confirmed on the day it is opened', () => {
    expect(doubt('ordinaryMail', '2025-12-30', '2026-01-03')).toBe('mailNotTheSameDay');
  });

  it('edges 3 and 48: mail takes its time, and a day off is a day of receipt', () => {
    expect(doubt('registeredMail', '2025-12-28', '2026-01-05')).toBeUndefined();
    expect(doubt('inPerson', '2026-03-15', '2026-03-15')).toBeUndefined();
    expect(doubt('inPerson', '2026-03-13', '2026-03-16')).toBe('notTheSameDay');
  });

  it('edge 48: where the agency receives on working days only, a day off stands for the next of them', () => {
    const later = { restDayReceipt: 'nextWorkingDay' } as const;
    expect(doubt('inPerson', '2026-03-15', '2026-03-16', later)).toBeUndefined();
    expect(doubt('inPerson', '2026-03-15', '2026-03-15', later)).toBe('onDayOff');
    expect(doubt('registeredMail', '2026-03-13', '2026-03-14', later)).toBe('onDayOff');
    expect(doubt('inPerson', '2026-03-13', '2026-03-16', later)).toBe('notTheSameDay');
  });

  it('edge 4: where the agency takes the day of arrival, ordinary mail waits for nobody', () => {
    const arrival = { mailReceipt: 'arrival' } as const;
    expect(doubt('ordinaryMail', '2025-12-30', '2025-12-30', arrival)).toBeUndefined();
    expect(doubt('ordinaryMail', '2025-12-30', '2026-01-03', arrival)).toBe('notTheDayOfArrival');
    expect(needsConfirmation('ordinaryMail', { ...RULES, ...arrival })).toBe(false);
  });
});
