import { Button } from 'antd';
import { Link } from 'react-router';
import type { SimilarCase, Term } from '../../api/types.js';
import { dayText } from '../../common/days.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import { labelIn } from '../../common/terms.js';
import type { Place } from '../../shell/place.js';
import { casePath } from '../case-terms.js';
import { useEarlierAnswers } from './queries.js';

interface Props {
  readonly place: Place;
  readonly caseNo: string;
  readonly outcomes: readonly Term[];
  /** Offered where the result cites an earlier application. */
  readonly onCite?: ((called: string) => void) | undefined;
}

function Earlier({ item, place, outcomes, onCite }: Omit<Props, 'caseNo'> & { readonly item: SimilarCase }) {
  return (
    <li>
      <p>
        {/* In a tab of its own: what is typed here stays. */}
        <Link to={casePath(place, item.caseNo)} target="_blank">
          {item.caseNo}
        </Link>
        <strong>{item.applicantLabel}</strong>
        <span>相近 {item.likeness}%</span>
        {onCite && (
          <Button
            size="small"
            type="link"
            onClick={() => {
              onCite(item.caseNo);
            }}
          >
            引用
          </Button>
        )}
      </p>
      <p className="two-lines">{item.description}</p>
      <p className="sub">
        {item.answeredOn === null
          ? '尚未答复'
          : `${dayText(item.answeredOn)}：${labelIn(outcomes, item.outcome)}${item.documentNo === null ? '' : `，${item.documentNo}`}`}
      </p>
    </li>
  );
}

/** What was answered before to applications like this one; whether it is a repetition, the clerk judges. */
export function EarlierAnswers({ place, caseNo, outcomes, onCite }: Props) {
  const similar = useEarlierAnswers(place.code, caseNo);
  const items = similar.data?.items ?? [];
  return (
    <details className="earlier" open={items.some(({ repetition }) => repetition)}>
      <summary>
        {similar.isPending ? '正在查找相近的申请' : `相近的申请和先前的答复（${items.length} 件）`}
      </summary>
      <ProblemAlert error={similar.error} title="没有查到" />
      <ul>
        {items.map((item) => (
          <Earlier key={item.caseNo} item={item} place={place} outcomes={outcomes} onCite={onCite} />
        ))}
      </ul>
    </details>
  );
}
