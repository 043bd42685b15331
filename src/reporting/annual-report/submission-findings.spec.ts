import { describe, expect, it } from '@jest/globals';
import { documentOf, tablesOf } from '../../../test/golden/checker/a-report.js';
import { publishedReport } from '../../../test/builders/published-figures.js';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import { submissionFindings } from './submission-findings.js';

const TABLES = tablesOf(publishedReport('huaian-city-2024'));
const DOCUMENT = documentOf(TABLES);

/** Findings about a section of which the whole text is changed. */
function findingsOf(key: string, text: string): [string, string][] {
  const blocks = text.split('\n').map((line) => ({ kind: 'paragraph', text: line }) as const);
  const sections = DOCUMENT.sections.map((one) => (one.key === key ? { ...one, blocks } : one));
  return submissionFindings({
    edition: law().edition('2021'),
    tables: TABLES,
    document: { ...DOCUMENT, sections },
    recounting: false,
    today: localDate('2025-01-10'),
    usualScope: null,
    children: [],
    same: [],
  }).map(({ id, severity }) => [id, severity]);
}

const HEADS = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'];

describe('what an agency must have written before it submits', () => {
  it.each([
    ['很好。', HEADS],
    ['主动公开较好。\n（二）依申请公开\n好。\n三、政府信息管理：好。\n平台建设：好。', ['监督保障']],
    ['工作中坚持依法行政，不断加强政府信息公开平台建设。', HEADS],
  ])('the heads of section 一: %j', (text, missing) => {
    expect(findingsOf('overview', text)).toEqual([[`prose.heads:${missing.join('、')}`, 'reason']]);
  });

  it('is quiet when all heads are there', () => {
    expect(
      findingsOf('overview', HEADS.map((head, i) => `（${'一二三四五'[i]}）${head}\n好。`).join('\n')),
    ).toEqual([]);
  });

  it.each([
    '信息处理费情况见附件。',
    '本年度未收取信息处理费。',
    '发出收费通知0件，信息处理费情况见附件。',
    '收取信息处理费0元。',
    '本年采购12件，支出500元。',
  ])('fees in numbers: %s', (text) => {
    expect(findingsOf('other', text)).toEqual([['fees.unmentioned', 'reason']]);
  });

  it.each([
    '发出收费通知0件，收取信息处理费0元。',
    '发出收费通知的件数为零件，总金额为零元，实际收取信息处理费零元。',
    '发出2份收费通知，信息处理费共0.13万元。',
  ])('fees are told by %s', (text) => {
    expect(findingsOf('other', text)).toEqual([]);
  });
});
