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
