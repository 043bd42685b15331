import { Link } from 'react-router';
import type { SimilarCase, SimilarQuery } from '../api/types.js';
import { casePath } from '../cases/case-terms.js';
import { dayText } from '../common/days.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { labelIn } from '../common/terms.js';
import type { Place } from '../shell/place.js';
import { useVocabularies } from '../shell/queries.js';
import { useSimilar } from './queries.js';

function Similar({ item, place }: { readonly item: SimilarCase; readonly place: Place }) {
  const words = useVocabularies();
  return (
    <li className={item.repetition ? 'similar similar-repetition' : 'similar'}>
      <p>
        {/* In a tab of its own: what is typed here stays. */}
        <Link to={casePath(place, item.caseNo)} target="_blank">
          {item.caseNo}
        </Link>
        <strong className="similar-who">{item.applicantLabel}</strong>
        <span className="sub">
          {item.applicantName}，{dayText(item.receivedOn)}收到，相近 {item.likeness}%
        </span>
      </p>
      <p className="similar-text">{item.description}</p>
      <p className="sub">
        {item.answeredOn === null
          ? '尚未答复'
          : `${dayText(item.answeredOn)}答复：${labelIn(words.data?.outcomes, item.outcome)}${item.documentNo === null ? '' : `，${item.documentNo}`}`}
      </p>
      <p className="similar-note">{item.note}</p>
    </li>
  );
}

/** What was asked for before, beside what is being typed: the clerk judges, nothing is merged. */
export function SimilarPanel({
  query,
  place,
}: {
  readonly query: SimilarQuery | undefined;
  readonly place: Place;
}) {
  const similar = useSimilar(place.code, query);
  const items = similar.data?.items ?? [];
  return (
    <aside className="similar-panel case-card" aria-label="相似申请" aria-live="polite">
      <h2>相似申请</h2>
      <ProblemAlert error={similar.error} title="没有查到" />
      {query === undefined ? (
        <p className="sub">填写所需内容后，这里列出二十四个月内相近的申请和先前的答复。</p>
      ) : items.length === 0 ? (
        <p className="sub">{similar.isFetching ? '正在查找' : '没有相近的申请。'}</p>
      ) : (
        <ul>
          {items.map((item) => (
            <Similar key={item.caseNo} item={item} place={place} />
          ))}
        </ul>
      )}
    </aside>
  );
}
