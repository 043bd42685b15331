import type { Case, Vocabularies } from '../../api/types.js';
import { dayText } from '../../common/days.js';
import { labelIn } from '../../common/terms.js';

const CAUSES = {
  first: '首次答复',
  orderedFirst: '按复议决定或者判决首次答复',
  redo: '重新答复',
  selfCorrection: '自行纠正后的答复',
} as const;

/** Every answer given, the present one last. */
export function Decisions({
  found,
  words,
}: {
  readonly found: Case;
  readonly words: Vocabularies | undefined;
}) {
  return (
    <ol className="decisions">
      {found.decisions.map((decision) => {
        const days: readonly (readonly [label: string, day: string | null])[] = [
          ['落款', decision.signedOn],
          ['发出', decision.dispatchedOn],
          ['送达', decision.servedOn],
        ];
        return (
          <li key={decision.round}>
            <p className="decision-outcome">{labelIn(words?.outcomes, decision.outcome)}</p>
            <p className="sub">
              {CAUSES[decision.cause]}
              {decision.documentNo !== null && `，${decision.documentNo}`}
            </p>
            <dl className="facts">
              {days.map(([label, day]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{dayText(day)}</dd>
                </div>
              ))}
              {decision.delivery !== null && (
                <div>
                  <dt>送达方式</dt>
                  <dd>{labelIn(words?.deliveries, decision.delivery)}</dd>
                </div>
              )}
            </dl>
          </li>
        );
      })}
    </ol>
  );
}
