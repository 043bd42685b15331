import { describe, expect, it } from '@jest/globals';
import { SIMILAR_MATTERS } from '../../../test/fixtures/similar-matters.js';
import { applicantRelation } from './same-applicant.js';
import { compared, REPEATED_FROM, SIMILAR_FROM } from './similarity.js';

const corpus = SIMILAR_MATTERS.flatMap(([asked, , , decoy]) => [asked, decoy]);
const pairs = SIMILAR_MATTERS.flatMap(([asked, again, shorter]) => [
  [again, asked] as const,
  [shorter, asked] as const,
]);

describe('a labelled set of invented pairs', () => {
  it('has at least sixty, and is found again: recall@5 above the threshold', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60);
    const missed = pairs.filter(([text, asked]) => {
      const probe = compared(text);
      const best = corpus
        .map((other) => [probe.with(other), other] as const)
        .filter(([score]) => score >= SIMILAR_FROM)
        .sort((a, b) => b[0] - a[0])
        .slice(0, 5);
      return !best.some(([, other]) => other === asked);
    });
    const recall = 1 - missed.length / pairs.length;
    expect({ recall: recall >= 0.98, missed: recall >= 0.98 ? [] : missed }).toEqual({
      recall: true,
      missed: [],
    });
  });

  it('takes no neighbouring matter for the same one', () => {
    const taken = SIMILAR_MATTERS.flatMap(([asked, again, shorter, decoy]) =>
      [asked, again, shorter]
        .filter((text) => compared(text).with(decoy) >= REPEATED_FROM)
        .map((text) => [text, decoy]),
    );
    expect(taken).toEqual([]);
  });

  it('shows hardly anything besides', () => {
    const shown = pairs.map(([text, asked]) => {
      const probe = compared(text);
      return corpus.filter((other) => other !== asked && probe.with(other) >= SIMILAR_FROM).length;
    });
    expect(shown.reduce((sum, n) => sum + n, 0) / pairs.length).toBeLessThan(0.5);
  });
});

describe('likeness', () => {
  it('is that of a text with itself, and none of two short texts that differ', () => {
    expect(compared('某批复').with('某批复')).toBe(1);
    expect(compared('甲').with('甲')).toBe(1);
    expect(compared('甲').with('乙')).toBe(0);
    expect(compared('申请公开').with('请求公开')).toBeLessThan(1);
  });

  it('does not ask in which form a number or a bracket was typed', () => {
    expect(compared('２０２２年（临时）救助').with('2022年(临时)救助')).toBe(1);
  });
});

describe('two applicants', () => {
  const own = { type: 'naturalPerson', name: '王小明' } as const;
  const none = { sameIdNumber: null, samePhone: null };

  it.each([
    ['the same number', own, { ...own, sameIdNumber: true, samePhone: null }, 'same'],
    [
      'the same number, renamed',
      own,
      { ...own, name: '王大明', sameIdNumber: true, samePhone: null },
      'same',
    ],
    ['the same name, another number', own, { ...own, sameIdNumber: false, samePhone: true }, 'different'],
    ['the same name alone', own, { ...own, ...none }, 'sameName'],
    ['the same name and telephone', own, { ...own, sameIdNumber: null, samePhone: true }, 'same'],
    [
      'another name, the same telephone',
      own,
      { ...own, name: '李红', sameIdNumber: null, samePhone: true },
      'different',
    ],
    [
      'a person who has the name of a company',
      own,
      { type: 'commercialEnterprise', name: '王小明', ...none },
      'sameName',
    ],
    [
      'a company by its name',
      { type: 'commercialEnterprise', name: '某 公司' },
      { type: 'commercialEnterprise', name: '某公司', ...none },
      'same',
    ],
  ] as const)('%s: %#', (_, one, other, relation) => {
    expect(applicantRelation(one, other)).toBe(relation);
  });
});
