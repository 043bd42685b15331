import type { CaseRemedies, RemedyTerm } from '../../api/types.js';
import { dayText } from '../../common/days.js';

function Term({ label, term }: { readonly label: string; readonly term: RemedyTerm }) {
  const { until, note, open, provisional } = term;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {until === null ? (note ?? '—') : `最迟${dayText(until)}${provisional ? '（暂定）' : ''}`}
        {until !== null && <span className="sub">{open ? '期限内' : '期限已过'}</span>}
      </dd>
    </div>
  );
}

interface Props {
  readonly remedies: CaseRemedies | undefined;
  readonly round: number | undefined;
  /** The review that the suit follows. */
  readonly review?: string | undefined;
}

/** Until when the answer, or the silence, can be contested. */
export function RemedyLines({ remedies, round, review }: Props) {
  const found =
    round === undefined ? remedies?.silence : remedies?.answers.find((one) => one.round === round);
  const after = remedies?.afterReview.find(({ ref }) => ref === review);
  if (after)
    return (
      <dl className="facts">
        <Term label={`复议“${after.ref}”后起诉`} term={after.suit} />
      </dl>
    );
  if (!found) return null;
  return (
    <dl className="facts">
      <Term label="申请行政复议" term={found.review} />
      <Term label="直接起诉" term={found.suit} />
    </dl>
  );
}
