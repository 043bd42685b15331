import type { OutcomePreview } from '../../api/types.js';

type Contested = NonNullable<OutcomePreview['contested']>;
type Reason = Contested['reasons'][number];

const KINDS = { review: '复议', lawsuit: '诉讼' } as const;
const RESULTS = { upheld: '维持', corrected: '纠正', other: '其他结果', pending: '未结' } as const;

/** In the words of the decision, else by its kind. */
const wordsOf = ({ label, text }: Reason): string =>
  [label, text].filter((word) => word !== null).join('：') || '没有登记理由';

/** What came of answers with this result before, in numbers; absent where none was contested. */
export function ContestedNote({ contested }: Pick<OutcomePreview, 'contested'>) {
  if (contested === null) return null;
  const { sentence, reasons } = contested;
  return (
    <section className="contested-note" aria-label="此前的复议、诉讼">
      <p>{sentence}</p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason, at) => (
            <li key={`${String(reason.ref)} ${String(at)}`}>
              <b>{RESULTS[reason.result]}</b>（{KINDS[reason.kind]}
              {reason.ref !== null && ` ${reason.ref}`}）{wordsOf(reason)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
