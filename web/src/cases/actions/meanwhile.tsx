import { Alert } from 'antd';
import { ProblemError } from '../../api/problem.js';
import type { Case, Term } from '../../api/types.js';
import { minuteOf } from '../../common/instants.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import { labelIn } from '../../common/terms.js';
import { useEventTerms } from '../event-terms.js';

type Change = Pick<Case['events'][number], 'type' | 'on' | 'version' | 'recordedAt' | 'recordedBy'>;

/** What others recorded in the meantime, from the refusal itself. */
function changesIn(error: unknown): readonly Change[] {
  if (!(error instanceof ProblemError) || error.status !== 412) return [];
  const { facts } = error.body as { facts?: { changes?: readonly Change[] } };
  return facts?.changes ?? [];
}

interface Props {
  readonly error: unknown;
  /** What the button is called that sends the form once more. */
  readonly again: string;
  /** What steps are called; absent: those of a case. */
  readonly terms?: readonly Term[] | undefined;
}

/** Why nothing was recorded; where somebody else was quicker, what they recorded. What was typed stays in the form. */
export function NotRecorded({ error, again, terms }: Props) {
  const ofCase = useEventTerms();
  const changes = changesIn(error);
  if (changes.length === 0) return <ProblemAlert error={error} title="没有登记" />;
  return (
    <Alert
      className="problem"
      type="warning"
      showIcon
      role="alert"
      title="案件在您查看之后有变化，本次没有登记"
      description={
        <>
          <ul className="meanwhile">
            {changes.map(({ type, on, version, recordedAt, recordedBy }) => (
              <li key={version}>
                {on} {labelIn(terms ?? ofCase, type)}（{recordedBy ?? '导入'}，{minuteOf(recordedAt)} 登记）
              </li>
            ))}
          </ul>
          您填写的内容仍在。核对后仍要登记的，再点“{again}”。
        </>
      }
    />
  );
}
