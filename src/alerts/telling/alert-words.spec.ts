import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/local-date.js';
import { alertPath } from './alert-path.js';
import { alertWords } from './alert-words.js';

const said = {
  mark: '',
  dueOn: localDate('2027-01-04'),
  fallsOn: localDate('2027-01-05'),
  provisional: false,
  final: false,
  citation: null,
} as const;
const near = { ...said, subject: 'case', name: '1号', fallsOn: localDate('2026-12-30') } as const;

describe('the words of an alert', () => {
  it('say what it is about, the last day, what to do and the article', () => {
    const words = alertWords({ ...said, subject: 'case', name: '某公开〔2026〕1号', kind: 'answer.overdue' });
    expect(words).toEqual({
      title: '某公开〔2026〕1号 答复逾期',
      text: '期限：2027-01-04。\n请立即答复，并保存逾期原因的材料；申请人可以申请复议或者起诉。\n依据：《政府信息公开条例》第三十三条第二款。',
    });
  });

  it('of an answer whose period cannot be extended any more advise no extension', () => {
    const of = (final: boolean): string => alertWords({ ...near, kind: 'answer.near', final }).text;
    expect(of(false)).toContain('书面告知延期');
    expect(of(true)).toContain('这一期限不能再延长');
    expect(of(true)).not.toContain('延期');
  });

  it('do not call today the last day where it is another', () => {
    expect(alertWords({ ...near, kind: 'answer.last' }).title).toBe('1号 应当答复的最后一日临近');
    const onTheDay = { ...near, kind: 'answer.last', fallsOn: near.dueOn } as const;
    expect(alertWords(onTheDay).title).toBe('1号 今日应当答复');
  });

  it('cite the text that the period itself rests on, where it has one', () => {
    const citation = '《行政复议法》第四十八条、第八十八条';
    expect(alertWords({ ...near, kind: 'term.near', citation }).text).toContain(`依据：${citation}。`);
  });

  it('say that a day may move', () => {
    const words = alertWords({
      ...said,
      subject: 'case',
      name: '1号',
      kind: 'answer.near',
      provisional: true,
    });
    expect(words.text).toContain('2027-01-04（暂定，所涉年份的放假安排尚未公布）');
  });

  it.each([
    ['term.near', 'answer.1', 'L1 复议、诉讼期限临近：提交答辩状和证据（第 1 审级）'],
    ['term.over', 'reply', 'L1 复议、诉讼期限已过：提交复议答复和证据'],
    ['report.last', 'submit', 'L1 年度报告即将到期：送审'],
  ] as const)('name the period of %s %s', (kind, mark, title) => {
    expect(alertWords({ ...said, subject: 'lawsuit', name: 'L1', kind, mark }).title).toBe(title);
  });
});

it.each([
  [
    'case',
    '7',
    '某公开〔2026〕1号',
    'cases/%E6%9F%90%E5%85%AC%E5%BC%80%E3%80%942026%E3%80%951%E5%8F%B7',
    2026,
  ],
  ['review', '1', 'R1', 'proceedings/reviews/R1', 2026],
  ['report', '2025', '2025 年度报告', 'report', 2025],
  ['sheet', '2025/3', '财政局 2025 年填报单', 'figure-sheets', 2025],
] as const)('the page of a %s', (subject, key, name, page, year) => {
  expect(alertPath('aa', { subject, key, name }, localDate('2026-11-30'))).toBe(
    `/agencies/aa/years/${year}/${page}`,
  );
});
