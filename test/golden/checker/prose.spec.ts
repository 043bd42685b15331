import { describe, expect, it } from '@jest/globals';
import { cellAt, changedPage, rulesOf } from './web-page.js';

const OTHER_HEADS = ['主动公开', '政府信息管理', '政府信息公开平台建设', '监督保障']
  .map((head) => `<h3>（一）${head}</h3><p>扎实推进。</p>`)
  .join('');

/** 淮安 2024: 新收 3119, 上年结转 34, 办结 3050, 予以公开 1362, 部分公开 454, 结转 103; 复议 351 (未审结 37), 诉讼 46 (7). */
async function findingsOf(sentence: string): Promise<unknown[]> {
  const { findings } = await changedPage(($) => {
    $('#section-overview').nextAll().remove();
    $('#section-overview').after(`${OTHER_HEADS}<h3>（二）依申请公开</h3><p>${sentence}</p>`);
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
    '上年度结转34件，2023年结转政府信息公开申请34件，结转上一年度申请34件。',
    '结转至2025年继续办理103件，2024年结转下年度103件。',
    '2023年结转至2024年政府信息公开申请34件。',
    '收到政府信息公开申请三千一百一十九件，结转下年度一百零三件。',
    '收到3119件政府信息公开申请，受理3153件。',
    '对依申请公开做到收到一件、登记一件、办结一件，每收到1件申请都有专人办理，与依申请公开一起抓。',
    '因政府信息公开被申请行政复议351件，上年结转5件，办结9件，结转下年度6件。',
    '因政府信息公开被提起行政诉讼，未经复议直接起诉5件，复议后起诉41件。',
    '予以公开或部分公开1816件。',
    '制发行政规范性文件8件、废止26件、现行有效66件；制定规章1件，现行有效规章11件。',
    '作出行政许可决定447228件，行政处罚决定3985758件，行政事业性收费96171.6万元。',
    '行政事业性收费96172万元，审核规范性文件30件，公开行政许可决定1200件，制定规章制度12件。',
    '公开指南申请办理流程5起修订，2024年1月1日起施行，收到申请10件以上的单位3家。',
  ])('%s', async (sentence) => {
    expect(await findingsOf(sentence)).toEqual([]);
  });
});

it('what explains the figures behind the report is not compared', async () => {
  const { findings } = await changedPage(($) => {
    $('section').last().after('<h2>附：编报说明</h2><p>全市收到政府信息公开申请100件。</p>');
  });
  expect(findings).toEqual([]);
});

it.each(['problems', 'other'])('numbers of section %s are compared too', async (key) => {
  const { findings } = await changedPage(($) => {
    $(`#section-${key}`).after('<p>2024年全市收到政府信息公开申请100件。</p>');
  });
  expect(rulesOf(findings)).toEqual(['prose.received']);
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
    ['全市收到3120件政府信息公开申请。', ['prose.received', 'error', 3120, 3119]],
    ['今年收到政府信息公开申请五件。', ['prose.received', 'error', 5, 3119]],
    ['今年共收到5件。', ['prose.received', 'warning', 5, 3119]],
    ['今年受理8件。', ['prose.accepted', 'warning', 8, 3119]],
    ['今年办结8件。', ['prose.handled', 'warning', 8, 3050]],
    ['上年结转政府信息公开申请31件。', ['prose.carriedIn', 'warning', 31, 34]],
    ['（含上一年度结转31件）', ['prose.carriedIn', 'warning', 31, 34]],
    ['结转至2025年继续办理16件。', ['prose.carriedOut', 'warning', 16, 103]],
    ['政府信息公开行政复议30起。', ['prose.proceedings', 'warning', 30, 351]],
    ['被申请行政复议3件。', ['prose.proceedings', 'warning', 3, 351]],
    ['被提起行政诉讼一起。', ['prose.proceedings', 'warning', 1, 46]],
    ['制发行政规范性文件12件。', ['prose.proactive', 'warning', 12, 8]],
    ['行政规范性文件制发8件、废止27件。', ['prose.proactive', 'warning', 27, 26]],
    ['行政许可决定447件。', ['prose.proactive', 'warning', 447, 447228]],
    ['行政事业性收费12.5万元。', ['prose.proactive', 'warning', 12.5, 96171.6]],
    // Somebody else's, or not beyond doubt the agency's own.
    ['收到市政府转办申请4件。', ['prose.received', 'warning', 4, 3119]],
    ['县教育局收到申请20件。', ['prose.received', 'warning', 20, 3119]],
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
