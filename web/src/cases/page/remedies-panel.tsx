import type { CaseRemedies, RemedyTerm } from '../../api/types.js';
import { dayText } from '../../common/days.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import { useRemedies } from '../queries.js';
import { CaseSection } from './case-section.js';

interface TermProps {
  readonly name: string;
  readonly term: RemedyTerm;
  /** Said where there is no day. */
  readonly closed?: string;
}

/** One way of redress: open until a day, over, or not open with the reason. */
function Term({ name, term, closed }: TermProps) {
  const { until, open, provisional, note, untilIfNotTold } = term;
  const day = `${name}至${dayText(until)}${provisional ? '（暂定）' : ''}${open ? '' : '，已过'}`;
  return (
    <li className={until !== null && !open ? 'remedy-over' : ''}>
      <p>{until === null ? (closed ?? `${name}：没有期限`) : day}</p>
      {note !== null && <p className="sub">{note}</p>}
      {!open && untilIfNotTold !== null && (
        <p className="sub">答复没有告知救济途径的，最迟至{dayText(untilIfNotTold)}</p>
      )}
    </li>
  );
}

type Answer = CaseRemedies['answers'][number];

function AnswerTerms({ answer, several }: { readonly answer: Answer; readonly several: boolean }) {
  const { route, review, suit, servedOn } = answer;
  // Before it is served neither has a day, and one sentence says why.
  const first = route === 'reviewFirst' ? '应先申请行政复议' : '提起行政诉讼：尚未起算';
  return (
    <>
      {several && (
        <h3>
          第{answer.round}次答复{answer.documentNo !== null && `（${answer.documentNo}）`}
        </h3>
      )}
      <ul className="remedies">
        <Term name="申请行政复议" term={review} closed="申请行政复议：尚未起算" />
        {(servedOn !== null || route === 'reviewFirst') && (
          <Term name="提起行政诉讼" term={suit} closed={first} />
        )}
      </ul>
    </>
  );
}

const ENDS = {
  decided: '对复议决定不服，提起行政诉讼',
  refused: '复议不予受理，提起行政诉讼',
  silent: '复议逾期未作决定，提起行政诉讼',
  ended: '复议已经终止',
} as const satisfies Record<CaseRemedies['afterReview'][number]['end'], string>;

interface Props {
  readonly code: string;
  readonly caseNo: string;
  readonly version: number;
}

/** Until when the answers can be contested; nothing while there is nothing to contest. */
export function RemediesPanel({ code, caseNo, version }: Props) {
  const remedies = useRemedies(code, caseNo, version);
  const { answers = [], silence = null, afterReview = [] } = remedies.data ?? {};
  if (!remedies.error && answers.length === 0 && silence === null && afterReview.length === 0) return null;
  return (
    <CaseSection title="救济期限">
      <ProblemAlert error={remedies.error} title="救济期限没有载入" onRetry={() => void remedies.refetch()} />
      {answers.map((answer) => (
        <AnswerTerms key={answer.round} answer={answer} several={answers.length > 1} />
      ))}
      {silence && (
        <>
          <p>{dayText(silence.dueOn)}答复期限届满，没有答复</p>
          <ul className="remedies">
            <Term name="申请行政复议" term={silence.review} />
            <Term name="提起行政诉讼" term={silence.suit} />
          </ul>
        </>
      )}
      {afterReview.length > 0 && (
        <ul className="remedies">
          {afterReview.map(({ ref, end, suit }) => (
            <Term
              key={ref}
              name={`复议“${ref}”：${ENDS[end]}`}
              term={suit}
              closed={`复议“${ref}”：${ENDS[end]}`}
            />
          ))}
        </ul>
      )}
    </CaseSection>
  );
}
