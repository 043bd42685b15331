import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import { takeAnswer } from '../api/take-answer.js';
import type { DisposalWord, NewDisposalWord } from '../api/types.js';
import { recountWatch, useAfterRecount } from '../settings/recount-watch.js';

const WORDS = '/api/v1/agencies/{code}/disposals';
const keyOf = (code: string) => ['disposals', code] as const;

/** Where the words of decisions count; looked at again and again while figures are being counted anew. */
export function useDisposalWords(code: string) {
  const found = useQuery({
    queryKey: keyOf(code),
    queryFn: () => answerOf(client.GET(WORDS, { params: { path: { code } } })),
    refetchInterval: ({ state }) => recountWatch(state.data),
  });
  useAfterRecount(found.data, 'disposals');
  return found;
}

interface Placing {
  readonly kind: DisposalWord['kind'];
  readonly word: string;
  readonly body: NewDisposalWord;
}

export function usePlaceWord(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, word, body }: Placing) =>
      answerOf(client.PUT(`${WORDS}/{kind}/{word}`, { params: { path: { code, kind, word } }, body })),
    onSuccess: async (words) => {
      await takeAnswer(queries, keyOf(code), words);
      await queries.invalidateQueries({ queryKey: ['proceedings', code] });
    },
  });
}
