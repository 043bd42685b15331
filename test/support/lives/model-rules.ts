import { nth, textOf } from './day-walker.js';
import type { ModelFact, Question, Round, Setting, State } from './model-state.js';

const UNDECIDED = ['received', 'awaitingSupplement', 'awaitingFee'];
const DRAFTING = ['decided', 'checked', 'approved'];
const UNSIGNED = [...UNDECIDED, ...DRAFTING];
const UNSENT = [...UNSIGNED, 'signed'];
const SENT = ['dispatched', 'served', 'returned'];
const LIVING = [...UNSENT, ...SENT, 'closed'];

interface Asking {
  readonly at: State;
  readonly fact: ModelFact;
  readonly setting: Setting;
  /** Absent where facts are lived through again: whose work it was is asked once. */
  readonly who: string | undefined;
}
/** The state after an event, or undefined where it may not happen. */
type Rule = (asking: Asking) => State | undefined;

const meant = ({ questions }: State, what: string, who: string | undefined): Question | undefined => {
  const left = questions.filter((one) => one.what === what && one.state !== 'done');
  return (
    left.find((one) => one.who === who) ?? left.find((one) => who === undefined || one.who === undefined)
  );
};
const mark = (at: State, found: Question | undefined, state: 'silent' | 'done'): State => ({
  ...at,
  questions: at.questions.map((one) => (one === found ? { ...one, state } : one)),
});

/** In these stages, with what else must hold, to that stage (or none), and what else changes. */
const rule =
  (stages: readonly string[], to: string | undefined, change: Rule = ({ at }) => at): Rule =>
  (asking) => {
    if (!stages.includes(asking.at.stage)) return undefined;
    const after = change(asking);
    return after && { ...after, stage: to ?? after.stage };
  };
/** The first that allows it. */
const either =
  (...rules: readonly Rule[]): Rule =>
  (asking) => {
    for (const one of rules) {
      const after = one(asking);
      if (after) return after;
    }
    return undefined;
  };

const lastDay = (what: string, { day, told }: ModelFact): number | undefined => {
  const from = told.servedOn ?? day;
  if (what === 'supplement') return told.n === undefined ? undefined : nth(from, told.n);
  if (what === 'fee') return nth(from, 20);
  return what === 'thirdParty' || what === 'agency' ? nth(from, 15) : undefined;
};
const asks =
  (what: string): Rule =>
  ({ at, fact }) => ({
    ...at,
    questions: [
      ...at.questions,
      { what, who: fact.told.party, by: fact.by, last: lastDay(what, fact), state: 'open' },
    ],
  });
const answers =
  (what: string, mustBeAsked = true): Rule =>
  ({ at, fact }) => {
    const found = meant(at, what, fact.told.party);
    return mustBeAsked && !found ? undefined : mark(at, found, 'done');
  };
const keepsSilent =
  (what: string): Rule =>
  ({ at, fact }) => {
    const found = meant(at, what, fact.told.party);
    return found && fact.day > found.last! ? mark(at, found, 'silent') : undefined;
  };
const lapses =
  (what: string, outcome: string): Rule =>
  ({ at, fact }) => {
    const found = meant(at, what, undefined);
    if (found?.last !== undefined && fact.day <= found.last) return undefined;
    const lapse = { day: fact.day, outcome, forgiven: false };
    return { ...mark(at, found, 'done'), closedBy: fact.type, lapses: [...at.lapses, lapse] };
  };
const comesAfterAll =
  (lapse: string): Rule =>
  ({ at }) =>
    at.closedBy === lapse ? { ...anew(forgiven(at, CLOSING[lapse]!)), closedBy: undefined } : undefined;
/** What was awaited came: the period begins anew, and an earlier lapse is none. */
const comes =
  (what: string, lapse: string): Rule =>
  (asking) =>
    anew(forgiven(answers(what, false)(asking)!, CLOSING[lapse]!));
const anew = (at: State): State => ({ ...at, extendedBy: 0 });
const forgiven = (at: State, outcome: string): State => ({
  ...at,
  lapses: at.lapses.map((one) => (one.outcome === outcome ? { ...one, forgiven: true } : one)),
});

const own = ({ who, setting }: Asking, authors: readonly (string | undefined)[]): boolean =>
  who !== undefined && !setting.alone && authors.includes(who);
const byAnother =
  (change: Partial<State>, ...conditions: readonly ((asking: Asking) => boolean)[]): Rule =>
  (asking) =>
    own(asking, asking.at.deciding ? asking.at.authors : []) || conditions.some((holds) => !holds(asking))
      ? undefined
      : { ...asking.at, ...change };

const mayBeGiven = ({ at }: Asking): boolean => {
  const outcome = at.deciding ? at.rounds.at(-1)?.outcome : undefined;
  if (outcome !== 'granted' && outcome !== 'partial') return true;
  const said = ['handling', 'office', 'secrecy'].map((stage) => at.reviews[stage]);
  const against = outcome === 'granted' ? ['mayNot', 'partly', undefined] : ['mayNot', undefined];
  return !said.some((result) => against.includes(result));
};

const CLOSING: Readonly<Record<string, string>> = {
  supplementLapsed: 'other.noSupplement',
  feeLapsed: 'other.feeUnpaid',
  withdrawn: 'other.misc',
};

const decides: Rule = ({ at, fact }) => {
  const outcome = fact.told.outcome!;
  const last = at.rounds.at(-1);
  const anew = last && at.nextCause === undefined && last.sentOn === undefined && last.servedOn === undefined;
  const before = anew ? at.rounds.slice(0, -1) : at.rounds;
  const round: Round = { outcome, cause: anew ? last.cause : (at.nextCause ?? 'first') };
  return {
    ...at,
    rounds: [...before, round],
    nextCause: undefined,
    deciding: true,
    closedBy: undefined,
    authors: [fact.by, ...(at.drafter === undefined ? [] : [at.drafter])],
  };
};

const letter = (at: State, change: Partial<Round>): State => {
  const last = at.rounds.at(-1);
  return last ? { ...at, rounds: [...at.rounds.slice(0, -1), { ...last, ...change }] } : at;
};
const told = ({ told: { delivery } }: ModelFact): Partial<Round> =>
  delivery === undefined ? {} : { delivery };
const signs: Rule = (asking) => {
  const { at, fact } = asking;
  if (at.checkOwed || at.approvalOwed || !mayBeGiven(asking)) return undefined;
  return letter(at, { signedOn: fact.day });
};
const serves: Rule = ({ at, fact }) => ({
  ...letter(at, { ...told(fact), servedOn: fact.day }),
  answered: true,
});

/** Day on which an answer counts (国办公开办函〔2016〕235号, point 4). */
export function momentOf({ delivery, sentOn, servedOn }: Round): number | undefined {
  const way = delivery ?? (sentOn === undefined ? 'direct' : 'post');
  if (way === 'post') return sentOn;
  return way === 'electronic' ? (servedOn ?? sentOn) : servedOn;
}

const reopens =
  (sent: boolean): Rule =>
  ({ at, fact }) => {
    const { cause } = fact.told;
    if (!sent) {
      if (at.answered || (cause !== undefined && cause !== 'orderedFirst')) return undefined;
      const last = at.rounds.at(-1);
      const again = { ...anew(at), reviews: {} };
      return last ? letter(again, { cause: 'orderedFirst' }) : { ...again, nextCause: 'orderedFirst' };
    }
    if (cause !== undefined && at.answered === (cause === 'orderedFirst')) return undefined;
    const nextCause = cause ?? (at.answered ? 'redo' : 'orderedFirst');
    const fresh = { deciding: false, checkOwed: false, approvalOwed: false, closedBy: undefined };
    return { ...anew(at), ...fresh, reviews: {}, nextCause };
  };

const settlesExtension =
  (extension: 'approved' | 'refused'): Rule =>
  (asking) => {
    const found = meant(asking.at, 'extension', undefined);
    if (!found || own(asking, [found.by])) return undefined;
    return { ...mark(asking.at, found, 'done'), extension };
  };

const withdrawal: Rule = ({ at, fact }) => ({ ...at, withdrawnOn: at.withdrawnOn ?? fact.day });
const drafts: Rule = ({ at, fact }) => ({
  ...at,
  drafter: fact.by,
  authors: at.deciding ? [...at.authors, fact.by] : at.authors,
});
const yearOf = (day: number): string => textOf(day).slice(0, 4);

const RULES: Readonly<Record<string, Rule>> = {
  supplementRequested: rule(['received'], 'awaitingSupplement', asks('supplement')),
  supplementReceived: either(
    rule(['awaitingSupplement'], 'received', comes('supplement', 'supplementLapsed')),
    rule(['closed'], 'received', comesAfterAll('supplementLapsed')),
  ),
  supplementLapsed: rule(['awaitingSupplement'], 'closed', lapses('supplement', 'other.noSupplement')),
  feeNoticed: rule(['received'], 'awaitingFee', asks('fee')),
  feePaid: either(
    rule(['awaitingFee'], 'received', comes('fee', 'feeLapsed')),
    rule(['closed'], 'received', comesAfterAll('feeLapsed')),
  ),
  feeLapsed: rule(['awaitingFee'], 'closed', lapses('fee', 'other.feeUnpaid')),
  extended: rule(UNSENT, undefined, ({ at, fact, setting }) => {
    const settled = at.extension === 'approved' || (at.extension === undefined && !setting.inSystem);
    if (!settled || at.extendedBy >= 20 || at.extendedBy + (fact.told.n ?? 0) > 20) return undefined;
    return { ...at, extension: undefined, extendedBy: at.extendedBy + (fact.told.n ?? 20) };
  }),
  delayed: rule(UNSENT, undefined, ({ at }) =>
    at.questions.some(({ what }) => what === 'reasons') ? at : undefined,
  ),
  thirdPartyConsulted: rule(UNSIGNED, undefined, asks('thirdParty')),
  agencyConsulted: rule(UNSIGNED, undefined, asks('agency')),
  ownUnitAsked: rule(UNSIGNED, undefined, asks('ownUnit')),
  reasonsRequested: rule(UNSIGNED, undefined, asks('reasons')),
  thirdPartyReplied: rule(LIVING, undefined, answers('thirdParty')),
  agencyReplied: rule(LIVING, undefined, answers('agency')),
  ownUnitAnswered: rule(LIVING, undefined, answers('ownUnit')),
  reasonsReceived: rule(LIVING, undefined, answers('reasons')),
  thirdPartySilent: rule(LIVING, undefined, keepsSilent('thirdParty')),
  agencySilent: rule(LIVING, undefined, keepsSilent('agency')),
  withdrawn: either(
    rule(UNSENT, 'closed', (asking) => ({ ...withdrawal(asking)!, closedBy: 'withdrawn' })),
    rule(SENT, undefined, withdrawal),
  ),
  returnedUndelivered: rule(['dispatched', 'served'], 'returned'),
  servedAgain: rule(['returned'], 'served', ({ at, fact }) =>
    at.rounds.at(-1)?.servedOn === undefined ? letter(at, { servedOn: fact.day }) : at,
  ),
  decided: either(
    rule(UNDECIDED, 'decided', decides),
    rule(['decided'], 'decided', (asking) =>
      asking.at.checkOwed || asking.at.approvalOwed ? decides(asking) : undefined,
    ),
    rule(['closed'], 'decided', (asking) =>
      CLOSING[asking.at.closedBy ?? ''] === asking.fact.told.outcome ? decides(asking) : undefined,
    ),
  ),
  signed: either(
    rule(['decided', 'checked'], 'signed', (asking) => (asking.setting.inSystem ? undefined : signs(asking))),
    rule(['approved'], 'signed', signs),
  ),
  dispatched: rule(['signed'], 'dispatched', ({ at, fact }) => ({
    ...letter(at, { ...told(fact), sentOn: fact.day }),
    answered: true,
  })),
  served: either(
    // What goes by post counts on its posting, which has to be told.
    rule(['signed'], 'served', (asking) =>
      asking.fact.told.delivery === 'post' ? undefined : serves(asking),
    ),
    rule(['dispatched'], 'served', serves),
  ),
  merged: rule(UNDECIDED, 'closed', ({ at, fact }) => ({ ...at, closedBy: 'merged', mergedOn: fact.day })),
  confirmed: rule(['received'], undefined, ({ at, fact, setting }) =>
    setting.confirmable && at.happened === 0 && yearOf(fact.day) === yearOf(setting.receivedOn)
      ? { ...at, receivedOn: fact.day }
      : undefined,
  ),
  extensionProposed: rule(UNSIGNED, undefined, (asking) =>
    asking.at.extension === 'proposed' || asking.at.extension === 'approved'
      ? undefined
      : { ...asks('extension')(asking)!, extension: 'proposed' },
  ),
  extensionApproved: rule(UNSENT, undefined, settlesExtension('approved')),
  extensionRefused: rule(UNSENT, undefined, settlesExtension('refused')),
  guided: rule(UNSIGNED, undefined),
  disclosureReviewed: rule(UNSIGNED, undefined, ({ at, fact }) => ({
    ...at,
    reviews: { ...at.reviews, [fact.told.reviewStage!]: fact.told.reviewResult! },
  })),
  drafted: rule([...UNDECIDED, 'decided'], undefined, drafts),
  legalChecked: rule(['decided'], 'checked', byAnother({ checkOwed: false })),
  legalReturned: rule(['decided', 'checked'], 'decided', byAnother({ checkOwed: true })),
  approved: rule(
    ['decided', 'checked'],
    'approved',
    byAnother({ approvalOwed: false }, ({ at }) => !at.checkOwed, mayBeGiven),
  ),
  approvalRefused: rule(DRAFTING, 'decided', byAnother({ approvalOwed: true })),
  publishedProactively: rule([...SENT, 'archived'], undefined),
  voided: rule(UNSENT, 'voided'),
  archived: either(
    rule(['served', 'closed'], 'archived'),
    // On its way and not handed over yet: it is not answered.
    rule(['dispatched'], 'archived', ({ at }) =>
      momentOf(at.rounds.at(-1)!) === undefined ? undefined : at,
    ),
  ),
  reopened: either(
    rule(UNSENT, undefined, reopens(false)),
    rule(['served', 'returned'], 'received', reopens(true)),
    // Nothing that was never given can be made again.
    rule(['dispatched'], 'received', (asking) =>
      momentOf(asking.at.rounds.at(-1)!) === undefined ? undefined : reopens(true)(asking),
    ),
    rule(['closed', 'archived'], 'received', (asking) =>
      ['withdrawn', 'merged'].includes(asking.at.closedBy ?? '') ? undefined : reopens(true)(asking),
    ),
  ),
};
export const EVENTS = Object.keys(RULES);

/** @param who records it now; undefined when facts are lived through again */
export function happens(at: State, fact: ModelFact, setting: Setting, who?: string): State | undefined {
  const after = RULES[fact.type]!({ at, fact, setting, who });
  return after && { ...after, happened: at.happened + 1 };
}
