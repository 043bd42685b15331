import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/local-date.js';
import { remadeText } from './remade-text.js';

const review = {
  kind: 'review' as const,
  body: '丙县人民政府',
  number: '丙府复〔2025〕8号',
  on: localDate('2025-02-20'),
};

describe('the letter of an answer that is made again says why', () => {
  it('a review ordered it, of which answer, when and under which number', () => {
    expect(remadeText({ cause: 'redo', formerNo: '丙教公开〔2024〕3号', orderedBy: review })).toBe(
      '丙县人民政府于2025年2月20日作出行政复议决定（丙府复〔2025〕8号），责令本机关重新作出答复；本机关原来的答复（丙教公开〔2024〕3号）不再执行。本机关现重新答复如下。',
    );
  });
  it('a court ordered it, of which the number is not known', () => {
    const court = {
      kind: 'lawsuit' as const,
      body: '丙县人民法院',
      number: null,
      on: localDate('2026-01-15'),
    };
    expect(remadeText({ cause: 'redo', orderedBy: court })).toBe(
      '丙县人民法院于2026年1月15日作出行政裁判，责令本机关重新作出答复；本机关原来的答复不再执行。本机关现重新答复如下。',
    );
  });
  it('an answer was ordered where there had been none', () => {
    expect(remadeText({ cause: 'orderedFirst', orderedBy: review })).toBe(
      '丙县人民政府于2025年2月20日作出行政复议决定（丙府复〔2025〕8号），责令本机关对该申请作出答复。本机关现答复如下。',
    );
  });
  it('the agency took its answer back itself, whatever was contested then', () => {
    expect(remadeText({ cause: 'selfCorrection', formerNo: '丙教公开〔2024〕3号', orderedBy: review })).toBe(
      '本机关原来的答复（丙教公开〔2024〕3号）由本机关自行撤销，现重新答复如下。',
    );
  });
});
