import { shownParties } from '../cases/workflow/shown-party.js';
import { law } from '../law/law.js';
import type { Letter } from './letter.entity.js';
import type { LetterItem, LetterKindOptions } from './letters.schemas.js';
import { eventsOf, whyNot } from './text/condition.js';
import type { LetterFacts } from './text/letter-facts.js';

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

export const letterItem = (letter: Letter): LetterItem => ({
  id: letter.id,
  kind: letter.kind,
  name: law().letters.kind(letter.kind).name,
  state: letter.state,
  datedOn: letter.datedOn,
  documentNo: letter.documentNo,
  sha256: letter.sha256,
  createdBy: letter.createdBy,
  createdAt: letter.createdAt.toISOString(),
  issuedBy: letter.issuedBy,
  issuedAt: instant(letter.issuedAt),
  voidedBy: letter.voidedBy,
  voidedAt: instant(letter.voidedAt),
});

/** The row of table 三 in which the letter's outcome counts, in words; null: it decides nothing. */
export function countsIn(kind: string, { decision }: LetterFacts): string | null {
  return decision && law().letters.kind(kind).remedy === 'decides'
    ? law().outcomes[decision.outcome].label
    : null;
}

/** Every kind of letter, and whether it may be made of these facts. */
export const kindOptions = (facts: LetterFacts): LetterKindOptions =>
  law().letters.kinds.map((kind) => {
    const shown = shownParties(facts.events);
    const why = whyNot(kind, facts);
    const recorded = kind.when.outcomes ? (facts.decision?.particulars ?? {}) : {};
    const parties = kind.addressee === 'party' ? eventsOf(kind, facts).map(({ party }) => party) : [];
    return {
      key: kind.key,
      name: kind.name,
      numbered: kind.series !== 'none',
      allowed: why === undefined,
      why: why ?? null,
      particulars: kind.particulars.map((one) => ({ ...one, recorded: recorded[one.key] !== undefined })),
      parties: [
        ...new Set(parties.flatMap((party) => (party === undefined ? [] : [shown.get(party) ?? party]))),
      ],
    };
  });
