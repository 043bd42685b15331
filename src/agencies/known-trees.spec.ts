import { describe, expect, it } from '@jest/globals';
import { KnownTrees } from './known-trees.js';

describe('trees that were read before', () => {
  it('are read again for another version, another key and another database', async () => {
    const known = new KnownTrees<number>();
    const [one, other] = [{}, {}];
    let reads = 0;
    const get = (database: object, version: number, key: string): Promise<number> =>
      known.get(database, version, key, () => Promise.resolve((reads += 1)));
    expect(await get(one, 7, 'a')).toBe(1);
    expect(await get(one, 7, 'a')).toBe(1);
    expect(await get(one, 8, 'a')).toBe(2);
    expect(await get(one, 7, 'a')).toBe(3);
    expect(await get(one, 7, 'b')).toBe(4);
    expect(await get(other, 7, 'a')).toBe(5);
    expect(await get(one, 7, 'a')).toBe(3);
  });

  it('are forgotten, the longest unused first', async () => {
    const known = new KnownTrees<string>();
    const database = {};
    const read: string[] = [];
    const get = (key: string): Promise<string> =>
      known.get(database, 1, key, () => {
        read.push(key);
        return Promise.resolve(key);
      });
    for (let i = 0; i < 64; i += 1) await get(`tree ${i}`);
    await get('tree 0');
    await get('one more');
    read.length = 0;
    await get('tree 0');
    await get('tree 1');
    expect(read).toEqual(['tree 1']);
  });
});
