import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * What the server answered to a change takes the place of what was read. A reading that began before the change and comes back
 * after it would put the former state back, so it is given up first.
 */
export async function takeAnswer(queries: QueryClient, queryKey: QueryKey, answer: unknown): Promise<void> {
  await queries.cancelQueries({ queryKey, exact: true });
  queries.setQueryData(queryKey, answer);
}
