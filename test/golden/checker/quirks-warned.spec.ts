import { describe, expect, it } from '@jest/globals';
import type { CheerioAPI } from 'cheerio';
import { law } from '../../../src/law/law.js';
import { checkPublishedReport } from '../../../src/reporting/published-report/check-published-report.js';
import { renderHtml } from '../../../src/reporting/render/html/render-html.js';
import { publishedReport } from '../../builders/published-figures.js';
import { documentOf, tablesOf } from './a-report.js';
import { cellAt, changedPage, expectAllRead, rulesOf } from './web-page.js';

const eachZero = ($: CheerioAPI, text: string): void => {
  $('td').each((_, cell) => {
    if ($(cell).text() === '0') $(cell).text(text);
  });
};

describe('what is read and told as a warning', () => {
  it.each<[string, string, ($: CheerioAPI) => void]>([
    [
      'blank for zero',
      'cell.blank',
      ($) => {
        eachZero($, '');
      },
    ],
    [
      'a stroke for zero',
      'cell.stroke',
      ($) => {
        eachZero($, '/');
      },
    ],
    [
      'a dash for zero',
      'cell.stroke',
      ($) => {
        eachZero($, '—');
      },
    ],
    [
      'a hyphen for zero',
      'cell.stroke',
      ($) => {
        eachZero($, '-');
      },
    ],
    [
      'a remark beside the number',
      'cell.annotated',
      ($) => {
        cellAt($, 'proactive/normativeDocuments.inForce/value').text('66（其中修订16件）');
      },
    ],
    [
      'a unit beside the number',
      'cell.annotated',
      ($) => {
        cellAt($, 'applications/granted/total').text('1362件');
      },
    ],
    [
      'fees with their unit, in yuan',
      'cell.annotated',
      ($) => {
        cellAt($, 'proactive/fees.amountWan/value').text('961716000元');
      },
    ],
    [
      'numbers of sections off by one',
      'section.number',
      ($) => {
        $('h2').each((_, h) => {
          $(h).text($(h).text().replace('三、', '二、').replace('四、', '三、'));
        });
      },
    ],
    [
      'no section 五',
      'section.missing',
      ($) => {
        $('#section-problems').parent().remove();
      },
    ],
    [
      'an empty section',
      'section.empty',
      ($) => {
        $('#section-problems').nextAll().remove();
      },
    ],
    [
      'a draft that is not finished',
      'section.unwritten',
      ($) => {
        $('#section-problems').after('<p>〔请补充：改进情况〕</p>');
      },
    ],
    [
      'no word on fees',
      'section.fees',
      ($) => {
        $('#section-other').nextAll().first().remove();
      },
    ],
    ...['信息处理费情况见附件。', '严格执行信息处理费管理办法，共3件。'].map(
      (text): [string, string, ($: CheerioAPI) => void] => [
        text,
        'section.fees',
        ($) => {
          $('#section-other').nextAll().first().text(text);
        },
      ],
    ),
    [
      'heads of section 一 that are left out',
      'section.heads',
      ($) => {
        $('#section-overview').nextAll().remove();
        $('#section-overview').after('<p>很好。</p>');
      },
    ],
    [
      'one head of section 一 that is left out',
      'section.heads',
      ($) => {
        $('h3')
          .filter((_, h) => $(h).text().includes('监督保障'))
          .remove();
      },
    ],
    [
      'a heading of a column that nobody knows',
      'table.columnsUnnamed',
      ($) => {
        $('table.proceedings th')
          .filter((_, h) => $(h).text() === '复议后起诉')
          .text('其他诉讼');
      },
    ],
    [
      'a row twice with other figures',
      'cell.contradicted',
      ($) => {
        const row = cellAt($, 'applications/carriedOut/total').parent();
        row.after($.html(row).replace('103', '104'));
      },
    ],
  ])('%s: %s', async (_what, rule, change) => {
    const checked = await changedPage(change);
    expectAllRead(checked);
    expect([...new Set(rulesOf(checked.findings))]).toEqual([rule]);
    expect(new Set(checked.findings.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });

  it.each([
    '本年度没有收取信息处理费。',
    '全年收取政府信息公开信息处理费3940元。',
    '发出收费通知的件数为零件，总金额为零元，实际收取的总金额为零元。',
  ])('fees are told by %s', async (text) => {
    const { findings } = await changedPage(($) => {
      $('#section-other').nextAll().first().text(text);
    });
    expect(findings).toEqual([]);
  });

  it.each([
    '一是主动公开稳步推进；二是依申请公开规范办理；三是加强信息管理；四是加强平台建设；五是强化监督保障。',
    '2024年主动公开情况：较好。依申请公开方面较好。（三）政府信息管理情况。好。（四）平台建设。好。（五）监督保障情况。好。',
  ])('heads of section 一 are told by %s', async (text) => {
    const { findings } = await changedPage(($) => {
      $('#section-overview').nextAll().remove();
      $('#section-overview').after(`<p>${text}</p>`);
    });
    expect(findings).toEqual([]);
  });

  it('tables of edition 2019 in a later year', async () => {
    const old = { ...tablesOf(publishedReport('pingtan-gwh-2019')), year: 2023 };
    const html = renderHtml({ ...documentOf(old), titleLine: `2023${law().edition('2019').titleSuffix}` });
    const { year, edition, tables, findings } = await checkPublishedReport(Buffer.from(html), 'report.html');
    expect([year, edition]).toEqual([2023, '2019']);
    expect(tables.applications).toEqual(old.applications);
    expect(
      findings.map(({ rule, severity, printed, expected }) => [rule, severity, printed, expected]),
    ).toEqual([
      ['report.edition', 'warning', '2019', '2021'],
      ['section.fees', 'warning', null, null],
    ]);
  });
});
