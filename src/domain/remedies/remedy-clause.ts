import { DomainError } from '../../law/domain-error.js';
import type { RemedyClauseKey, RemedyLaw } from '../../law/letters/remedy-schema.js';
import { filled } from '../../law/letters/wording.js';
import type { LocalDate } from '../../law/local-date.js';
import { lawAt } from '../../law/parameters/dated-parameter.js';
import type { TimeLimits } from '../../law/parameters/parameters.js';
import type { Delivery, Outcome } from '../../law/vocabularies/keys.js';
import type { OutcomeRule } from '../../law/vocabularies/outcome-rules.js';
import { remedyRoute, type Ground, type RemedyRoute } from './remedy-route.js';
import { courtOf, reviewBodyOf } from './review-body.js';
import type { SigningAgency } from './signing-body.js';

export interface RemedyLawData {
  readonly remedies: RemedyLaw;
  readonly timeLimits: TimeLimits;
  readonly outcomes: Readonly<Record<Outcome, OutcomeRule>>;
}

export interface RemedyQuestion {
  readonly agency: SigningAgency;
  /** The day of the letter. */
  readonly on: LocalDate;
  /** What the letter calls itself: 答复书, 告知书. */
  readonly paper: string;
  /** What it decides; `thirdParty`: that it will be disclosed against a third party's objection (条例 art. 32). */
  readonly decision: { readonly outcome: Outcome; readonly grounds: readonly Ground[] } | 'thirdParty';
  readonly delivery?: Delivery | undefined;
  /** The agency's online way to file for review, as it is printed. */
  readonly onlineFiling: string | null;
}

export interface Remedy {
  readonly route: RemedyRoute | 'thirdParty';
  readonly reviewBody: string;
  readonly court: string;
  readonly text: string;
}

function textAt(law: RemedyLaw, key: RemedyClauseKey, on: LocalDate): string {
  const found = law.clauses[key].findLast(({ from }) => from <= on);
  if (!found)
    throw new DomainError('letter.notInForce', `${on} 还没有救济途径所依据的规定，请核对日期。`, { on });
  return found.text;
}

/** Since 2024 a letter that is delivered electronically names the online way to file (行政复议法 art. 22(2)). */
function onlineFilingOf({ agency, on, delivery, onlineFiling }: RemedyQuestion, law: RemedyLaw): string {
  const required = law.onlineFiling.findLast(({ from }) => from <= on)?.required ?? false;
  if (!required || delivery !== 'electronic') return '';
  if (onlineFiling !== null) return filled(textAt(law, 'onlineFiling', on), () => onlineFiling);
  throw new DomainError(
    'remedy.noOnlineFiling',
    `电子送达的文书应当同时告知提交行政复议申请的互联网渠道（行政复议法第二十二条第二款），“${agency.name}”没有登记，文书没有生成。请在文书设置里填写，或者改用其他送达方式。`,
    { agency: agency.name },
  );
}

/**
 * The paragraph that tells how to seek redress: by the articles decided upon, the day of the letter, and the kind of the body
 * that signs it. What the kind needs and nobody recorded is refused, never left blank.
 * @throws DomainError `remedy.*`
 */
export function remedyClause(question: RemedyQuestion, law: RemedyLawData): Remedy {
  const { agency, on, paper, decision } = question;
  const route =
    decision === 'thirdParty' ? decision : remedyRoute(decision.outcome, decision.grounds, on, law);
  const reviewBody = reviewBodyOf(agency, on, law.remedies);
  const court = courtOf(agency, law.remedies);
  const values: Readonly<Record<string, string>> = {
    paper,
    reviewBody,
    court,
    reviewDays: String(lawAt(law.timeLimits.reviewApplication, on)),
    suitDays: String(lawAt(law.timeLimits.suitAfterReview, on)),
    suitMonths: String(lawAt(law.timeLimits.suitDirect, on)),
  };
  const clause = filled(textAt(law.remedies, route, on), (name) => values[name] ?? '');
  return { route, reviewBody, court, text: `${clause}${onlineFilingOf(question, law.remedies)}` };
}
