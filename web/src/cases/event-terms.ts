import type { Term } from '../api/types.js';
import { useVocabularies } from '../shell/queries.js';

/** What everything that can happen to a case is called. */
export const useEventTerms = (): readonly Term[] => useVocabularies().data?.workflowEvents ?? [];
