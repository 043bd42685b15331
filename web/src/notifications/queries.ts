import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import type { DeliveryRelease, InboxFilter, NewNotificationSettings } from '../api/types.js';

const NOTIFICATIONS_KEY = ['notifications'] as const;
const UNREAD_KEY = [...NOTIFICATIONS_KEY, 'unread'] as const;
const SETTINGS_KEY = ['notification-settings'] as const;
const HELD_KEY = ['held-deliveries'] as const;
const MINUTE_MS = 60_000;

/** Asked for every minute while somebody looks at the page. */
export function useUnread() {
  return useQuery({
    queryKey: UNREAD_KEY,
    queryFn: () => answerOf(client.GET('/api/v1/account/notifications/count')),
    refetchInterval: MINUTE_MS,
    retry: false,
  });
}

export function useNotifications(filter: InboxFilter) {
  return useInfiniteQuery({
    queryKey: [...NOTIFICATIONS_KEY, 'list', filter],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam: after }) =>
      answerOf(
        client.GET('/api/v1/account/notifications', {
          params: { query: { ...filter, ...(after !== undefined && { after }) } },
        }),
      ),
    getNextPageParam: (page) => page.next,
  });
}

export function useReadOne() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      answerOf(client.PUT('/api/v1/account/notifications/{id}/read', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: NOTIFICATIONS_KEY }),
  });
}

export function useReadUpTo() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (upTo: number) =>
      answerOf(client.PUT('/api/v1/account/notifications/read', { body: { upTo } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: NOTIFICATIONS_KEY }),
  });
}

export function useNotificationSettings() {
  return useQuery({
    queryKey: SETTINGS_KEY,
    queryFn: () => answerOf(client.GET('/api/v1/account/notification-settings')),
  });
}

export function usePutNotificationSettings() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewNotificationSettings) =>
      answerOf(client.PUT('/api/v1/account/notification-settings', { body })),
    onSuccess: (settings) => {
      queries.setQueryData(SETTINGS_KEY, settings);
    },
  });
}

export function useSendTest() {
  return useMutation({
    mutationFn: () => answerOf(client.POST('/api/v1/account/notification-settings/test')),
  });
}

export function useHeldDeliveries(enabled: boolean) {
  return useQuery({
    queryKey: HELD_KEY,
    enabled,
    queryFn: () => answerOf(client.GET('/api/v1/installation/deliveries')),
  });
}

export function useReleaseDeliveries() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: DeliveryRelease) =>
      answerOf(client.POST('/api/v1/installation/deliveries/release', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: HELD_KEY }),
  });
}
