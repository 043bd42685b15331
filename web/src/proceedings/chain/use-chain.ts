import { useQueries } from '@tanstack/react-query';
import type { Proceeding } from '../../api/types.js';
import type { Place } from '../../shell/place.js';
import { useVocabularies } from '../../shell/queries.js';
import { proceedingQuery } from '../queries.js';
import { chainLines } from './chain-lines.js';
import type { ChainLine } from './chain-node.js';

/** More than are ever looked at in one picture; all of them are listed beside it. */
const MOST = 12;

interface Chain {
  readonly lines: readonly ChainLine[];
  /** Some of what belongs to it is still being loaded. */
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** The whole course, with the reviews and lawsuits that belong to this one. */
export function useChain(place: Place, found: Proceeding): Chain {
  const disposals = useVocabularies().data?.disposals;
  const related = useQueries({
    queries: found.related.slice(0, MOST).map((one) => proceedingQuery(place.code, one)),
  });
  const loaded = related.flatMap(({ data }) => data ?? []);
  return {
    lines: chainLines({ place, all: [found, ...loaded], disposals }),
    isPending: related.some(({ isPending }) => isPending),
    error: related.find(({ error }) => error !== null)?.error ?? null,
  };
}
