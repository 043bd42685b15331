import type { CollectedReport } from '../api/types.js';
import type { Place } from '../shell/place.js';
import { useAgencies } from '../shell/queries.js';
import { CollectionRow } from './collection-row.js';

interface Props {
  readonly place: Place;
  readonly items: readonly CollectedReport[];
  readonly onReturn: (item: CollectedReport) => void;
}

const HEADINGS = ['机关', '状态', '应报送', '逾期', '送审', '公布', '操作'];

export function CollectionTable({ place, items, onReturn }: Props) {
  const agencies = useAgencies().data ?? [];
  const nameOf = (code: string): string => agencies.find((one) => one.code === code)?.name ?? code;
  return (
    <table className="list-table collection-table" aria-label="下级年报">
      <thead>
        <tr>
          {HEADINGS.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <CollectionRow
            key={item.agency.code}
            place={place}
            item={item}
            nameOf={nameOf}
            onReturn={() => {
              onReturn(item);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}
