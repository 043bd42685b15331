import type { AlertRecipient } from '../../law/alerts/keys.js';
import type { Person } from './people.repository.js';

/**
 * Accounts that are told of an alert, with whoever stands in for them. A case of nobody, or of somebody who has left, is told to
 * every clerk: somebody has to take it up. Where nobody of the agency is meant, everybody of it is: an alert is never told to nobody.
 * @param tell who is told, by the rule of its kind
 * @param assigneeId whoever works on it; null: nobody
 */
export function recipientsOf(
  tell: readonly AlertRecipient[],
  assigneeId: number | null,
  people: readonly Person[],
): number[] {
  const assignee = people.find(({ id }) => id === assigneeId);
  const wanted = people.filter(({ id, roles }) =>
    tell.some((recipient) => {
      if (recipient !== 'assignee') return roles.includes(recipient);
      return assignee === undefined ? roles.includes('clerk') : id === assignee.id;
    }),
  );
  return [...new Set(orEverybody(wanted, people).flatMap(({ id, deputies }) => [id, ...deputies]))];
}

/** Those who are meant; everybody of the agency where nobody is, since nothing may be told to nobody. */
export const orEverybody = (meant: readonly Person[], people: readonly Person[]): readonly Person[] =>
  meant.length > 0 ? meant : people;
