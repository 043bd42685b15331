import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { law } from '../../src/law/law.js';
import { OUTCOMES, type Outcome } from '../../src/law/vocabularies/keys.js';

/** Before the review act of 2024, in its first year, and after the interpretation of June 2025. */
const YEARS = ['2023', '2024', '2026'] as const;
type Year = (typeof YEARS)[number];

const FOLDER = join(__dirname, 'letters');
const KINDS = law().letters.kinds;

/** What stands in the golden files, by the head of each text. */
const texts = new Map(
  readdirSync(FOLDER)
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split(/^(?=【)/m))
    .map((section): [string, string] => {
      const end = section.indexOf('】');
      return [section.slice(1, end), section.slice(end + 1).trim()];
    }),
);

/** @throws Error where there is none */
function textOf(head: string): string {
  const text = texts.get(head);
  if (text === undefined || text === '') throw new Error(`there is no golden text 【${head}】`);
  return text;
}

const headsOf = ({ name, when: { outcomes = [] } }: (typeof KINDS)[number], year: Year): string[] =>
  outcomes.length < 2
    ? [`${name} ${year}`]
    : outcomes.map((outcome) => `${name} ${year} ${law().outcomes[outcome].label}`);

const decidingOn = (outcome: Outcome) =>
  KINDS.filter(({ remedy, when }) => remedy === 'decides' && when.outcomes?.includes(outcome));

/** 行政复议法 art. 23(1)(4), since 2024: 条例 art. 14, 15 and 16 only. 行政查询事项 is no such refusal. */
const REVIEW_FIRST: readonly Outcome[] = [
  'refused.stateSecret',
  'refused.lawForbids',
  'refused.threeSafetyOneStability',
  'refused.thirdParty',
  'refused.internalAffairs',
  'refused.processInfo',
  'refused.enforcementFile',
];
const EITHER =
  /可以自收到本(答复|告知)书之日起60日内向丙县人民政府.*申请行政复议，或者.*6个月内向丙县人民法院/;
const FIRST = /应当自收到本答复书之日起60日内先向丙县人民政府申请行政复议；.*15日内向丙县人民法院/;

describe('the golden texts hold', () => {
  it.each(KINDS.flatMap((kind) => YEARS.map((year) => [kind.key, year, kind] as const)))(
    '%s of %s, as a whole letter of that year',
    (_, year, kind) => {
      for (const head of headsOf(kind, year)) {
        const text = textOf(head);
        expect(text).toMatch(/^# .+/);
        expect(text).toContain(year);
        if (kind.series !== 'none') {
          expect(text).toMatch(new RegExp(`^= .+〔${year}〕\\d+号$`, 'm'));
          expect(text).toMatch(new RegExp(`^> .+\\n> ${year}年\\d{1,2}月\\d{1,2}日$`, 'm'));
        }
      }
    },
  );

  it.each(OUTCOMES.flatMap((outcome) => YEARS.map((year) => [outcome, year] as const)))(
    'a decision %s of %s, with the way of redress of that year',
    (outcome, year) => {
      const kinds = decidingOn(outcome);
      expect(kinds).not.toEqual([]);
      for (const text of kinds.flatMap((kind) => headsOf(kind, year)).map(textOf)) {
        const first = year !== '2023' && (REVIEW_FIRST.includes(outcome) || outcome === 'partial');
        expect({ outcome, year, first: FIRST.test(text) }).toEqual({ outcome, year, first });
        expect(EITHER.test(text)).toBe(!first || outcome === 'partial');
        expect(text.includes('或者上一级主管部门')).toBe(year === '2023');
        const direct = year === '2026' && /^(unavailable|declined)\./.test(outcome);
        expect(text.includes('法释〔2025〕8号第一条第（一）项')).toBe(direct);
        expect(text.includes('法释〔2025〕8号第一条第（二）项')).toBe(year === '2026' && first);
      }
    },
  );
});

/** DOMAIN §11.6 (行政复议法 art. 24, 27, 28; 法释〔2021〕5号 art. 6), until 2023 and since. */
const BODIES: readonly (readonly [string, string, string, string])[] = [
  ['丙县教育局', '丙县人民政府或者上一级主管部门', '丙县人民政府', '丙县人民法院'],
  ['丙县柳溪镇人民政府', '丙县人民政府', '丙县人民政府', '丙县人民法院'],
  ['丙县城关街道办事处', '丙县人民政府', '丙县人民政府', '丙县人民法院'],
  ['丙县人民政府', '甲市人民政府', '甲市人民政府', '甲市中级人民法院'],
  ['丙县人民政府办公室', '丙县人民政府', '丙县人民政府', '丙县人民法院'],
  ['国家税务总局丙县税务局', '国家税务总局甲市税务局', '国家税务总局甲市税务局', '丙县人民法院'],
  ['丙县司法局', '丙县人民政府或者上一级司法行政部门', '丙县人民政府或者上一级司法行政部门', '丙县人民法院'],
];
const SIGNED_KINDS = ['refused.processInfo', 'partial', 'unavailable.nonexistent'] as const;

describe('each kind of signing body (行政复议法第二十四条、第二十七条、第二十八条；法释〔2021〕5号第六条)', () => {
  it.each(BODIES)('%s names its review body and its court', (name, before, since, court) => {
    for (const key of SIGNED_KINDS)
      for (const year of YEARS) {
        const text = textOf(`${name} ${law().letters.kind(key).name} ${year}`);
        expect(text).toContain(`向${year === '2023' ? before : since}申请行政复议`);
        const named = [...text.matchAll(/向([^，；。]*?法院)提起/g)].map(([, found]) => found);
        expect(new Set(named)).toEqual(new Set([court]));
      }
  });
});
