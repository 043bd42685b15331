import { describe, expect, it } from '@jest/globals';
import { DamagedLaw, type Planted } from '../../../test/support/damaged-law.js';

const PLANTED: Readonly<Record<string, readonly Planted[]>> = {
  'calendars/2024.yaml': [
    [
      'a make-up day in the week',
      'date: 2024-02-04',
      'date: 2024-02-05',
      'notices.0.makeUpDays.春节',
      '2024-02-05 不是周六、周日',
    ],
    [
      'a day both off and made up',
      'date: 2024-02-18',
      'date: 2024-02-17',
      'notices.0.makeUpDays.春节',
      '既放假又上班',
    ],
    [
      'a holiday of another year',
      'from: 2024-06-10, to: 2024-06-10',
      'from: 2025-06-10, to: 2025-06-10',
      'notices.0.holidays.端午节',
      '2025-06-10 不在 2024 年',
    ],
    [
      'a holiday that ends before it begins',
      'to: 2024-02-17',
      'to: 2024-02-01',
      'notices.0.holidays.春节',
      '早于起始日',
    ],
    ['a holiday of a month', 'to: 2024-02-17', 'to: 2024-03-17', 'notices.0.holidays.春节', '连续放假 37 天'],
    [
      'a notice without 国庆节',
      'from: 2024-10-01, to: 2024-10-07',
      'from: 2024-10-02, to: 2024-10-07',
      'notices',
      '2024-10-01 应当放假',
    ],
    [
      'a calendar without its notice',
      'title: 国务院办公厅关于2024年部分节假日安排的通知',
      'title: ""',
      'notices.0.title',
      '依据',
    ],
    ['a calendar of another year', 'year: 2024', 'year: 2023', 'year', '与文件名不一致'],
  ],
  'calendars/2020.yaml': [
    ['notices out of order', 'issuedOn: 2020-01-26', 'issuedOn: 2019-01-26', 'notices.1', '先后排列'],
  ],
  'calendars/provisional.yaml': [
    [
      'a spring festival in summer',
      'springFestival: 2027-02-06',
      'springFestival: 2027-06-02',
      'years.2027.springFestival',
      '不可能',
    ],
  ],
};

describe.each(Object.entries(PLANTED))('%s, wrong on purpose', (file, planted) => {
  it.each(planted)('%s is found at its place', (_, text, replacement, path, reason) => {
    expect(new DamagedLaw().plant(file, text, replacement).problems()).toContainEqual({
      file,
      path,
      reason: expect.stringContaining(reason),
    });
  });
});

it('a year between two others may not be missing', () => {
  expect(new DamagedLaw().without('calendars/2022.yaml').problems()).toEqual([
    { file: 'calendars', path: '2023', reason: '缺少 2022 年的日历' },
  ]);
});

it('a year after the last notice may not be without a provisional calendar', () => {
  expect(new DamagedLaw().without('calendars/2026.yaml').problems()).toEqual([
    { file: 'calendars/provisional.yaml', path: 'years', reason: '2026 年既没有放假通知，也没有暂定日历' },
  ]);
});
