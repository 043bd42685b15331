import { useSearchParams } from 'react-router';
import type { CellRef, EditionId, Scope } from '../api/types.js';
import { editionId } from '../shell/edition.js';

/** A part of a year, or several years; both days are counted. */
export interface TablesPeriod {
  readonly from: string;
  readonly to: string;
}

/** How the tables are looked at; all of it stands in the address, so that a view can be sent to a colleague. */
export interface TablesView {
  /** Absent: the edition in force for the year. */
  readonly edition?: EditionId;
  readonly scope: Scope;
  readonly asOf?: string;
  /** Absent: the whole year. */
  readonly period?: TablesPeriod;
}

export function useTablesView() {
  const [search, setSearch] = useSearchParams();
  const edition = editionId(search.get('edition'));
  const asOf = search.get('asOf');
  const period = periodFrom(search);
  const view: TablesView = {
    scope: search.get('scope') === 'rollup' ? 'rollup' : 'own',
    ...(edition === undefined ? {} : { edition }),
    ...(asOf === null ? {} : { asOf }),
    ...(period === undefined ? {} : { period }),
  };
  const change = (changes: Readonly<Record<string, string | undefined>>): void => {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(changes)) {
          if (value === undefined || value === '') next.delete(key);
          else next.set(key, value);
        }
        return next;
      },
      { replace: true },
    );
  };
  return { view, cell: cellFrom(search.get('cell')), change };
}

function periodFrom(search: URLSearchParams): TablesPeriod | undefined {
  const [from, to] = [search.get('from'), search.get('to')];
  return from === null || to === null ? undefined : { from, to };
}

/** The open cell, written `applications/granted/naturalPerson`. */
function cellFrom(text: string | null): CellRef | undefined {
  const [table, row, column] = text?.split('/') ?? [];
  if ((table !== 'applications' && table !== 'proceedings') || row === undefined || column === undefined)
    return undefined;
  return { table, row, column };
}
