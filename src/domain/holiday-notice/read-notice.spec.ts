import { describe, expect, it } from '@jest/globals';
import { wordingOf, type Style } from '../../../test/support/notices/wording.js';
import type { KeptNotice } from '../../law/calendars/notice-years.js';
import { law } from '../../law/law.js';
import { checkNotice } from './check-notice.js';
import { noticeOf } from './notice-of-text.js';
import { readNotice } from './read-notice.js';

const { calendar } = law();
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const STYLES: Style[] = [
  { weekday: 'short' },
  { weekday: 'long' },
  { weekday: 'none' },
  { weekday: 'short', fullWidth: true },
];
const arrangementOf = (year: number): KeptNotice => {
  const [notice] = calendar.noticesOf(year);
  if (!notice) throw new Error(`no notice of ${String(year)}`);
  return { ...notice, year, kind: 'arrangement' };
};
const problems = (text: string, year?: number): string[] =>
  readNotice(text, year).problems.map(({ sentence, message }) => `${sentence} → ${message}`);

describe('the published years, in the standard wording', () => {
  it.each(YEARS.flatMap((year) => STYLES.map((style) => [year, style] as const)))('%s %j', (year, style) => {
    const notice = arrangementOf(year);
    const read = readNotice(wordingOf(notice, year, style));
    expect(read.problems).toEqual([]);
    expect(noticeOf(read)).toEqual(notice);
  });

  it('the changed 劳动节 of 2019 is an amendment, without numbered parts', () => {
    const [, amendment] = calendar.noticesOf(2019);
    const read = readNotice(
      '国务院办公厅关于调整2019年劳动节假期安排的通知\n国办发明电〔2019〕3号\n各省、自治区、直辖市人民政府：\n' +
        '经国务院批准，现调整2019年劳动节假期安排，具体如下：\n' +
        '2019年5月1日至4日放假调休，共4天。4月28日（星期日）、5月5日（星期日）上班。\n国务院办公厅\n2019年3月22日',
    );
    expect(read.problems).toEqual([]);
    expect(noticeOf(read)).toEqual({ ...amendment, year: 2019, kind: 'amendment' });
  });

  it('their days off from Monday to Friday are the statutory ones and those made up for', () => {
    expect(YEARS.map((year) => checkNotice(arrangementOf(year), calendar))).toEqual(
      YEARS.map(() => ({ errors: [], warnings: [] })),
    );
  });
});

describe('other words for the same', () => {
  const days = (text: string): unknown => {
    const { festivals, problems: wrong } = readNotice(text, 2025);
    expect(wrong).toEqual([]);
    return festivals.map(({ name, holidays, makeUpDays }) => [name, holidays, makeUpDays]);
  };

  it('放假1天，不调休; the lunar day and the weekday in one bracket; 从旧历年到新历年', () => {
    expect(
      days(
        '一、元旦：1月1日（周三）放假1天，不调休。二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。',
      ),
    ).toEqual([
      ['元旦', [{ from: '2025-01-01', to: '2025-01-01' }], []],
      ['春节', [{ from: '2025-01-28', to: '2025-02-04' }], ['2025-01-26', '2025-02-08']],
    ]);
  });

  it('与周末连休, and the appeal behind it is no arrangement', () => {
    expect(
      days(
        '一、元旦： 1月 1日放假，与周末连休。\n二、春节：1月28日至2月4日放假，共8天。鼓励各单位安排2月5日休息。',
      ),
    ).toEqual([
      ['元旦', [{ from: '2025-01-01', to: '2025-01-01' }], []],
      ['春节', [{ from: '2025-01-28', to: '2025-02-04' }], []],
    ]);
  });
});

it('lines that break in the middle of a sentence, as in text copied from a page', () => {
  const text = wordingOf(arrangementOf(2026), 2026, { weekday: 'short' });
  const broken = text.replace(/共/g, '共\n').replace(/至/g, '\n至').replace('一、元旦', '\n\n 一、 元旦');
  expect(noticeOf(readNotice(broken))).toEqual(arrangementOf(2026));
});

describe('a notice that prolongs a holiday, as in 2020', () => {
  const prolonging = (sentence: string): string =>
    `国务院办公厅关于延长2020年春节假期的通知\n国办发明电〔2020〕1号\n各省、自治区、直辖市人民政府：\n` +
    `经国务院批准，现将延长2020年春节假期的具体安排通知如下。\n${sentence}\n` +
    '二、各地大专院校、中小学、幼儿园推迟开学，具体时间由教育部门另行通知。\n' +
    '三、因疫情防控不能休假的职工，应根据《中华人民共和国劳动法》规定安排补休，未休假期的工资报酬应按照有关政策保障落实。\n' +
    '国务院办公厅\n2020年1月26日';

  it('is refused with the sentence and how to write it: it does not tell the first day', () => {
    const text = prolonging(
      '一、延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。',
    );
    expect(problems(text)).toEqual([
      expect.stringMatching(/延长2020年春节假期至2月2日.*没有写从哪一天起多放假.*1月31日至2月2日放假/),
    ]);
  });

  it('is taken once written so, and is the amendment that stands in the data', () => {
    const [, amendment] = calendar.noticesOf(2020);
    const read = readNotice(prolonging('一、春节：1月31日至2月2日放假。'));
    expect(read.problems).toEqual([]);
    expect(noticeOf(read)).toEqual({ ...amendment, year: 2020, kind: 'amendment' });
  });
});

describe('contradictions, each with the sentence it stands in', () => {
  it.each([
    ['一、元旦：1月1日（周五）放假，共1天。', '2026-01-01 是周四，通知写的是周五'],
    ['一、元旦：1月1日至3日放假调休，共4天。1月4日上班。', '写的是共 4 天，所列日期是 3 天'],
    ['一、元旦：2月28日至2月30日放假，共3天。', '2026年没有“2月30日”这一天'],
    ['一、元旦：1月3日至1日放假，共3天。', '终止日 2026-01-01 早于起始日 2026-01-03'],
    ['一、元旦：1日放假，共1天。', '没有写明月份'],
    ['一、元旦：1月1日放假1天，不调休。1月4日上班。', '写明不调休，又有调休上班的日期'],
    ['一、元旦：1月4日（周日）上班。', '没有写明哪几天放假'],
    ['一、元旦：1月1日放假。1月4日视情况决定是否补假。', '没有读懂'],
    ['元旦放三天。', '没有找到“一、元旦：……”'],
  ])('%s', (text, message) => {
    const found = problems(text, 2026);
    expect(found).toEqual([expect.stringContaining(message)]);
  });

  it('a text without a title needs its year', () => {
    expect(problems('一、元旦：1月1日放假。')).toEqual([expect.stringContaining('请填写年度')]);
    expect(problems('一、元旦：1月1日放假。', 2027)).toEqual([]);
  });
});

describe('what is wrong with the days', () => {
  const notice = arrangementOf(2026);
  const check = (change: Partial<KeptNotice>): { errors: readonly string[]; warnings: readonly string[] } =>
    checkNotice({ ...notice, ...change }, calendar);
  const without = (name: string): KeptNotice['holidays'] =>
    notice.holidays.filter((one) => one.name !== name);
  const make = (date: string): KeptNotice['makeUpDays'] => [
    ...notice.makeUpDays,
    { name: '元旦', date: date as KeptNotice['issuedOn'] },
  ];

  it.each([
    [{ makeUpDays: make('2026-01-05') }, '元旦：调休上班的 1月5日（周一） 本来就是工作日'],
    [{ makeUpDays: make('2026-01-03') }, '元旦：1月3日（周六） 既放假又上班'],
    [{ makeUpDays: make('2026-01-04') }, '元旦：1月4日（周日） 重复列为上班'],
    [{ makeUpDays: make('2027-01-03') }, '元旦：2027年1月3日（周日）不在 2026 年'],
    [{ holidays: without('元旦') }, '1月1日（周四） 是法定节日，通知中没有放假'],
    [
      { holidays: [...notice.holidays, ...notice.holidays.slice(0, 1)] },
      '元旦：1月1日（周四）已列为元旦放假，重复',
    ],
  ])('%j', (change, sentence) => {
    expect(check(change).errors).toContain(sentence);
  });

  it('lunar festivals and the balance of make-up days are warned of', () => {
    const of2027: KeptNotice = {
      ...notice,
      year: 2027,
      holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-01' } as KeptNotice['holidays'][number]],
      makeUpDays: [],
    };
    expect(checkNotice(of2027, calendar).warnings).toEqual(
      expect.arrayContaining([
        expect.stringContaining('2月6日（周六） 是春节'),
        expect.stringContaining('周一至周五放假共 1 天，法定节日 13 天'),
      ]),
    );
  });
});
