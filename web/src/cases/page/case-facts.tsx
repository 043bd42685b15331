import type { Case, Vocabularies } from '../../api/types.js';
import { dayText } from '../../common/days.js';
import { labelIn } from '../../common/terms.js';

/** What was asked for, how and when. */
export function CaseFacts({
  found,
  words,
}: {
  readonly found: Case;
  readonly words: Vocabularies | undefined;
}) {
  const facts: readonly (readonly [label: string, value: string])[] = [
    ['收到申请之日', dayText(found.receivedOn)],
    ['提出方式', labelIn(words?.channels, found.channel)],
    ...(found.submittedOn === null || found.submittedOn === found.receivedOn
      ? []
      : [['提出或寄出之日', dayText(found.submittedOn)] as const]),
    ...(found.handledOn === null ? [] : [['办结', dayText(found.handledOn)] as const]),
  ];
  return (
    <dl className="facts">
      <div className="facts-wide">
        <dt>所需政府信息</dt>
        <dd>{found.description}</dd>
      </div>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
