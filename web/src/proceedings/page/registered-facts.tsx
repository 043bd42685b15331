import { Link } from 'react-router';
import type { Proceeding } from '../../api/types.js';
import { casePath } from '../../cases/case-terms.js';
import { dayText } from '../../common/days.js';
import { proceedingPath } from '../../proceedings-list/proceeding-path.js';
import type { Place } from '../../shell/place.js';
import { COMPLAINANT_LABELS, ORDER_LABELS, ROLE_LABELS, ROUTE_LABELS } from '../proceeding-terms.js';

interface Props {
  readonly place: Place;
  readonly found: Proceeding;
}

type Told = readonly (readonly [label: string, value: string])[];

function orderOf({ ordered, redoWithinWorkingDays }: Proceeding): Told {
  if (ordered === null) return [];
  const within = redoWithinWorkingDays === null ? '' : `，${redoWithinWorkingDays} 个工作日内`;
  return [['责令', `${ORDER_LABELS[ordered]}${within}`]];
}

function told(found: Proceeding): Told {
  const { kind, ref, number, body, complainant, route, role, filedOn } = found;
  const isReview = kind === 'review';
  return [
    [isReview ? '复议机关' : '法院', body ?? '—'],
    [isReview ? '复议案号' : '案号', number ?? '—'],
    ['编号', ref],
    [isReview ? '申请复议之日' : '起诉之日', dayText(filedOn)],
    [isReview ? '申请复议的人' : '原告', COMPLAINANT_LABELS[complainant]],
    ...(route === null ? [] : [['途径', ROUTE_LABELS[route]] as const]),
    ...(role === null ? [] : [['本机关的地位', ROLE_LABELS[role]] as const]),
    ...orderOf(found),
  ];
}

/** A review may be about hundreds of applications. */
const SHOWN = 10;

function CaseItems({ place, cases }: { readonly place: Place; readonly cases: Proceeding['cases'] }) {
  return (
    <ul className="proceeding-cases" aria-label="所涉及的申请">
      {cases.map(({ caseNo, description, decision }) => (
        <li key={caseNo}>
          <Link to={casePath(place, caseNo)}>{caseNo}</Link>
          <span className="sub">{decision === null ? '当时没有答复' : decision.outcomeLabel}</span>
          <p className="two-lines">{description}</p>
        </li>
      ))}
    </ul>
  );
}

/** What was registered of it, and every application that it is about. */
export function RegisteredFacts({ place, found }: Props) {
  const { cases, review } = found;
  return (
    <>
      <dl className="facts">
        {told(found).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {review !== null && (
          <div>
            <dt>此前的复议</dt>
            <dd>
              <Link to={proceedingPath(place, 'review', review)}>{review}</Link>
            </dd>
          </div>
        )}
      </dl>
      <CaseItems place={place} cases={cases.slice(0, SHOWN)} />
      {cases.length > SHOWN && (
        <details className="clocks-past">
          <summary>其余 {cases.length - SHOWN} 件申请</summary>
          <CaseItems place={place} cases={cases.slice(SHOWN)} />
        </details>
      )}
    </>
  );
}
