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
  words: [],
  unconfirmed: 0,
  recounting: false,
  remarks: [],
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

  it('names the words that count otherwise than the law data say, whoever has them so', () => {
    const word = {
      label: '行政诉讼文书用语“驳回起诉”',
      usual: '其他结果',
      columns: [
        {
          from: localDate('2025-01-01'),
          column: '结果维持',
          chosenBy: '某县人民政府',
          chosenOn: localDate('2026-03-16'),
        },
      ],
      exceptions: [{ agency: '东局', value: '按通常的归类' }],
    };
    const added = { ...word, label: '行政复议文书用语“责令整改”', usual: null, columns: [] };
    const section = methodSection(note({ words: [word, added] }));
    expect(section?.blocks).toMatchObject([
      { text: expect.stringContaining('均采用推荐的做法') },
      {
        text: '行政诉讼文书用语“驳回起诉”：自 2025-01-01 起作出的计入“结果维持”，由某县人民政府于 2026-03-16 规定（通常计入“其他结果”）。其中东局按通常的归类。',
      },
      { text: '行政复议文书用语“责令整改”：法律文本没有这个用语。其中东局按通常的归类。' },
    ]);
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
