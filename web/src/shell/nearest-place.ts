import { useEffect, useState } from 'react';
import { useMatch } from 'react-router';
import type { Place } from './place.js';

/** The agency and year of the open page; on a page without them, those seen last. */
export function useNearestPlace(): Place | undefined {
  const [last, setLast] = useState<Place>();
  const match = useMatch('/agencies/:code/years/:year/*');
  const { code, year } = match?.params ?? {};
  useEffect(() => {
    if (code !== undefined && year !== undefined) setLast({ code, year: Number(year) });
  }, [code, year]);
  return code === undefined || year === undefined ? last : { code, year: Number(year) };
}
