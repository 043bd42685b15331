import { Link } from 'react-router';
import type { ProceedingItem } from '../api/types.js';
import { casePath } from '../cases/case-terms.js';
import type { Place } from '../shell/place.js';

/** One decision may answer for a whole row of applications; the page of the proceeding names them all. */
const SHOWN = 2;

interface Props {
  readonly place: Place;
  readonly cases: ProceedingItem['cases'];
}

/** The applications that are contested. */
export function ContestedCases({ place, cases }: Props) {
  if (cases.length === 0) return <>没有关联的申请</>;
  const more = cases.length - SHOWN;
  return (
    <ul className="contested-cases">
      {cases.slice(0, SHOWN).map(({ caseNo, description }) => (
        <li key={caseNo}>
          <Link to={casePath(place, caseNo)}>{caseNo}</Link>
          <span className="sub two-lines" title={description}>
            {description}
          </span>
        </li>
      ))}
      {more > 0 && <li className="sub">另有 {more} 件</li>}
    </ul>
  );
}
