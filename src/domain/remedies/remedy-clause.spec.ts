import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import { OUTCOMES, type Outcome } from '../../law/vocabularies/keys.js';
import { remedyClause, type RemedyQuestion } from './remedy-clause.js';
import { remedyRoute } from './remedy-route.js';
import { reviewBodyOf } from './review-body.js';
import type { AgencyFacts, SigningAgency } from './signing-body.js';

const facts = (name: string, rest: Partial<AgencyFacts> = {}): AgencyFacts => ({
  name,
  kind: 'department',
  level: 'county',
  reviewBody: null,
  court: null,
  ...rest,
});
const CITY = facts('甲市人民政府', { kind: 'government', level: 'prefecture' });
const COUNTY = facts('丙县人民政府', { kind: 'government', court: '甲市中级人民法院' });
const agency = (rest: Partial<SigningAgency> = {}): SigningAgency => ({
  ...facts('丙县教育局', { court: '丙县人民法院' }),
  above: [COUNTY, CITY],
  ...rest,
});
const on = (day: string) => localDate(day);
const question = (outcome: Outcome, day: string, rest: Partial<RemedyQuestion> = {}): RemedyQuestion => ({
  agency: agency(),
  on: on(day),
  paper: '答复书',
  decision: { outcome, grounds: [{ outcome }] },
  onlineFiling: null,
  ...rest,
});
const route = (outcome: Outcome, day: string): string => remedyRoute(outcome, [{ outcome }], on(day), law());

describe('the route of redress (行政复议法第二十三条第一款第（四）项)', () => {
  const REVIEW_FIRST: readonly Outcome[] = OUTCOMES.filter(
    (outcome) => outcome.startsWith('refused.') && outcome !== 'refused.adminQuery',
  );

  it('2024 on: review first for the seven refusals under articles 14 to 16, and for no other outcome', () => {
    const first = OUTCOMES.filter((one) => one !== 'partial' && route(one, '2024-01-01') === 'reviewFirst');
    expect(first).toEqual(REVIEW_FIRST);
    expect(first).toHaveLength(7);
  });

  it('until 2023 either route, whatever the outcome', () => {
    const others = OUTCOMES.filter((one) => one !== 'partial' && route(one, '2023-12-31') !== 'either');
    expect(others).toEqual([]);
  });

  it('since June 2025 the suits that 法释〔2025〕8号 art. 1(1) names', () => {
    const direct = OUTCOMES.filter((one) => one !== 'partial' && route(one, '2025-06-01') === 'directSuit');
    expect(direct).toEqual(OUTCOMES.filter((one) => /^(unavailable|declined)\./.test(one)));
    expect(route('declined.petition', '2025-05-31')).toBe('either');
  });

  it('a partial disclosure: by the article of what it refuses', () => {
    const partial = (...grounds: { outcome: Outcome; article?: string }[]): string =>
      remedyRoute(
        'partial',
        [{ outcome: 'partial', article: '第三十七条' }, ...grounds],
        on('2024-03-01'),
        law(),
      );
    expect(partial({ outcome: 'refused.thirdParty' })).toBe('mixed');
    expect(partial({ outcome: 'partial', article: '条例第十六条第二款' })).toBe('mixed');
    expect(partial({ outcome: 'refused.adminQuery' })).toBe('either');
    expect(partial({ outcome: 'unavailable.notHeld' })).toBe('either');
    expect(() => partial({ outcome: 'granted' })).toThrow('没有登记不予公开部分的依据');
  });

  it('several items: review first for those refused, either for the others (edge 12)', () => {
    const grounds = [{ outcome: 'refused.thirdParty' }, { outcome: 'unavailable.notHeld' }] as const;
    expect(remedyRoute('refused.thirdParty', grounds, on('2024-03-01'), law())).toBe('mixed');
    expect(remedyRoute('unavailable.notHeld', grounds, on('2024-03-01'), law())).toBe('mixed');
  });
});

describe('who hears the review (行政复议法第二十四条、第二十七条、第二十八条)', () => {
  const body = (rest: Partial<SigningAgency>, day = '2024-01-01'): string =>
    reviewBodyOf(agency(rest), on(day), law().remedies);

  it.each([
    ['a department', {}, '丙县人民政府'],
    ['a body of justice', { name: '丙县司法局' }, '丙县人民政府或者上一级司法行政部门'],
    ['a township', { kind: 'townshipGovernment', level: 'township' }, '丙县人民政府'],
    ['a subdistrict', { kind: 'subdistrictOffice' }, '丙县人民政府'],
    ['a county government', { kind: 'government', above: [CITY] }, '甲市人民政府'],
    [
      'a province',
      { kind: 'government', level: 'province', name: '丁省人民政府', above: [] },
      '丁省人民政府',
    ],
    ['the office of a government', { kind: 'governmentOffice' }, '丙县人民政府'],
    [
      'a vertical body',
      { kind: 'verticalBody', above: [facts('国家税务总局甲市税务局', { kind: 'verticalBody' })] },
      '国家税务总局甲市税务局',
    ],
    ['one that recorded it', { reviewBody: '乙自治州人民政府' }, '乙自治州人民政府'],
  ] as const)('%s', (_, rest, expected) => {
    expect(body(rest)).toBe(expected);
  });

  it('until 2023 the applicant of a department could choose its superior', () => {
    expect(body({}, '2023-12-31')).toBe('丙县人民政府或者上一级主管部门');
    expect(body({ kind: 'townshipGovernment' }, '2023-12-31')).toBe('丙县人民政府');
  });

  it.each([
    ['a vertical body below none', { kind: 'verticalBody' }],
    ['a department below no government', { above: [] }],
    ['a government at the top', { kind: 'government', above: [] }],
    ['an agency of unknown kind', { kind: null }],
  ] as const)('is refused, not left blank: %s', (_, rest) => {
    expect(() => body(rest)).toThrow('文书没有生成');
  });
});

describe('the clause (行政复议法第二十条、行政诉讼法第四十五条、第四十六条)', () => {
  it('names review body, court and the periods of that day', () => {
    const { text } = remedyClause(question('refused.processInfo', '2024-03-01'), law());
    expect(text).toContain('60日内先向丙县人民政府申请行政复议');
    expect(text).toContain('15日内向丙县人民法院提起行政诉讼');
    expect(text).not.toContain('6个月');
    expect(remedyClause(question('granted', '2024-03-01'), law()).text).toContain('6个月内向丙县人民法院');
  });

  it('without a court that is known is refused; that of the government is of another level', () => {
    expect(() =>
      remedyClause(question('granted', '2024-03-01', { agency: agency({ court: null }) }), law()),
    ).toThrow('没有登记对“丙县教育局”提起行政诉讼的管辖法院');
    const office = agency({ court: null, above: [facts('丙县教育局', { court: '丙县人民法院' }), COUNTY] });
    expect(remedyClause(question('granted', '2024-03-01', { agency: office }), law()).court).toBe(
      '丙县人民法院',
    );
  });

  it('of a letter that is delivered electronically tells how to file online, from 2024 on (行政复议法第二十二条第二款)', () => {
    const online = { delivery: 'electronic', onlineFiling: '掌上复议小程序' } as const;
    expect(remedyClause(question('granted', '2024-01-01', online), law()).text).toContain('掌上复议小程序');
    expect(remedyClause(question('granted', '2023-12-31', online), law()).text).not.toContain(
      '掌上复议小程序',
    );
    expect(() =>
      remedyClause(question('granted', '2024-01-01', { ...online, onlineFiling: null }), law()),
    ).toThrow('没有登记，文书没有生成');
    expect(remedyClause(question('granted', '2024-01-01', { delivery: 'post' }), law()).text).not.toContain(
      '互联网',
    );
  });
});
