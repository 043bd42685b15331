import { describe, expect, it } from '@jest/globals';
import { applicationColumns, applicationRows } from './editions/edition-leaves.js';
import { law } from './law.js';

describe('the law data of this program', () => {
  it('edition.2021 has 25 rows of 7 columns in table 三, edition.2019 has 23', () => {
    const size = (id: string): number[] => [
      applicationRows(law().edition(id)).length,
      applicationColumns(law().edition(id)).length,
    ];
    expect(size('2021')).toEqual([25, 7]);
    expect(size('2019')).toEqual([23, 7]);
  });

  it('takes edition.2019 for 2019 and 2020, edition.2021 from 2021 on, none before', () => {
    expect([2019, 2020, 2021, 2030].map((year) => law().editionForYear(year).id)).toEqual([
      '2019',
      '2019',
      '2021',
      '2021',
    ]);
    expect(() => law().editionForYear(2018)).toThrow(
      expect.objectContaining({ code: 'edition.none', facts: { year: 2018 } }),
    );
  });

  it('names the items of table 二 by the labels of the edition', () => {
    const names = new Map(
      law()
        .figureItems('2021')
        .map((item) => [item.key, item.label]),
    );
    expect(names.get('licensing.decisions')).toBe('行政许可·本年处理决定数量');
    expect(names.get('fees.amountWan')).toBe('行政事业性收费·本年收费金额（单位：万元）');
    expect(law().figureItems('2019')).toHaveLength(22);
    expect(
      law()
        .figureItems('2019')
        .find((item) => item.key === 'coercion.change'),
    ).toEqual({
      key: 'coercion.change',
      label: '行政强制·本年增/减',
      heading: '第二十条第（六）项',
      unit: 'count',
      measure: '件',
      subject: '行政强制',
      mayBeNegative: true,
    });
  });
});
