import { Link } from 'react-router';
import type { ProceedingItem } from '../api/types.js';
import { CaseSection } from '../cases/page/case-section.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { dayText } from '../common/days.js';
import { KIND_LABELS } from '../proceedings-list/list-filter.js';
import { proceedingPath } from '../proceedings-list/proceeding-path.js';
import { useMay } from '../session/use-session.js';
import type { Place } from '../shell/place.js';
import { useProceedingsOf } from './filing/queries.js';
import { calledProceeding, filingPath } from './proceeding-terms.js';
import { VerdictTag } from './verdict.js';

function Item({ place, item }: { readonly place: Place; readonly item: ProceedingItem }) {
  const { kind, ref, stageLabel, disposal, result, filedOn, next } = item;
  return (
    <li>
      <p>
        <Link to={proceedingPath(place, kind, ref)}>
          {KIND_LABELS[kind]} {calledProceeding(item)}
        </Link>
        {result !== null && <VerdictTag verdict={result} />}
      </p>
      <p className="sub">
        {[filedOn && `${dayText(filedOn)}提出`, stageLabel, disposal].filter(Boolean).join('，')}
        {next?.dueOn && `；${next.label}至${dayText(next.dueOn)}`}
      </p>
    </li>
  );
}

interface Props {
  readonly place: Place;
  readonly caseNo: string;
}

/** Reviews and lawsuits about this application, and the ways to log another. */
export function CaseProceedingsPanel({ place, caseNo }: Props) {
  const found = useProceedingsOf(place.code, caseNo);
  const writes = useMay()('proceedings');
  const items = found.data?.items ?? [];
  return (
    <CaseSection
      title="复议和诉讼"
      actions={
        writes && (
          <span className="panel-links">
            <Link className="button-link button-quiet" to={filingPath(place, 'review', { caseNo })}>
              登记复议
            </Link>
            <Link className="button-link button-quiet" to={filingPath(place, 'lawsuit', { caseNo })}>
              登记诉讼
            </Link>
          </span>
        )
      }
    >
      <ProblemAlert error={found.error} title="复议和诉讼没有载入" onRetry={() => void found.refetch()} />
      {found.data !== undefined && items.length === 0 && <p className="sub">没有复议和诉讼。</p>}
      <ul className="case-proceedings">
        {items.map((item) => (
          <Item key={`${item.kind} ${item.ref}`} place={place} item={item} />
        ))}
      </ul>
    </CaseSection>
  );
}
