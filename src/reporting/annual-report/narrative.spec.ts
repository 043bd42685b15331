import { describe, expect, it } from '@jest/globals';
import { parseNarrative } from './narrative.js';

describe('the narrative file', () => {
  it('keeps headings, paragraphs and lists of sections 一, 五 and 六 in order', () => {
    const narrative = parseNarrative(
      [
        '# 一、总体情况',
        '',
        '第一段**加粗**文字，',
        '同一段的下一行。',
        '',
        '## （一）主动公开',
        '全年公开。',
        '',
        '# 五',
        '1. 甲',
        '2. 乙',
        '',
        '# 六',
        '无其他报告事项。',
      ].join('\n'),
    );
    expect(narrative).toEqual({
      overview: [
        { kind: 'paragraph', text: '第一段加粗文字，同一段的下一行。' },
        { kind: 'heading', level: 2, text: '（一）主动公开' },
        { kind: 'paragraph', text: '全年公开。' },
      ],
      problems: [
        { kind: 'paragraph', text: '1.甲' },
        { kind: 'paragraph', text: '2.乙' },
      ],
      other: [{ kind: 'paragraph', text: '无其他报告事项。' }],
    });
  });

  it('takes a byte order mark and Windows line ends', () => {
    expect(parseNarrative('\uFEFF# 六\r\n\r\n无。\r\n').other).toEqual([{ kind: 'paragraph', text: '无。' }]);
  });

  it('takes indented paragraphs and keeps every character of the text', () => {
    const text = '“六保”：a<b、A&B、R&amp;D、50%、（一）#1 {{year}}';
    expect(parseNarrative(`# 一\n\n    ${text}\n\n　　${text}`).overview).toEqual([
      { kind: 'paragraph', text },
      { kind: 'paragraph', text },
    ]);
  });

  it.each([
    ['# 二\n文字', 'narrative.unknownSection'],
    ['# 总体情况\n文字', 'narrative.unknownSection'],
    ['# 一\n甲\n\n# 一\n乙', 'narrative.duplicateSection'],
    ['前言\n\n# 一\n甲', 'narrative.outsideSection'],
    ['# 一\n\n```\ncode\n```', 'narrative.unsupported'],
    ['# 一\n\n<script>alert(1)</script>\n', 'narrative.unsupported'],
  ])('refuses %j by name', (markdown, code) => {
    expect(() => parseNarrative(markdown)).toThrow(expect.objectContaining({ code }));
  });
});
