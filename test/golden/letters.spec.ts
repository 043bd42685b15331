import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { law } from '../../src/law/law.js';
import { OUTCOMES } from '../../src/law/vocabularies/keys.js';
import { letterValues } from '../../src/letters/text/letter-values.js';
import { frozenText, readFrozen } from '../../src/letters/text/letter-line.js';
import { composeLetter } from '../../src/letters/text/compose.js';
import { placeholdersOf } from '../../src/law/letters/wording.js';
import { standardWording } from '../../src/law/letters/letters.js';
import { golden } from './golden-file.js';
import { BUREAU, composed, goldenText, letterCase, SIGNING_AGENCIES, YEARS } from './letter-cases.js';

const KINDS = law().letters.kinds;
const kindOf = (key: string) => law().letters.kind(key);
const everyLetter = KINDS.flatMap((kind) => YEARS.map((year) => [kind.key, year] as const));
const fileOf = (key: string): string => `${key.replace('.', '-')}.txt`;

describe('the golden text of', () => {
  it.each(KINDS.map(({ key }) => key))('%s in 2023, 2024 and 2026', (key) => {
    const text = YEARS.map((year) => goldenText(kindOf(key), year)).join('\n\n');
    expect(text).toBe(golden(fileOf(key), text));
  });

  it('a refusal, a partial disclosure and an answer without the information, by each of the seven signing bodies', () => {
    const text = SIGNING_AGENCIES.flatMap((agency) =>
      ['refused.processInfo', 'partial', 'unavailable.nonexistent'].flatMap((key) =>
        YEARS.map((year) => {
          const { remedy, name } = { remedy: kindOf(key), name: agency.name };
          const lines = composed(remedy, year, letterCase(remedy, year), agency);
          const clause = lines.find((line) => line.kind === 'paragraph' && line.text.startsWith('如不服'));
          return `【${name} ${remedy.name} ${year}】\n${clause && frozenText([clause])}`;
        }),
      ),
    ).join('\n');
    expect(text).toBe(golden('signing-bodies.txt', text));
  });

  it('every decision: each outcome of table 三 has a letter that decides with it', () => {
    const answered = KINDS.filter(({ remedy }) => remedy === 'decides').flatMap(
      ({ when }) => when.outcomes ?? [],
    );
    expect([...new Set(answered)].sort()).toEqual([...OUTCOMES].sort());
  });

  it('no letter that is not there any more', () => {
    const files = readdirSync(join(__dirname, 'letters')).sort();
    expect(files).toEqual([...KINDS.map(({ key }) => fileOf(key)), 'signing-bodies.txt'].sort());
  });
});

describe('the required elements', () => {
  it.each(everyLetter)('of %s in %i stand in it, as the data list them', (key, year) => {
    const kind = kindOf(key);
    const { facts, input } = letterCase(kind, year);
    const values = letterValues(kind, facts, BUREAU, input);
    const text = composed(kind, year)
      .map((line) => (line.kind === 'row' ? line.cells.join('') : line.text))
      .join('\n');
    const absent = kind.elements.filter(({ key: element }) => {
      const value = values(element);
      const parts = typeof value === 'string' ? [value] : (value?.flat() ?? [undefined]);
      // A stop at its end may have met another.
      return !parts.every((part) => part !== undefined && text.includes(part.trim().replace(/[。；]$/, '')));
    });
    expect(absent).toEqual([]);
  });

  it('of which one is unknown are refused by name and article', () => {
    const kind = kindOf('extensionNotice');
    const { facts, input } = letterCase(kind, 2026);
    const compose = (particulars: Record<string, string>) => () =>
      composeLetter(kind, standardWording(kind, input.on), facts, BUREAU, { ...input, particulars });
    expect(compose({})).toThrow('《延期答复告知书》还缺少：延长的理由（条例第三十三条第二款（延长的理由））');
    expect(compose({ extensionReason: ' ' })).toThrow('还缺少');
  });
});

describe('a letter and the record', () => {
  const made = (key: string, over: Parameters<typeof letterCase>[2]) => () =>
    composed(kindOf(key), 2026, letterCase(kindOf(key), 2026, over));

  it('cannot say another outcome than the one recorded', () => {
    expect(made('granted', { outcome: 'partial' })).toThrow('案件登记的办理结果是“部分公开”，与该文书不符');
  });

  it('cannot say other reasons than those recorded', () => {
    expect(made('refused.processInfo', { particulars: { reasons: '另一个理由' } })).toThrow(
      '与案件登记的内容不一致',
    );
  });

  it('takes what was recorded without asking for it', () => {
    const kind = kindOf('refused.processInfo');
    const { facts, input } = letterCase(kind, 2026, { particulars: { reasons: '登记的理由' } });
    const text = frozenText(composed(kind, 2026, { facts, input: { ...input, particulars: {} } }));
    expect(text).toContain('不予公开的理由：登记的理由。');
  });

  it('cannot be about something that has not happened', () => {
    const kind = kindOf('extensionNotice');
    const { facts, input } = letterCase(kind, 2026);
    expect(() => composed(kind, 2026, { facts: { ...facts, events: [] }, input })).toThrow(
      '不能制作《延期答复告知书》：案件还没有登记“延长答复期限”',
    );
  });

  it('cannot refuse for the sake of a third party that agreed (edge 27: silence is no consent)', () => {
    const kind = kindOf('refused.thirdParty');
    const { facts, input } = letterCase(kind, 2026);
    const [asked, replied] = facts.events;
    const agreed = { ...facts, events: [asked!, { ...replied!, opinion: 'agrees' as const }] };
    expect(() => composed(kind, 2026, { facts: agreed, input })).toThrow('登记的第三方都同意公开');
    const silent = composed(kind, 2026, { facts: { ...facts, events: [asked!] }, input });
    expect(frozenText(silent)).toContain('第三方逾期未提出意见，由本机关依法决定');
  });

  it('a sentence that breaks off is ended by one stop', () => {
    const kind = kindOf('receipt');
    const { facts, input } = letterCase(kind, 2026);
    const asked = (description: string): string =>
      frozenText(composed(kind, 2026, { facts: { ...facts, description }, input }));
    expect(asked('批复、')).toContain('申请公开的内容：批复。\n');
    expect(asked('批复，附件；，')).toContain('申请公开的内容：批复，附件。\n');
    expect(asked('批复？')).toContain('申请公开的内容：批复？\n');
  });

  it('a text of the applicant is a text: it makes neither lines, nor cells, nor placeholders', () => {
    const kind = kindOf('archiveCover');
    const { facts, input } = letterCase(kind, 2026);
    const hostile = { ...facts, description: '# 标题\n> {{remedy}} | 甲 |' };
    const lines = composed(kind, 2026, { facts: hostile, input });
    expect(lines.map(({ kind: each }) => each)).toEqual(composed(kind, 2026).map(({ kind: each }) => each));
    expect(readFrozen(frozenText(lines)).map(({ kind: each }) => each)).toEqual(
      lines.map(({ kind: each }) => each),
    );
    expect(placeholdersOf(frozenText(lines))).toEqual(['remedy']);
  });
});
