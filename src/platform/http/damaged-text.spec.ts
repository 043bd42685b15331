import { describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { damagedText } from './damaged-text.js';

const places = (value: unknown): string[] => damagedText(value).map(({ path }) => path.join('.'));

describe('text that no database can hold', () => {
  it.each(['\ud800', 'x\udfff\ud800', '王\ud83d', 'a\0b'])('is found wherever it stands: %j', (damaged) => {
    expect(places(damaged)).toEqual(['']);
    expect(places({ reason: '好', other: [{ name: damaged }, '好'] })).toEqual(['other.0.name']);
    expect(places({ [damaged]: 1 })).toEqual([damaged]);
  });

  it('is none of what people write', () => {
    expect(places({ text: '𠮷野家 👩‍👩‍👧\n\t1', n: 1, none: null, nested: { yes: true } })).toEqual([]);
  });

  it('is not looked for in what is no JSON', () => {
    expect(places(Readable.from(['\ud800']))).toEqual([]);
    expect(places(Object.assign(Object.create(null) as object, { q: 'a\0' }))).toEqual(['q']);
  });

  it('is looked for without end in nothing', () => {
    let deep: unknown = '\ud800';
    for (let n = 0; n < 100_000; n += 1) deep = [deep];
    expect(places(deep)).toEqual([]);
  });
});
