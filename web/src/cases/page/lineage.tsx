import { Link } from 'react-router';
import type { Case } from '../../api/types.js';
import type { Place } from '../../shell/place.js';
import { casePath } from '../case-terms.js';

/** Whether there is anything to show. */
export const hasLineage = ({ mergedInto, duplicateOf }: Case): boolean =>
  mergedInto !== null || duplicateOf !== null;

/** What became of the application and which it repeats, each a way to the other one. */
export function LineageList({ place, found }: { readonly place: Place; readonly found: Case }) {
  const lines: readonly (readonly [label: string, called: string | null])[] = [
    ['并入', found.mergedInto],
    ['先前的申请', found.duplicateOf],
  ];
  return (
    <dl className="lineage">
      {lines.map(
        ([label, called]) =>
          called !== null && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Link to={casePath(place, called)}>{called}</Link>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
