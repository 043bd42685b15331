import { Link } from 'react-router';
import type { Proceeding } from '../../api/types.js';
import { proceedingPath } from '../../proceedings-list/proceeding-path.js';
import type { Place } from '../../shell/place.js';

/** Other reviews and lawsuits about the same applications. */
export function RelatedList({ place, found }: { readonly place: Place; readonly found: Proceeding }) {
  return (
    <ul className="related">
      {found.related.map(({ kind, ref, label, stageLabel }) => (
        <li key={`${kind} ${ref}`}>
          <Link to={proceedingPath(place, kind, ref)}>
            {label} {ref}
          </Link>
          <span className="sub">{stageLabel}</span>
        </li>
      ))}
    </ul>
  );
}
