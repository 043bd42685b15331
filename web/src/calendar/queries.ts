import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import type { LoadedNotice, NewNotice } from '../api/types.js';

const CALENDAR_KEY = ['calendar'] as const;

export function useCalendar() {
  return useQuery({ queryKey: CALENDAR_KEY, queryFn: () => answerOf(client.GET('/api/v1/calendar')) });
}

export function useCalendarYear(year: number) {
  return useQuery({
    queryKey: [...CALENDAR_KEY, 'year', year],
    queryFn: () => answerOf(client.GET('/api/v1/calendar/years/{year}', { params: { path: { year } } })),
  });
}

export function usePreviewNotice() {
  return useMutation({
    mutationFn: (body: NewNotice) => answerOf(client.POST('/api/v1/calendar/notices/previews', { body })),
  });
}

/** Every due date may have moved, so that nothing that was read before is kept. */
export function useLoadNotice() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: LoadedNotice) => answerOf(client.POST('/api/v1/calendar/notices', { body })),
    onSuccess: () => queries.invalidateQueries(),
  });
}

export function useDeadlineMoves(code: string) {
  return useInfiniteQuery({
    queryKey: ['deadline-moves', code],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/deadline-moves', {
          params: { path: { code }, query: { ...(pageParam !== undefined && { after: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
}
