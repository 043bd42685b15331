import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import { takeAnswer } from '../api/take-answer.js';
import type { NewSetting, Setting } from '../api/types.js';
import { recountWatch, useAfterRecount } from './recount-watch.js';

const SETTINGS = '/api/v1/agencies/{code}/settings';
const keyOf = (code: string) => ['settings', code] as const;

/** The settings of an agency; looked at again and again while figures are being counted anew. */
export function useSettings(code: string) {
  const found = useQuery({
    queryKey: keyOf(code),
    queryFn: () => answerOf(client.GET(SETTINGS, { params: { path: { code } } })),
    refetchInterval: ({ state }) => recountWatch(state.data),
  });
  useAfterRecount(found.data, 'settings');
  return found;
}

export function useChangeSetting(code: string, name: Setting['name']) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewSetting) =>
      answerOf(client.PUT(`${SETTINGS}/{name}`, { params: { path: { code, name } }, body })),
    onSuccess: async (settings) => {
      await takeAnswer(queries, keyOf(code), settings);
    },
  });
}
