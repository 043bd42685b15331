import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/local-date.js';
import { methodSection, methodSentences, type AppliedRule, type MethodNote } from './method-note.js';

const rule = (more: Partial<AppliedRule> = {}): AppliedRule => ({
  label: '重新作出的答复',
  value: '不另计',
  recommended: '不另计',
  deviates: false,
  chosenBy: null,
  chosenOn: null,
  exceptions: [],
  ...more,
});
const note = (more: Partial<MethodNote> = {}): MethodNote => ({
  asOf: localDate('2026-12-31'),
  rules: [rule(), rule({ label: '裁定驳回起诉' })],
  unconfirmed: 0,
  recounting: false,
  ...more,
});

describe('the note on how the figures were counted', () => {
  it('says that everything is as recommended, and is not printed then', () => {
    expect(methodSentences(note())).toEqual([
      '法律、法规和年度报告格式没有规定的 2 项统计口径，均采用推荐的做法。',
    ]);
    expect(methodSection(note())).toBeUndefined();
  });

  it('names every deviation with whoever chose it, and what is recommended', () => {
    const chosen = {
      value: '另计一件',
      deviates: true,
      chosenBy: '某市人民政府',
      chosenOn: localDate('2026-03-16'),
    };
    const section = methodSection(note({ rules: [rule(chosen), rule()] }));
    expect(section?.heading).toBe('附：编报说明');
    expect(section?.blocks).toMatchObject([
      {
        text: '重新作出的答复：按“另计一件”统计（推荐的做法是“不另计”），由某市人民政府于 2026-03-16 选定。',
      },
      { text: '其余 1 项法律、法规和年度报告格式没有规定的统计口径，采用推荐的做法。' },
    ]);
  });

  it('names the agencies of a sum that count otherwise', () => {
    const exceptions = [{ agency: '东县', value: '另计一件' }];
    expect(methodSentences(note({ rules: [rule({ exceptions })] }))[0]).toBe(
      '重新作出的答复：按推荐的做法“不另计”统计。其中东县按“另计一件”统计。',
    );
  });

  it('says what is not in the figures, and that they are being counted anew', () => {
    const sentences = methodSentences(note({ unconfirmed: 3, recounting: true }));
    expect(sentences).toContain(
      '截至 2026-12-31，另有 3 件申请尚未经双方确认收到，未计入本年新收（条例第三十一条）。',
    );
    expect(sentences.at(-1)).toContain('重新计数尚未完成');
    expect(methodSection(note({ unconfirmed: 3 }))).toBeDefined();
    expect(methodSection(note({ recounting: true }))).toBeDefined();
  });
});
