import { describe, expect, it } from '@jest/globals';
import { eachApart } from './each-apart.js';

const odd = (done: number[], fails: readonly number[]) => (item: number) => {
  if (fails.includes(item)) return Promise.reject(new RangeError(String(item)));
  done.push(item);
  return Promise.resolve(item * 10);
};

describe('each apart', () => {
  it('goes on after one that failed, and fails at the end', async () => {
    const [done, failed]: [number[], number[]] = [[], []];
    const all = eachApart([1, 2, 3], odd(done, [1]), { failed: (item) => failed.push(item) });
    await expect(all).rejects.toMatchObject({ errors: [expect.any(RangeError)] });
    expect([done, failed]).toEqual([[2, 3], [1]]);
  });

  it('answers what each answered', async () => {
    await expect(eachApart([1, 2], odd([], []), { failed: () => undefined })).resolves.toEqual([10, 20]);
  });

  it('ends with the server: what is left is no failure', async () => {
    const [ending, done]: [AbortController, number[]] = [new AbortController(), []];
    const work = (item: number): Promise<number> => {
      ending.abort();
      return odd(done, [])(item);
    };
    const all = eachApart([1, 2], work, { failed: () => undefined, ending: ending.signal });
    await expect(all).rejects.toMatchObject({ name: 'AbortError' });
    expect(done).toEqual([1]);
  });
});
