import type { CaseFacts, DecisionFacts } from '../../domain/case/case-facts.js';
import { isSoleTrader } from '../../domain/case/sole-trader.js';
import { columnOf, type DisposalColumn, type DisposalWords } from '../../domain/proceeding/disposals.js';
import type { ProceedingFacts } from '../../domain/proceeding/proceeding-facts.js';
import type { ProceedingResult } from '../../law/vocabularies/keys.js';
import type {
  ApplicationRecord,
  DecisionRecord,
  LawsuitRecord,
  ReviewRecord,
} from './records/record-schemas.js';

/** A decision with its place among the rounds: the first is the first answer, what follows is made again. */
export type RoundRecord = DecisionRecord &
  Pick<DecisionFacts, 'round' | 'cause'> & {
    /** Index in `decisions` as sent. */
    readonly position: number;
  };

/** Each rule asks for the rounds of the record that is being examined. */
const known = new WeakMap<ApplicationRecord, RoundRecord[]>();

/** The rounds of decision in order, whether the record gives one `decision` or several `decisions`. */
export function roundsOf(record: ApplicationRecord): RoundRecord[] {
  const found = known.get(record) ?? readRounds(record);
  known.set(record, found);
  return found;
}

function readRounds(record: ApplicationRecord): RoundRecord[] {
  const decisions = record.decisions ?? (record.decision ? [record.decision] : []);
  return decisions
    .map((decision, index) => {
      const round = decision.round ?? index + 1;
      return {
        ...decision,
        position: index,
        round,
        cause: decision.cause ?? (round === 1 ? ('first' as const) : ('redo' as const)),
      };
    })
    .sort((a, b) => a.round - b.round);
}

function decisionFacts({ particulars, ...round }: RoundRecord): DecisionFacts {
  const { items = [] } = particulars ?? {};
  return items.length === 0 ? round : { ...round, items: items.map(({ outcome }) => outcome) };
}

export function caseFactsOf(record: ApplicationRecord): CaseFacts {
  return {
    applicantType: record.applicant.type,
    soleTrader: isSoleTrader(record.applicant.idNumber),
    coApplicantTypes: (record.coApplicants ?? []).map(({ type }) => type),
    receivedOn: record.receivedOn,
    ...(record.closedOn === undefined ? {} : { closedOn: record.closedOn }),
    ...(record.mergedInto === undefined ? {} : { mergedInto: record.mergedInto }),
    decisions: roundsOf(record).map(decisionFacts),
    events: record.events ?? [],
  };
}

const isResult = (column: DisposalColumn | undefined): column is ProceedingResult =>
  column === 'upheld' || column === 'corrected' || column === 'other';

/** Words about parts of a review, and the day on which it was decided. */
interface ReviewWords extends Pick<ReviewRecord, 'concludedOn'> {
  readonly parts: readonly { readonly disposal?: string | undefined }[];
}

/**
 * A review that decides several points is corrected where any of them is, else upheld where any of them is.
 * @throws DomainError `disposal.unknown`
 */
export function resultOfParts(
  { parts, concludedOn }: ReviewWords,
  words: DisposalWords,
): ProceedingResult | undefined {
  const columns = parts
    .flatMap(({ disposal }) =>
      disposal === undefined ? [] : [columnOf(words, 'review', disposal, concludedOn)],
    )
    .filter(isResult);
  return (['corrected', 'upheld', 'other'] as const).find((result) => columns.includes(result));
}

/** The word for the whole is one of several where a part came to something else: 维持 beside a part 撤销 is a correction. */
function ofWords(
  { disposal, parts = [], concludedOn }: ReviewRecord,
  words: DisposalWords,
): ProceedingResult | undefined {
  if (disposal === undefined) return resultOfParts({ parts, concludedOn }, words);
  const whole = words.find('review', disposal, concludedOn)?.column;
  return isResult(whole) && parts.length > 0
    ? resultOfParts({ parts: [{ disposal }, ...parts], concludedOn }, words)
    : undefined;
}

/** @param words by which the agency counts: see `wordsWith` */
export function reviewFactsOf(record: ReviewRecord, words: DisposalWords): ProceedingFacts {
  const { acceptedOn, concludedOn, disposal } = record;
  const result = record.result ?? ofWords(record, words);
  return {
    kind: 'review',
    ...(acceptedOn === undefined ? {} : { acceptedOn }),
    ...(concludedOn === undefined ? {} : { concludedOn }),
    ...(result === undefined ? {} : { result }),
    ...(disposal === undefined ? {} : { disposal }),
    instances: [],
  };
}

export function lawsuitFactsOf(record: LawsuitRecord): ProceedingFacts {
  const { route, role = 'original', acceptedOn, concludedOn, result, disposal } = record;
  return {
    kind: 'lawsuit',
    route,
    role,
    ...(acceptedOn === undefined ? {} : { acceptedOn }),
    ...(concludedOn === undefined ? {} : { concludedOn }),
    ...(result === undefined ? {} : { result }),
    ...(disposal === undefined ? {} : { disposal }),
    instances: record.instances ?? [],
  };
}
