import { Link } from 'react-router';
import type { Proceeding } from '../../api/types.js';
import { casePath } from '../../cases/case-terms.js';
import { dayText } from '../../common/days.js';
import type { Place } from '../../shell/place.js';
import { CAUSE_LABELS } from '../proceeding-terms.js';

type Consequence = Proceeding['consequences'][number];

function Followed({ place, one }: { readonly place: Place; readonly one: Consequence }) {
  const { caseNo, cause, from, openedOn, dueOn, why } = one;
  return (
    <li className={why === null ? '' : 'consequence-open'}>
      <p>
        <Link to={casePath(place, caseNo)}>{caseNo}</Link>
        <strong>{CAUSE_LABELS[cause]}</strong>
      </p>
      {openedOn !== null && (
        <p>
          {dayText(openedOn)}起重新办理
          {dueOn !== null && <>，答复期限至{dayText(dueOn)}</>}
        </p>
      )}
      {why !== null && (
        <>
          <p>
            <b>！ 没有自动重新办理：</b>
            {why}
          </p>
          <p className="sub">
            自{dayText(from)}起。<Link to={casePath(place, caseNo)}>到这件申请中办理</Link>
          </p>
        </>
      )}
    </li>
  );
}

/** Applications that have to be answered again. */
export function Consequences({ place, found }: { readonly place: Place; readonly found: Proceeding }) {
  return (
    <ul className="consequences">
      {found.consequences.map((one) => (
        <Followed key={one.caseNo} place={place} one={one} />
      ))}
    </ul>
  );
}
