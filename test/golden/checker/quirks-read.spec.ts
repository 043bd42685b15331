import { describe, expect, it } from '@jest/globals';
import type { CheerioAPI } from 'cheerio';
import { cellAt, changedPage, expectAllRead } from './web-page.js';

/** The rows of table 三 from `at` on as a table of their own, as behind a page break. */
function tear($: CheerioAPI, at: number): void {
  const rows = $('table.applications tr').toArray().slice(at);
  $('table.applications').after('<table class="rest"><tbody></tbody></table>');
  // A cell that spans the break is printed again on the next page, its words on one of them only.
  const height = 22 - (at - 5);
  $(rows).appendTo('table.rest tbody');
  $('table.rest tr').first().prepend(`<th rowspan="${height}"></th>`);
}

const DOWNWARDS = (text: string): string => Array.from(text).join('<br>');
const eachLabel = ($: CheerioAPI, change: (text: string) => string): void => {
  $('th').each((_, cell) => {
    $(cell).html(change($(cell).text()));
  });
};
describe('what printing, conversion and web editors do to a report, without any finding', () => {
  it.each<[string, ($: CheerioAPI) => void]>([
    [
      'a page break inside table 三',
      ($) => {
        tear($, 7);
      },
    ],
    [
      'headings repeated behind a page break',
      ($) => {
        tear($, 7);
        const headings = $('table.applications tr').toArray().slice(0, 3);
        $('table.rest tbody').prepend(headings.map((row) => $.html(row)).join(''));
      },
    ],
    [
      'a row of the table torn in two: its label on one page, its figures on the next',
      ($) => {
        const row = cellAt($, 'applications/declined.confirmReissue/total').parent();
        const label = row.children('th').last();
        const [start, end] = [label.text().slice(0, 13), label.text().slice(13)];
        label.text(start);
        row.after(
          `<tr><th>${end}</th>${row
            .children('td')
            .toArray()
            .map((cell) => $.html(cell))
            .join('')}</tr>`,
        );
        row.children('td').text('');
        $('th[rowspan="22"]').attr('rowspan', '23');
        row.children('th[rowspan="5"]').attr('rowspan', '6');
        $('th[rowspan="5"]')
          .filter((_, cell) => $(cell).text().includes('不予处理'))
          .attr('rowspan', '6');
      },
    ],
    [
      'a row of the table torn in two: its whole label on one page, its figures on the next',
      ($) => {
        const row = cellAt($, 'applications/declined.confirmReissue/total').parent();
        row.after(
          `<tr><th></th>${row
            .children('td')
            .toArray()
            .map((cell) => $.html(cell))
            .join('')}</tr>`,
        );
        row.children('td').text('');
        $('th[rowspan="22"]').attr('rowspan', '23');
        $('th[rowspan="5"]')
          .filter((_, cell) => $(cell).text().includes('不予处理'))
          .attr('rowspan', '5');
        row.next().prepend('<th></th>');
      },
    ],
    [
      'a path of menus, and a heading with its unit',
      ($) => {
        $('main').prepend('<p>首页 &gt; 政府信息公开</p><p>2024年政府信息公开工作年度报告</p>');
        $('#section-applications').append('（单位：件）');
      },
    ],
    [
      'a sentence that ends like a title, before it',
      ($) => {
        $('main').prepend('<p>依据条例第五十条的规定编制本机关2024年政府信息公开工作年度报告。</p>');
      },
    ],
    [
      'labels written one character a line',
      ($) => {
        eachLabel($, DOWNWARDS);
      },
    ],
    [
      'labels broken and spaced out',
      ($) => {
        eachLabel($, (text) => text.replace(/(.{3})/gu, '$1\n&nbsp; '));
      },
    ],
    [
      '， and 、 and brackets and quotation marks of other kinds',
      ($) => {
        eachLabel($, (text) =>
          text
            .replace(/[，、]/g, (mark) => (mark === '，' ? '、' : '，'))
            .replace(/[（(]/g, '〔')
            .replace(/[）)]/g, '〕')
            .replace(/[“”]/g, '"'),
        );
      },
    ],
    [
      'numbering left out',
      ($) => {
        eachLabel($, (text) => text.replace(/^(?:（[一二三四五六七]）|[一二三四]、|\d\.)/u, ''));
      },
    ],
    [
      'numbering of another kind',
      ($) => {
        eachLabel($, (text) => text.replace(/^(\d)\./, '（$1）').replace(/^（七）/, '(八)'));
      },
    ],
    [
      'the explanation of 部分公开 left out',
      ($) => {
        eachLabel($, (text) => text.replace(/（区分处理.*）/u, ''));
      },
    ],
    [
      'full-width digits',
      ($) => {
        $('td').each((_, cell) => {
          $(cell).text(
            $(cell)
              .text()
              .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
          );
        });
      },
    ],
    [
      'thousands separated',
      ($) => {
        $('td').each((_, cell) => {
          $(cell).text(
            $(cell)
              .text()
              .replace(/(?<=\d)(?=(\d{3})+$)/g, ','),
          );
        });
      },
    ],
    [
      'no cell marked as a heading, paragraphs in every cell',
      ($) => {
        $('th, td').each((_, cell) => {
          $(cell).html(`<p><span>${$(cell).text()}</span></p>`);
        });
        $('th').each((_, cell) => {
          (cell as unknown as { name: string }).name = 'td';
        });
      },
    ],
    [
      'merged cells written out in every place',
      ($) => {
        $('table.applications th[rowspan]').each((_, cell) => {
          const rows = $(cell)
            .parent()
            .nextAll()
            .slice(0, Number($(cell).attr('rowspan')) - 1);
          const [at, isLast] = [$(cell).index(), $(cell).is(':last-child')];
          $(cell).removeAttr('rowspan');
          rows.each((__, row) => {
            if (isLast) $(row).append($.html(cell));
            else if (at === 0) $(row).prepend($.html(cell));
            else $(row).children().eq(0).after($.html(cell));
          });
        });
      },
    ],
    [
      'all three tables in one',
      ($) => {
        $('table.applications tr, table.proceedings tr').appendTo('table.proactive tbody');
        $('table.applications, table.proceedings').remove();
      },
    ],
    [
      'a page laid out by tables',
      ($) => {
        $('main').wrapInner('<table><tr><td></td></tr></table>');
      },
    ],
    [
      'columns in another order',
      ($) => {
        $('table.applications tr').each((_, row) => {
          const cells = $(row).children('td');
          if (cells.length === 7) $(cells[5]).insertBefore(cells[1]!);
        });
        const leaves = $('table.applications tr').eq(2).children('th');
        $(leaves[4]).insertBefore(leaves[0]!);
      },
    ],
  ])('%s', async (_what, change) => {
    const checked = await changedPage(change);
    expectAllRead(checked);
    expect([checked.agency, checked.year, checked.findings]).toEqual(['淮安市人民政府', 2024, []]);
  });
});
