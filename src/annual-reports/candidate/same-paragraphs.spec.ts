import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { ownParagraphs, sameParagraphs, type Paragraph } from './same-paragraphs.js';

const OWN = '甲县教育局2025年新收政府信息公开申请5件，办结4件，答复及时规范，没有逾期答复的情形。';

function paragraphOf(text: string, agencyName = '甲县教育局'): Paragraph {
  const sections = [
    { key: 'overview', heading: '一、总体情况', blocks: [{ kind: 'paragraph', text } as const] },
  ];
  const [paragraph] = ownParagraphs({ agencyName, sections }, ['overview']);
  if (!paragraph) throw new Error('too short');
  return paragraph;
}

describe('paragraphs that also stand elsewhere', () => {
  it.each([
    ['a figure', OWN.replace('5件', '1,206件')],
    ['a comma', OWN.replace('，办结', '、办结')],
    ['white space', OWN.replace('，', '，　')],
  ])('are found though %s was changed', (_what, text) => {
    expect(paragraphOf(text).sha256).toBe(paragraphOf(OWN).sha256);
  });

  it('are found though each agency fills a template with its name and figures', () => {
    const other = OWN.replace('甲县教育局', '乙县民政局').replace('4件', '31件');
    expect(paragraphOf(other, '乙县民政局').sha256).toBe(paragraphOf(OWN).sha256);
  });

  it('are others when a word is another', () => {
    expect(paragraphOf(OWN.replace('规范', '准确')).sha256).not.toBe(paragraphOf(OWN).sha256);
  });

  it('are found as they were kept at first, character by character', () => {
    const kept = createHash('sha256').update(OWN).digest('hex');
    expect(sameParagraphs([paragraphOf(OWN)], new Map([[kept, '乙县2024年度报告']]))).toEqual([
      { section: 'overview', text: OWN, where: '乙县2024年度报告' },
    ]);
  });
});
