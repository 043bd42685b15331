import { ProblemError } from '../api/problem.js';
import { ProblemAlert } from '../common/problem-alert.js';

interface Refused {
  readonly facts?: { readonly refused?: readonly { readonly item: string; readonly message: string }[] };
}

const refusedOf = (error: unknown): readonly { readonly message: string }[] =>
  error instanceof ProblemError && error.code === 'sheet.values'
    ? ((error.body as Refused).facts?.refused ?? [])
    : [];

/** The refusal, and below it every place that is wrong: a unit is called once and not for each mistake. */
export function RefusedAnswers({ error }: { readonly error: unknown }) {
  const refused = refusedOf(error);
  return (
    <>
      <ProblemAlert error={error} title="没有收下" />
      {refused.length > 1 && (
        <ul className="refused-answers" aria-label="要改正的地方">
          {refused.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </>
  );
}
