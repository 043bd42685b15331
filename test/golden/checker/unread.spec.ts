import { describe, expect, it } from '@jest/globals';
import type { CheerioAPI } from 'cheerio';
import { cellAt, changedPage, rulesOf } from './web-page.js';

describe('what cannot be read is told, and never guessed', () => {
  const withText = (place: string, text: string) => ($: CheerioAPI) => {
    cellAt($, place).text(text);
  };
  it.each<[string, string, ($: CheerioAPI) => void]>([
    ['two numbers in one cell', 'cell.unreadable', withText('applications/granted/total', '13 62')],
    [
      'two numbers below each other',
      'cell.unreadable',
      ($) => {
        cellAt($, 'applications/granted/total').html('<p>13</p><p>62</p>');
      },
    ],
    ['words for a number', 'cell.unreadable', withText('applications/granted/total', '若干')],
    ['a number with a leading zero', 'cell.unreadable', withText('applications/granted/total', '01362')],
    [
      'a number too long to be exact',
      'cell.unreadable',
      withText('applications/granted/total', '9'.repeat(17)),
    ],
    [
      'a negative count',
      'applications.nonNegative',
      withText('applications/refused.stateSecret/total', '-2'),
    ],
    [
      'half an application',
      'applications.nonNegative',
      withText('applications/refused.stateSecret/total', '2.5'),
    ],
    [
      'a row that is not there',
      'row.missing',
      ($) => {
        cellAt($, 'applications/granted/total').parent().children('td').remove();
        $('th')
          .filter((_, cell) => $(cell).text() === '（一）予以公开')
          .text('');
      },
    ],
    [
      'no table 四',
      'table.missing',
      ($) => {
        $('table.proceedings').remove();
      },
    ],
    [
      'no table 三',
      'table.missing',
      ($) => {
        $('table.applications').remove();
      },
    ],
  ])('%s: %s', async (_what, rule, change) => {
    const { findings } = await changedPage(change);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(rulesOf(errors)).toContain(rule);
    for (const { message } of errors) expect(message).toMatch(/^[^a-z]*表[三四].*。$/s);
  });

  it('a figure that cannot be read is null, and no other figure takes its place', async () => {
    const { tables } = await changedPage(withText('applications/granted/total', '13 62'));
    expect(tables.applications.rows.find(({ key }) => key === 'granted')?.values).toEqual([
      1288,
      21,
      0,
      0,
      50,
      3,
      null,
    ]);
  });
});
