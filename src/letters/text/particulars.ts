import { DomainError } from '../../law/domain-error.js';
import type { LetterKind } from '../../law/letters/letters.js';
import { quotable } from '../../law/quotable.js';
import type { LetterFacts } from './letter-facts.js';

/** What a preview shows where only the clerk could say it: the name of what will stand there. */
export const samplesOf = ({ particulars }: LetterKind, { decision }: LetterFacts): Record<string, string> =>
  Object.fromEntries(
    particulars
      .filter(({ key, required }) => required && decision?.particulars[key] === undefined)
      .map(({ key, label }) => [key, `（${label}）`]),
  );

/**
 * What the clerk added and what was recorded with the decision: a recorded one stands, and nobody says otherwise.
 * @throws DomainError `letter.unknownParticular`, `letter.contradicts`
 */
export function knownParticulars(
  kind: LetterKind,
  { decision }: LetterFacts,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const recorded = kind.when.outcomes ? (decision?.particulars ?? {}) : {};
  for (const [key, text] of Object.entries(given)) {
    const asked = kind.particulars.find((one) => one.key === key);
    if (!asked) {
      throw new DomainError(
        'letter.unknownParticular',
        `《${kind.name}》没有“${quotable(key)}”这一项，案件里已有的事实不能另行填写。请去掉这一项。`,
        { kind: kind.key },
      );
    }
    const known = recorded[key];
    if (known !== undefined && text.trim() !== '' && known.trim() !== text.trim()) {
      throw new DomainError(
        'letter.contradicts',
        `《${kind.name}》的“${asked.label}”与案件登记的内容不一致。请按登记的内容制作，或者先更正登记。`,
        { kind: kind.key, particular: key },
      );
    }
  }
  const own = kind.particulars.flatMap(({ key }) => {
    const text = recorded[key] ?? given[key];
    return text === undefined || text.trim() === '' ? [] : [[key, text] as const];
  });
  return Object.fromEntries(own);
}
