import { Link } from 'react-router';
import { casePath } from '../../cases/case-terms.js';
import { dayText } from '../../common/days.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import { labelIn } from '../../common/terms.js';
import type { Place } from '../../shell/place.js';
import { useVocabularies } from '../../shell/queries.js';
import { contestedAnswer } from './contested.js';
import { useNamedCase, useNamedRemedies } from './queries.js';
import { RemedyLines } from './remedy-lines.js';

interface Props {
  readonly place: Place;
  readonly caseNo: string;
  readonly round: number | null | undefined;
  readonly review?: string | undefined;
}

/** What was asked for and answered: so that one sees what is contested. */
function Contested({ place, caseNo, round, review }: Props) {
  const named = useNamedCase(place.code, caseNo);
  const remedies = useNamedRemedies(place.code, caseNo).data;
  const words = useVocabularies().data;
  if (named.isPending) return <p className="sub">正在查找“{caseNo}”</p>;
  if (named.isError) return <ProblemAlert error={named.error} title={`没有找到“${caseNo}”`} />;
  const answer = contestedAnswer(named.data, round);
  return (
    <article className="contested" aria-label={`申请 ${caseNo}`}>
      <p>
        {/* In a tab of its own: what is typed here stays. */}
        <Link to={casePath(place, caseNo)} target="_blank">
          {caseNo}
        </Link>
        <span className="sub">{dayText(named.data.receivedOn)}收到</span>
      </p>
      <p className="contested-text">{named.data.description}</p>
      {answer === undefined ? (
        <p>
          <strong>没有答复</strong>
          {named.data.dueOn !== null && (
            <span className="sub">
              答复期限至{dayText(named.data.dueOn)}
              {named.data.overdue && '，已逾期'}
            </span>
          )}
        </p>
      ) : (
        <p>
          <strong>{labelIn(words?.outcomes, answer.outcome)}</strong>
          <span className="sub">
            {[answer.documentNo, answer.servedOn === null ? null : `${dayText(answer.servedOn)}送达`]
              .filter((part) => part !== null)
              .join('，')}
          </span>
        </p>
      )}
      <RemedyLines remedies={remedies} round={answer?.round} review={review} />
    </article>
  );
}

/** The applications named in the form, beside it. */
export function ContestedPanel({
  place,
  cases,
  round,
  review,
}: {
  readonly place: Place;
  readonly cases: readonly string[];
  readonly round?: number | null | undefined;
  /** The review that the suit follows, where it follows one. */
  readonly review?: string | undefined;
}) {
  return (
    <aside className="contested-panel case-card" aria-label="所争议的答复" aria-live="polite">
      <h2>所争议的答复</h2>
      {cases.length === 0 && <p className="sub">填写申请的案号后，这里显示所申请的内容和答复。</p>}
      {cases.map((caseNo) => (
        <Contested
          key={caseNo}
          place={place}
          caseNo={caseNo}
          round={cases.length === 1 ? round : undefined}
          review={review}
        />
      ))}
    </aside>
  );
}
