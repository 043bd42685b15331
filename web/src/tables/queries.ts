import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, client } from '../api/client.js';
import type { ApplicationCases, CellRef, ProceedingCases } from '../api/types.js';
import type { Place } from '../shell/place.js';
import type { TablesView } from './view.js';

const PAGE = 50;

export function useGrids(place: Place, view: TablesView) {
  return useQuery({
    queryKey: ['grids', place.code, place.year, view],
    queryFn: () => {
      const { period, ...query } = view;
      return answerOf(
        period
          ? client.GET('/api/v1/agencies/{code}/periods/{from}/{to}/grids', {
              params: { path: { code: place.code, ...period }, query },
            })
          : client.GET('/api/v1/agencies/{code}/years/{year}/grids', {
              params: { path: { ...place }, query },
            }),
      );
    },
    // Switching edition or scope keeps the tables on the screen until the new ones are there.
    placeholderData: (before) => (before?.tables.agency.code === place.code ? before : undefined),
  });
}

/** Where a cell is, as the routes of a year and of a period want it. */
function cellAt({ code, year }: Place, { period, ...query }: TablesView, { row, column }: CellRef) {
  return {
    query,
    ofYear: { code, year, row, column },
    ofPeriod: period && { code, ...period, row, column },
  };
}

const ROUTES = {
  applications: {
    year: '/api/v1/agencies/{code}/years/{year}/cells/applications/{row}/{column}',
    period: '/api/v1/agencies/{code}/periods/{from}/{to}/cells/applications/{row}/{column}',
  },
  proceedings: {
    year: '/api/v1/agencies/{code}/years/{year}/cells/proceedings/{row}/{column}',
    period: '/api/v1/agencies/{code}/periods/{from}/{to}/cells/proceedings/{row}/{column}',
  },
} as const;

/** A cell by itself: its number and its rule, for whoever reads the tables. */
export function useCell(place: Place, view: TablesView, cell: CellRef) {
  const { query, ofYear, ofPeriod } = cellAt(place, view, cell);
  const route = ROUTES[cell.table === 'applications' ? 'applications' : 'proceedings'];
  return useQuery({
    queryKey: ['cell', place, view, cell.table, cell.row, cell.column, 'rule'],
    queryFn: () =>
      answerOf(
        ofPeriod
          ? client.GET(route.period, { params: { path: ofPeriod, query } })
          : client.GET(route.year, { params: { path: ofYear, query } }),
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
export function useApplicationCases(place: Place, view: TablesView, cell: CellRef) {
  const { query, ofYear, ofPeriod } = cellAt(place, view, cell);
  const { year, period } = ROUTES.applications;
  return usePages<ApplicationCases>([place, view, cell.table, cell.row, cell.column], (page) =>
    answerOf(
      ofPeriod
        ? client.GET(`${period}/cases`, { params: { path: ofPeriod, query: { ...query, ...page } } })
        : client.GET(`${year}/cases`, { params: { path: ofYear, query: { ...query, ...page } } }),
    ),
  );
}

/** Reviews or lawsuits of a cell of table 四. */
export function useProceedingCases(place: Place, view: TablesView, cell: CellRef) {
  const { query, ofYear, ofPeriod } = cellAt(place, view, cell);
  const { year, period } = ROUTES.proceedings;
  return usePages<ProceedingCases>([place, view, cell.table, cell.row, cell.column], (page) =>
    answerOf(
      ofPeriod
        ? client.GET(`${period}/cases`, { params: { path: ofPeriod, query: { ...query, ...page } } })
        : client.GET(`${year}/cases`, { params: { path: ofYear, query: { ...query, ...page } } }),
    ),
  );
}
