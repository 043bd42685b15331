import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import type { ApplicationCases, CellRef, ProceedingCases } from '../api/types.js';
import type { Place } from '../shell/place.js';
import type { TablesView } from './view.js';

const PAGE = 50;

export function useYearGrids(place: Place, view: TablesView) {
  return useQuery({
    queryKey: ['grids', place.code, place.year, view],
    queryFn: () =>
      answerOf(
        client.GET('/api/v1/agencies/{code}/years/{year}/grids', {
          params: { path: { ...place }, query: { ...view } },
        }),
      ),
    // Switching edition or scope keeps the tables on the screen until the new ones are there.
    placeholderData: (before) => (before?.tables.agency.code === place.code ? before : undefined),
  });
}

/** A cell by itself: its number and its rule, for whoever reads the tables. */
export function useCell(place: Place, view: TablesView, { table, row, column }: CellRef) {
  const params = { path: { ...place, row, column }, query: { ...view } };
  return useQuery({
    queryKey: ['cell', place, view, table, row, column, 'rule'],
    queryFn: () =>
      answerOf(
        table === 'applications'
          ? client.GET('/api/v1/agencies/{code}/years/{year}/cells/applications/{row}/{column}', { params })
          : client.GET('/api/v1/agencies/{code}/years/{year}/cells/proceedings/{row}/{column}', { params }),
      ),
  });
}

/** The pages of a cell's list, each with a cursor to the next one. */
function usePages<Page extends { next?: string }>(
  key: readonly unknown[],
  load: (query: { limit: number; after?: string }) => Promise<Page>,
) {
  return useInfiniteQuery({
    queryKey: ['cell', ...key],
    initialPageParam: '',
    getNextPageParam: (page: Page) => page.next,
    queryFn: ({ pageParam: after }) => load(after === '' ? { limit: PAGE } : { limit: PAGE, after }),
  });
}

/** Cases of a cell of table 三. */
export function useApplicationCases(place: Place, view: TablesView, { table, row, column }: CellRef) {
  return usePages<ApplicationCases>([place, view, table, row, column], (query) =>
    answerOf(
      client.GET('/api/v1/agencies/{code}/years/{year}/cells/applications/{row}/{column}/cases', {
        params: { path: { ...place, row, column }, query: { ...view, ...query } },
      }),
    ),
  );
}

/** Reviews or lawsuits of a cell of table 四. */
export function useProceedingCases(place: Place, view: TablesView, { table, row, column }: CellRef) {
  return usePages<ProceedingCases>([place, view, table, row, column], (query) =>
    answerOf(
      client.GET('/api/v1/agencies/{code}/years/{year}/cells/proceedings/{row}/{column}/cases', {
        params: { path: { ...place, row, column }, query: { ...view, ...query } },
      }),
    ),
  );
}
