import { DomainError } from '../../law/domain-error.js';
import { lawAt } from '../../law/parameters/dated-parameter.js';
import type { Outcome } from '../../law/vocabularies/keys.js';
import type { Guard, Matter, WorkflowEvent } from '../../law/workflow/keys.js';
import { yearOf, type LocalDate } from '../../law/local-date.js';
import { legalMoment } from '../case/legal-moment.js';
import { RECOMMENDED_COUNTING_RULES } from '../counting-rules.js';
import type { DeadlineLaw } from '../deadline/deadline-facts.js';
import { addWorkingDays } from '../working-days/working-days.js';
import { matterOf } from './effects.js';
import type { Fact } from './fact.js';
import type { CaseCircumstances, Life } from './life.js';

/** Whoever is about to record a fact. */
export interface Recorder {
  readonly username: string;
  /** The agency has declared that one person holds every post. */
  readonly singlePersonOffice: boolean;
}

export interface GuardInput {
  readonly life: Life;
  readonly fact: Fact;
  readonly circumstances: CaseCircumstances;
  readonly law: DeadlineLaw;
  /** Absent where recorded facts are replayed: who may record is asked once. */
  readonly recorder: Recorder | undefined;
}

type Test = (input: GuardInput) => boolean;

/** Channels whose legal receipt is the day on which both sides confirmed (条例 art. 31). */
const CONFIRMED_CHANNELS: readonly string[] = ['ordinaryMail', 'online', 'email', 'fax'];
/** What closed the case without a letter, and the outcome of a letter that says so. */
const CLOSING_OUTCOMES: Partial<Record<WorkflowEvent, Outcome>> = {
  supplementLapsed: 'other.noSupplement',
  feeLapsed: 'other.feeUnpaid',
  withdrawn: 'other.misc',
};

const asked =
  (matter: Matter): Test =>
  ({ life, fact }) =>
    matterOf(life, matter, fact) !== undefined;

const overdue = (fact: Fact, from: LocalDate, workingDays: number, { calendar }: DeadlineLaw): boolean =>
  fact.on > addWorkingDays(from, workingDays, calendar).date;

/** A period of which the law or the calendar of its year tells nothing refuses nothing. */
function unlessUnknown(test: () => boolean): boolean {
  try {
    return test();
  } catch (error) {
    if (error instanceof DomainError) return true;
    throw error;
  }
}

/** The 15 working days run from the receipt, or from the dispatch where the receipt is not told (条例 art. 32, 34). */
const silent =
  (matter: 'thirdParty' | 'agency'): Test =>
  ({ life, fact, law }) => {
    const open = matterOf(life, matter, fact)?.asked;
    if (!open) return false;
    const limit = law.timeLimits[matter === 'thirdParty' ? 'thirdPartyReply' : 'agencyReply'];
    return overdue(fact, open.details.receivedOn ?? open.on, lawAt(limit, open.on), law);
  };

/** A period that nobody told cannot be said to run still. */
function supplementOverdue({ life, fact, law }: GuardInput): boolean {
  const open = matterOf(life, 'supplement', fact)?.asked;
  const days = open?.details.replyWithinWorkingDays;
  return !open || days === undefined || overdue(fact, open.details.servedOn ?? open.on, days, law);
}

function feeOverdue({ life, fact, law }: GuardInput): boolean {
  const open = matterOf(life, 'fee', fact)?.asked;
  if (!open) return true;
  const days = lawAt(law.timeLimits.feePayment, open.on);
  return overdue(fact, open.details.servedOn ?? open.on, days, law);
}

/** 承办 → 公开机构 → 保密: nothing is disclosed that one of them has not seen (条例 art. 17). */
const REVIEW_STAGES = ['handling', 'office', 'secrecy'] as const;

/** What each stage of the review said last of the present answer; an answer that is made anew is reviewed anew. */
function reviewsOf({ happened }: Life): Map<unknown, unknown> {
  const since = happened.findLastIndex(({ type }) => type === 'reopened');
  const said = happened.slice(since + 1).filter(({ type }) => type === 'disclosureReviewed');
  return new Map(said.map(({ details }) => [details.stage, details.result]));
}

/** What the period begins anew with: the supplement, or that the case is opened again (条例 art. 30). */
const BEGINS_ANEW: readonly WorkflowEvent[] = ['supplementReceived', 'reopened'];

/** Extensions since the period last began anew; of the fee, only the payment of the whole begins it (条例 art. 33). */
function extensionsOf({ happened, matters }: Life): readonly Fact[] {
  const owed = matters.find(({ matter, state }) => matter === 'fee' && state === 'open')?.asked;
  const paid = owed ? happened.slice(0, happened.indexOf(owed)) : happened;
  const restarted = Math.max(
    happened.findLastIndex(({ type }) => BEGINS_ANEW.includes(type)),
    paid.findLastIndex(({ type }) => type === 'feePaid'),
  );
  return happened.slice(restarted + 1).filter(({ type }) => type === 'extended');
}

/** 条例 art. 33(2): no more than the longest extension in all; one whose days are not told is what is left of it. */
function extensionLeft({ life, fact, law }: GuardInput): boolean {
  const longest = lawAt(law.timeLimits.extensionMax, fact.on);
  const used = extensionsOf(life).reduce((sum, { details }) => sum + (details.workingDays ?? longest), 0);
  return used < longest && used + (fact.details.workingDays ?? 0) <= longest;
}

const discloses = ({ answer }: Life): boolean =>
  answer?.outcome === 'granted' || answer?.outcome === 'partial';

const disclosureReviewed: Test = ({ life }) => {
  const said = reviewsOf(life);
  return !discloses(life) || REVIEW_STAGES.every((stage) => said.has(stage));
};

/** Whoever found that a part may be disclosed has not agreed to the whole. */
const disclosureCleared: Test = ({ life }) => {
  const against: unknown[] = life.answer?.outcome === 'granted' ? ['mayNot', 'partly'] : ['mayNot'];
  return !discloses(life) || ![...reviewsOf(life).values()].some((result) => against.includes(result));
};

/** An answer that was sent to be handed over is none before it was (国办公开办函〔2016〕235号, point 4). */
function handedOver({ life }: GuardInput): boolean {
  const sent = life.happened.findLast(({ type }) => type === 'dispatched');
  return (
    !sent || legalMoment({ ...sent.details, dispatchedOn: sent.on }, RECOMMENDED_COUNTING_RULES) !== undefined
  );
}

const isOwn = ({ recorder }: GuardInput, by: string | null | undefined): boolean =>
  recorder !== undefined && !recorder.singlePersonOffice && by === recorder.username;

const TESTS: Readonly<Record<Guard, Test>> = {
  nothingElse: ({ life }) => life.happened.length === 0,
  confirmable: ({ circumstances }) => CONFIRMED_CHANNELS.includes(circumstances.channel),
  sameYear: ({ fact, circumstances }) => yearOf(fact.on) === yearOf(circumstances.receivedOn),
  'asked.thirdParty': asked('thirdParty'),
  'asked.agency': asked('agency'),
  'asked.ownUnit': asked('ownUnit'),
  'asked.reasons': asked('reasons'),
  'asked.extension': asked('extension'),
  'silent.thirdParty': silent('thirdParty'),
  'silent.agency': silent('agency'),
  supplementOverdue,
  feeOverdue,
  reasonsAsked: ({ life }) => life.matters.some(({ matter }) => matter === 'reasons'),
  noneProposed: ({ life }) => life.extension !== 'proposed' && life.extension !== 'approved',
  extensionSettled: ({ life, circumstances }) =>
    life.extension === 'approved' || (life.extension === undefined && circumstances.approval === 'onPaper'),
  extensionLeft,
  extensionOnce: ({ life, circumstances }) =>
    circumstances.extensionParts !== 'once' || extensionsOf(life).length === 0,
  sentBack: ({ life }) => life.checkOwed || life.approvalOwed,
  closingLetter: ({ life, fact }) => {
    const wanted = life.closedBy && CLOSING_OUTCOMES[life.closedBy];
    return wanted !== undefined && (fact.details.outcome === undefined || fact.details.outcome === wanted);
  },
  'lapsed.supplement': ({ life }) => life.closedBy === 'supplementLapsed',
  'lapsed.fee': ({ life }) => life.closedBy === 'feeLapsed',
  checkPassed: ({ life }) => !life.checkOwed,
  approvalPassed: ({ life }) => !life.approvalOwed,
  approvedInSystem: ({ circumstances }) => circumstances.approval === 'onPaper',
  disclosureReviewed,
  disclosureCleared,
  notOwnWork: (input) =>
    ![...(input.life.answer?.by ?? []), ...(input.circumstances.drafters ?? [])].some((by) =>
      isOwn(input, by),
    ),
  notOwnProposal: (input) => !isOwn(input, matterOf(input.life, 'extension', input.fact)?.asked.by),
  causeFits: ({ life, fact }) =>
    fact.details.cause === undefined || life.answered !== (fact.details.cause === 'orderedFirst'),
  causeOrdered: ({ life, fact }) =>
    !life.answered && (fact.details.cause ?? 'orderedFirst') === 'orderedFirst',
  reopenable: ({ life }) => life.closedBy !== 'withdrawn' && life.closedBy !== 'merged',
  nothingDepends: ({ circumstances }) => !circumstances.referredTo,
  postingTold: ({ fact }) => fact.details.delivery !== 'post',
  handedOver,
};

/** The first guard that does not hold. */
export const failing = (guards: readonly Guard[], input: GuardInput): Guard | undefined =>
  guards.find((guard) => !unlessUnknown(() => TESTS[guard](input)));
