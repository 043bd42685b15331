import { describe, expect, it } from '@jest/globals';
import type { EnteredAgency } from './agency-tree.repository.js';
import { coveredAgencies } from './covered-agencies.js';

const agency = (id: number, parentId: number | null, isLedFromAbove = false): EnteredAgency => ({
  id,
  parentId,
  isLedFromAbove,
  isBelowNow: true,
  code: `A${id}`,
  name: `第${id}机关`,
});
/** A county 9 with a department 2; a body led from above 3 with its branch 1 and a service unit 5 of that. */
const TREE = [agency(1, 3, true), agency(2, 9), agency(3, 9, true), agency(5, 1), agency(9, null)];
const ids = (agencies: readonly EnteredAgency[]): number[] => agencies.map(({ id }) => id);

describe('what the report of a tree covers (行政复议法第二十七条)', () => {
  it('leaves out a body led from above and all below it, in any order', () => {
    expect(ids(coveredAgencies(9, TREE))).toEqual([2, 9]);
  });

  it('is the whole tree of such a body itself', () => {
    const own = [agency(1, 3, true), agency(3, 9, true), agency(5, 1)];
    expect(coveredAgencies(3, own)).toBe(own);
  });

  it('is the whole tree where there is no such body', () => {
    const plain = [agency(2, 9), agency(9, null)];
    expect(coveredAgencies(9, plain)).toBe(plain);
  });
});
