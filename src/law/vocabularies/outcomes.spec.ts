import { describe, expect, it } from '@jest/globals';
import { law } from '../law.js';
import { OUTCOMES } from './keys.js';

describe('outcomes and the articles of the 条例 that they rest on', () => {
  it('are listed in print order', () => {
    expect(Object.keys(law().outcomes)).toEqual([...OUTCOMES]);
  });

  it.each([
    ['granted', '第三十六条第（一）项'],
    ['granted', '第三十六条第（二）项'],
    ['partial', '第三十七条'],
    ['refused.stateSecret', '第十四条'],
    ['refused.lawForbids', '第十四条'],
    ['refused.threeSafetyOneStability', '第十四条'],
    ['refused.thirdParty', '第十五条'],
    ['refused.internalAffairs', '第十六条第一款'],
    ['refused.processInfo', '第十六条第二款'],
    ['refused.enforcementFile', '第十六条第二款'],
    ['refused.adminQuery', '第三十六条第（七）项'],
    ['unavailable.notHeld', '第三十六条第（四）项'],
    ['unavailable.notHeld', '第三十六条第（五）项'],
    ['unavailable.needsCreation', '第三十八条'],
    ['unavailable.stillUnclear', '第三十条'],
    ['declined.petition', '第三十九条第一款'],
    ['declined.duplicate', '第三十六条第（六）项'],
    ['declined.publication', '第三十九条第二款'],
    ['declined.excessive', '第三十五条'],
    ['other.noSupplement', '第三十条'],
    ['other.feeUnpaid', '第四十二条'],
  ] as const)('%s rests on %s', (outcome, article) => {
    expect(law().outcomes[outcome].articles).toContain(article);
  });

  it.each(['declined.confirmReissue', 'other.misc'] as const)(
    '%s has no article, only the format',
    (outcome) => {
      expect(law().outcomes[outcome].articles).toEqual([expect.stringContaining('年度报告格式')]);
    },
  );

  it.each(['other.noSupplement', 'other.feeUnpaid', 'other.misc'] as const)(
    '%s has a row of its own in edition.2021 and shares one in edition.2019',
    (outcome) => {
      expect(law().outcomes[outcome].rows).toEqual({ '2019': 'other', '2021': outcome });
    },
  );

  it('refused.adminQuery is printed under 不予公开 and is no refusal under 第十四条 to 第十六条', () => {
    const { label, articles } = law().outcomes['refused.adminQuery'];
    expect(label).toMatch(/^不予公开/);
    expect(articles.filter((article) => /^第十[四五六]条/.test(article))).toEqual([]);
  });
});
