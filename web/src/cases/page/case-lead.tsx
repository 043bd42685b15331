import type { Case, Vocabularies } from '../../api/types.js';
import { labelIn } from '../../common/terms.js';
import { StageTag } from '../stage-tag.js';

/** Where the case stands, who asks and what for, in one line under its number. */
export function CaseLead({
  found,
  words,
}: {
  readonly found: Case;
  readonly words: Vocabularies | undefined;
}) {
  const principal = found.people.find(({ role }) => role === 'principal');
  return (
    <span className="case-lead">
      <StageTag stage={found.stage} />
      {principal && (
        <span>
          {principal.name}（{labelIn(words?.applicantTypes, principal.type)}）
        </span>
      )}
      <span className="one-line">{found.description}</span>
    </span>
  );
}
