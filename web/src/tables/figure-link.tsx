import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';

interface Props {
  readonly item: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** Leads to where a figure of table 二 is entered, in the edition that is being looked at. */
export function FigureLink({ item, label, children }: Props) {
  const [search] = useSearchParams();
  const query = new URLSearchParams({ item });
  const edition = search.get('edition');
  if (edition !== null) query.set('edition', edition);
  return (
    <Link to={`../figures?${query.toString()}`} relative="path" aria-label={label}>
      {children}
    </Link>
  );
}
