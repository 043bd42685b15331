import { Link } from 'react-router';
import type { ContestedLine } from '../api/types.js';
import { KIND_LABELS } from '../proceedings-list/list-filter.js';
import { proceedingPath } from '../proceedings-list/proceeding-path.js';
import { VerdictTag } from '../proceedings/verdict.js';
import { useMay } from '../session/use-session.js';
import type { Place } from '../shell/place.js';

interface Props {
  readonly place: Place;
  readonly reasons: ContestedLine['reasons'];
}

/** Why it was decided so, as far as somebody noted it, and where it can be read. */
export function ReasonList({ place, reasons }: Props) {
  const sees = useMay()('cases');
  return (
    <ul className="reasons">
      {reasons.map(({ result, label, text, kind, ref }, index) => (
        <li key={index}>
          <VerdictTag verdict={result} />
          <span>
            {[label, text].filter(Boolean).join('：') || '没有登记理由'}
            {ref !== null && (
              <>
                {' '}
                {sees ? (
                  <Link to={proceedingPath(place, kind, ref)}>{`${KIND_LABELS[kind]} ${ref}`}</Link>
                ) : (
                  ref
                )}
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
