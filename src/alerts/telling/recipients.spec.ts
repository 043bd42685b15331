import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../law/vocabularies/keys.js';
import type { Person } from './people.repository.js';
import { recipientsOf } from './recipients.js';

const person = (id: number, roles: Role[], deputies: number[] = []): Person => ({ id, roles, deputies });
const OFFICE = [
  person(1, ['clerk']),
  person(2, ['clerk', 'legal'], [3]),
  person(3, ['clerk']),
  person(4, ['approver']),
  person(5, ['auditor']),
];

describe('who is told of an alert', () => {
  it('whoever the case is assigned to, and nobody else', () => {
    expect(recipientsOf(['assignee'], 1, OFFICE)).toEqual([1]);
  });

  it('with whoever stands in for them', () => {
    expect(recipientsOf(['assignee'], 2, OFFICE)).toEqual([2, 3]);
  });

  it.each([
    ['nobody', null],
    ['somebody who has left', 99],
  ])('every clerk where it is assigned to %s', (_, assignee) => {
    expect(recipientsOf(['assignee'], assignee, OFFICE)).toEqual([1, 2, 3]);
  });

  it('everybody with a role, each once', () => {
    expect(recipientsOf(['assignee', 'legal', 'approver'], 2, OFFICE)).toEqual([2, 3, 4]);
  });

  it('everybody where nobody has the role: a report that is late is not told to nobody', () => {
    expect(recipientsOf(['reporter'], null, OFFICE)).toEqual([1, 2, 3, 4, 5]);
    expect(recipientsOf(['assignee'], null, [person(6, ['admin'])])).toEqual([6]);
    expect(recipientsOf(['reporter'], null, [])).toEqual([]);
  });
});
