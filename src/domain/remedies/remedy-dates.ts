import type { RemedyLaw } from '../../law/letters/remedy-schema.js';
import type { LocalDate } from '../../law/local-date.js';
import type { TimeLimitKey } from '../../law/parameters/parameter-schema.js';
import type { Outcome } from '../../law/vocabularies/keys.js';
import type { OutcomeRule } from '../../law/vocabularies/outcome-rules.js';
import { periodOf } from '../proceeding/clock-reckoning.js';
import type { CourseLaw } from '../proceeding/steps.js';
import { refusedParts, remedyRoute, type Ground, type RemedyRoute } from './remedy-route.js';

export interface RemedyDatesLaw extends CourseLaw {
  readonly remedies: RemedyLaw;
  readonly outcomes: Readonly<Record<Outcome, Pick<OutcomeRule, 'articles'>>>;
}

/** Until when one way of redress is open. */
export interface RemedyTerm {
  /** The day from which it is reckoned. */
  readonly startsOn: LocalDate | null;
  /** The last day, moved to a working day (民事诉讼法 art. 85). Null: the way is not open, or nothing tells its end; see `note`. */
  readonly until: LocalDate | null;
  readonly nominal: LocalDate | null;
  readonly provisional: boolean;
  readonly citation: string | null;
  /** Why there is no day, or what the day holds for. */
  readonly note: string | null;
}

export interface Remedies {
  readonly route: RemedyRoute;
  readonly review: RemedyTerm;
  /** A suit without a review before it. */
  readonly suit: RemedyTerm;
}

/** An answer as far as redress against it depends on it. */
export interface RemediedAnswer {
  readonly outcome: Outcome;
  readonly grounds: readonly Ground[];
  readonly decidedOn: LocalDate;
  /** The day of service (行政复议法实施条例 art. 15); undefined: not served yet, or nobody recorded it. */
  readonly servedOn: LocalDate | undefined;
  /** Whether it told the ways of redress; one that did not may be contested longer (行政复议法 art. 20(3), 行诉解释 art. 64). */
  readonly told: boolean;
}

const NOT_SERVED = '答复还没有登记送达，期限自送达之日起计算。';
const NOT_RECKONED = '当时的规定或者那一年的节假日安排不在本系统内，没有计算，请人工核定。';

const closed = (note: string, citation: string | null = null): RemedyTerm => ({
  startsOn: null,
  until: null,
  nominal: null,
  provisional: false,
  citation,
  note,
});

/** A period of the law from that day on. */
export function remedyTerm(
  key: TimeLimitKey,
  startsOn: LocalDate,
  law: CourseLaw,
  note: string | null = null,
): RemedyTerm {
  const { dueOn, ...told } = periodOf(key, startsOn, law);
  return { startsOn, until: dueOn, ...told, note: dueOn === null ? NOT_RECKONED : note };
}

const firstRule = (
  on: LocalDate,
  { remedies }: RemedyDatesLaw,
): RemedyLaw['reviewFirst'][number] | undefined => remedies.reviewFirst.findLast(({ from }) => from <= on);

/**
 * The route of a recorded answer. A partial disclosure that does not tell on what its refused part rests takes the stricter
 * one: what is not given counts as refused (DOMAIN §6.3).
 */
function routeOf({ outcome, grounds, decidedOn }: RemediedAnswer, law: RemedyDatesLaw): RemedyRoute {
  if (outcome !== 'partial' || refusedParts(grounds).length > 0)
    return remedyRoute(outcome, grounds, decidedOn, law);
  return firstRule(decidedOn, law)?.articles.length ? 'mixed' : 'either';
}

/** What a suit without a review is limited to, or why there is none. */
function limitOf(route: RemedyRoute, on: LocalDate, law: RemedyDatesLaw): string | null {
  const basis = firstRule(on, law)?.citation ?? '';
  if (route === 'reviewFirst')
    return `不予公开的，应当先申请行政复议，对行政复议决定不服的再提起行政诉讼（${basis}）。`;
  if (route === 'mixed') return `限于不予公开以外的部分；不予公开的部分应当先申请行政复议（${basis}）。`;
  return null;
}

/** Until when an answer may be contested: sixty days for a review, six months for a suit where no review comes first. */
export function answerRemedies(answer: RemediedAnswer, law: RemedyDatesLaw): Remedies {
  const { servedOn, told, decidedOn } = answer;
  const route = routeOf(answer, law);
  const limit = limitOf(route, decidedOn, law);
  const term = (key: TimeLimitKey, note: string | null = null): RemedyTerm =>
    servedOn === undefined ? closed(NOT_SERVED) : remedyTerm(key, servedOn, law, note);
  return {
    route,
    review: term(told ? 'reviewApplication' : 'reviewApplicationNotTold'),
    suit:
      route === 'reviewFirst'
        ? closed(limit ?? '', firstRule(decidedOn, law)?.citation ?? null)
        : term(told ? 'suitDirect' : 'suitNotTold', limit),
  };
}

/** No answer by the last day for it: review or suit as one likes (法释〔2025〕8号 art. 2, 行诉解释 art. 66). */
export const silenceRemedies = (dueOn: LocalDate, law: RemedyDatesLaw): Remedies => ({
  route: 'either',
  review: remedyTerm('reviewApplication', dueOn, law, '自答复期限届满之日起计算。'),
  suit: remedyTerm('suitInaction', dueOn, law, '自答复期限届满之日起计算。'),
});
