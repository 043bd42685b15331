import { describe, expect, it } from '@jest/globals';
import { cellAt, changedPage } from './web-page.js';

/** 淮安 2024: 新收 3119, 上年结转 34, 办结 3050, 予以公开 1362, 部分公开 454, 结转 103; 复议 351 (未审结 37), 诉讼 46 (7). */
async function findingsOf(sentence: string): Promise<unknown[]> {
  const { findings } = await changedPage(($) => {
    $('#section-overview').nextAll().remove();
    $('#section-overview').after(`<h3>（二）依申请公开</h3><p>${sentence}</p>`);
  });
  return findings.map(({ rule, severity, printed, expected }) => [rule, severity, printed, expected]);
}

describe('what section 一 says agrees with the tables', () => {
  it.each([
    '2024年，全市共收到政府信息公开申请3119件。',
    '2024年共收到政府信息公开申请 3,153 件（含上年结转34件）。',
    '全年收到信息公开申请3153件，办结政府信息公开申请3050件，结转下年度103件。',
    '2024 年，全市共受理政府信息公开申请 3119 件，答复 3050 件（含上年度结转申请 34 件，另有 103 件顺延到下年度答复）。',
    '办结的政府信息公开申请3050件中，予以公开1362件，部分公开454件，不予公开178件，无法提供781件。',
    '共办结信息公开申请3050件，其中予以公开（含部分公开）1816件。',
    '因政府信息公开被申请行政复议351件，已审结314件；行政诉讼46件，审结39件。',
    '政府信息公开行政复议314件、行政诉讼39件均已审结，未审结的另计。',
    '其中通过网上收到政府信息公开申请2000件，当面收到申请300件，信函收到申请819件。',
    '2023年收到政府信息公开申请2900件，2024年收到政府信息公开申请3119件。',
    '收到政协提案66件，办结66件；收到行政复议申请200件。',
    '主动公开政府信息5500条，公开规范性文件11件。',
    '市本级收到政府信息公开申请800件。',
  ])('%s', async (sentence) => {
    expect(await findingsOf(sentence)).toEqual([]);
  });
});

describe('what section 一 says does not agree with the tables', () => {
  it.each<[string, unknown[]]>([
    ['2024年，全市共收到政府信息公开申请3120件。', ['prose.received', 'error', 3120, 3119]],
    ['2024年新收政府信息公开申请3153件。', ['prose.received', 'error', 3153, 3119]],
    ['2024年受理政府信息公开申请3000件。', ['prose.accepted', 'warning', 3000, 3119]],
    ['2024年办结政府信息公开申请3060件。', ['prose.handled', 'error', 3060, 3050]],
    ['办理结果中，予以公开1363件。', ['prose.granted', 'error', 1363, 1362]],
    ['办理结果中，部分公开455件。', ['prose.outcome', 'warning', 455, 454]],
    ['办理结果中，重复申请26件。', ['prose.outcome', 'warning', 26, 25]],
    ['结转下年度继续办理104件。', ['prose.carriedOut', 'warning', 104, 103]],
    ['因信息公开引发的行政复议已审结351件。', ['prose.settled', 'error', 351, 314]],
    ['因信息公开被提起行政诉讼20件。', ['prose.proceedings', 'error', 20, 46]],
    ['因信息公开被申请行政复议20件。', ['prose.proceedings', 'warning', 20, 351]],
    ['全年未收到政府信息公开申请。', ['prose.received', 'error', 0, 3119]],
  ])('%s', async (sentence, finding) => {
    expect(await findingsOf(sentence)).toEqual([finding]);
  });

  it('is told with the words of the report, the figure of the table and the remedy', async () => {
    const { findings } = await changedPage(($) => {
      $('#section-overview').after('<p>全市共收到政府信息公开申请3120件。</p>');
    });
    expect(findings[0]?.message).toBe(
      '文字部分写“全市共收到政府信息公开申请3120件”，而表三本年新收总计为 3119，表三本年新收加上年结转为 3153，两者不符；请核对后更正文字或表格。',
    );
  });

  it('the product’s own sentences notice a changed table', async () => {
    const { findings } = await changedPage(($) => {
      cellAt($, 'applications/newReceived/total').text('3118');
    });
    expect(findings.map(({ rule }) => rule)).toContain('prose.received');
  });
});
