import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answerOf, client } from '../api/client.js';
import type { NewSetting, Setting } from '../api/types.js';

const SETTINGS = '/api/v1/agencies/{code}/settings';
const keyOf = (code: string) => ['settings', code] as const;
/** Often enough to see it move, and no load for the server. */
const WATCH = 1500;

/** The settings of an agency; looked at again and again while figures are being counted anew. */
export function useSettings(code: string) {
  const queries = useQueryClient();
  const found = useQuery({
    queryKey: keyOf(code),
    queryFn: () => answerOf(client.GET(SETTINGS, { params: { path: { code } } })),
    refetchInterval: ({ state }) => (state.data?.recount ? WATCH : false),
  });
  const isCounting = Boolean(found.data?.recount);
  const wasCounting = useRef(false);
  useEffect(() => {
    // Every table that was read before may have been counted by the former rule.
    if (wasCounting.current && !isCounting)
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'settings' });
    wasCounting.current = isCounting;
  }, [isCounting, queries]);
  return found;
}

export function useChangeSetting(code: string, name: Setting['name']) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewSetting) =>
      answerOf(client.PUT(`${SETTINGS}/{name}`, { params: { path: { code, name } }, body })),
    onSuccess: (settings) => {
      queries.setQueryData(keyOf(code), settings);
    },
  });
}
