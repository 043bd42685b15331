import { describe, expect, it } from '@jest/globals';
import { proseAgainstTables } from '../../src/reporting/annual-report/prose-against-tables.js';
import type { ReportDocument } from '../../src/reporting/render/report-document.js';
import { publishedReport } from '../builders/published-figures.js';
import { documentOf, tablesOf } from './checker/a-report.js';

/** 淮安 2024: 新收 3119, 上年结转 34, 结转 103; 复议 351. Fees: 2 notices of 1300 yuan, 300.5 paid. */
const FEES = { notices: 2, noticedYuan: '1300', paidYuan: '300.5' };
const DOCUMENT = documentOf(tablesOf(publishedReport('huaian-city-2024')), {
  key: 'method',
  heading: '附：编报说明',
  blocks: [{ kind: 'paragraph', text: '本机关收到政府信息公开申请7件，上年结转8件。' }],
});

const withText = (key: string, text: string): ReportDocument => ({
  ...DOCUMENT,
  sections: DOCUMENT.sections.map((section) =>
    section.key === key
      ? { ...section, blocks: [...section.blocks, { kind: 'paragraph', text } as const] }
      : section,
  ),
});

describe('numbers that an agency types into its own report', () => {
  it('are right as long as they are referred to, and the remarks are not its prose', async () => {
    expect(await proseAgainstTables(DOCUMENT, FEES)).toEqual([]);
  });

  it.each([
    ['overview', '今年受理政府信息公开申请8件。', 'prose.accepted:newReceived:8/3119'],
    ['overview', '结转下年度6件。', 'prose.carriedOut:carriedOut:6/103'],
    ['overview', '上年结转政府信息公开申请31件。', 'prose.carriedIn:carriedIn:31/34'],
    ['overview', '被申请行政复议3件。', 'prose.proceedings:review:3/351'],
    ['overview', '制发行政规范性文件12件。', 'prose.proactive:normativeDocuments.issued:12/8'],
    ['problems', '今年收到政府信息公开申请100件。', 'prose.received:newReceived:100/3119'],
    ['other', '本年度发出收费通知9件。', 'prose.fees:notices:9/2'],
    ['other', '发出9份信息处理费收费通知。', 'prose.fees:notices:9/2'],
    ['other', '收费通知总金额500元。', 'prose.fees:noticedYuan:500/1300'],
    ['other', '全年收取信息处理费500元。', 'prose.fees:paidYuan:500/300.5'],
    ['other', '信息处理费零元。', 'prose.fees:noticedYuan:0/1300'],
  ])('%s: %s', async (section, text, id) => {
    const found = await proseAgainstTables(withText(section, text), FEES);
    expect(found).toEqual([{ id, severity: 'reason', section, message: expect.stringMatching(/引用.*。$/) }]);
  });

  it('agree when they say the same, also in other units and rounded', async () => {
    const text = '发出收费通知书2份，通知收费金额0.13万元，实际收取信息处理费301元；信息处理费300.5元。';
    expect(await proseAgainstTables(withText('other', text), FEES)).toEqual([]);
  });
});
