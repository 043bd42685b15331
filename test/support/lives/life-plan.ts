import fc from 'fast-check';
import { CaseModel, rolesOf, type Attempt, type Person } from './case-model.js';
import { EVENTS } from './model-rules.js';
import type { Setting, State, Told } from './model-state.js';

const CLERK: Person = { name: 'li.jing', roles: ['clerk'] };
const LEGAL: Person = { name: 'fa.zhi', roles: ['legal'] };
const APPROVER: Person = { name: 'shen.pi', roles: ['approver'] };
/** Holds every post. */
const BOSS: Person = { name: 'ju.zhang', roles: ['clerk', 'legal', 'approver'] };
const OTHER_CLERK: Person = { name: 'wang.fang', roles: ['clerk'] };
const WATCHER: Person = { name: 'ji.jian', roles: ['supervisor'] };
export const PEOPLE: readonly Person[] = [CLERK, OTHER_CLERK, LEGAL, APPROVER, BOSS, WATCHER];

/** One thing that happens in a life: numbers, so that a life that goes wrong can be made smaller. */
export interface Turn {
  readonly gap: number;
  readonly kind: number;
  readonly pick: number;
  readonly bits: number;
  readonly back: number;
}
export interface Plan {
  readonly setting: Setting;
  readonly turns: readonly Turn[];
}

export const APPLICANTS = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'socialWelfareOrganization',
  'legalServiceOrganization',
  'other',
];
export const OUTCOMES = [
  'granted',
  'partial',
  'refused.stateSecret',
  'refused.thirdParty',
  'refused.processInfo',
  'refused.adminQuery',
  'unavailable.notHeld',
  'declined.petition',
  'declined.excessive',
  'other.noSupplement',
  'other.feeUnpaid',
  'other.misc',
];
const DELIVERIES = ['post', 'direct', 'viaAgency', 'electronic', 'onTheSpot', undefined];
/** The first day of 2025 and the last on which something may happen: every reckoning ends in a year whose notice is known. */
const FIRST = 1827;
export const LAST = 2420;

const turn: fc.Arbitrary<Turn> = fc.record({
  gap: fc.oneof(
    { weight: 5, arbitrary: fc.nat(4) },
    { weight: 2, arbitrary: fc.nat(14) },
    { weight: 1, arbitrary: fc.nat(45) },
  ),
  kind: fc.nat(99),
  pick: fc.nat(10_000),
  bits: fc.nat(1_000_000),
  back: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(9) }),
});
export const plan: fc.Arbitrary<Plan> = fc.record({
  setting: fc.record({
    receivedOn: fc.oneof(
      fc.integer({ min: FIRST, max: FIRST + 380 }),
      fc.integer({ min: FIRST + 350, max: FIRST + 366 }),
    ),
    confirmable: fc.boolean(),
    inSystem: fc.boolean(),
    alone: fc.boolean(),
    applicant: fc.constantFrom(...APPLICANTS),
  }),
  turns: fc.array(turn, { minLength: 1, maxLength: 26, size: 'max' }),
});

const CLOSING: Readonly<Record<string, string>> = {
  supplementLapsed: 'other.noSupplement',
  feeLapsed: 'other.feeUnpaid',
  withdrawn: 'other.misc',
};
const from = <T>(values: readonly T[], n: number): T => values[n % values.length]!;

/** What an event tells: mostly what fits the case, drawn from the bits of the turn. */
function tells(type: string, day: number, { stage, closedBy, answered }: State, bits: number): Told {
  const party = from(['甲公司', '乙公司', undefined], bits);
  const days = 1 + (bits % 25);
  const arrived = bits % 3 === 0 ? {} : { servedOn: day + (bits % 5) };
  switch (type) {
    case 'thirdPartyConsulted':
    case 'agencyConsulted':
      return { party, ...arrived };
    case 'thirdPartyReplied':
    case 'agencyReplied':
    case 'thirdPartySilent':
    case 'agencySilent':
      return { party };
    case 'ownUnitAsked':
    case 'ownUnitAnswered':
      return { party: '档案室' };
    case 'supplementRequested':
      return { ...arrived, ...(bits % 7 > 0 && { n: days }) };
    case 'feeNoticed':
      return arrived;
    case 'extended':
    case 'extensionProposed':
      return bits % 2 === 0 ? { n: days } : {};
    case 'delayed':
      return { until: day + (bits % 90) };
    case 'decided':
      return {
        outcome:
          stage === 'closed' && bits % 9 > 0 ? (CLOSING[closedBy ?? ''] ?? 'granted') : from(OUTCOMES, bits),
      };
    case 'dispatched':
    case 'served': {
      const delivery = from(DELIVERIES, bits);
      return delivery === undefined ? {} : { delivery };
    }
    case 'disclosureReviewed':
      return {
        reviewStage: from(['handling', 'office', 'secrecy'], bits),
        reviewResult: from(['mayDisclose', 'mayDisclose', 'partly', 'mayDisclose', 'mayNot'], bits >> 3),
      };
    case 'reopened': {
      const cause =
        bits % 5 === 0 ? undefined : answered ? from(['redo', 'selfCorrection'], bits) : 'orderedFirst';
      return { ...(cause !== undefined && { cause }), ...(bits % 2 === 0 && { n: days }) };
    }
    default:
      return {};
  }
}

const WHOEVER = PEOPLE.filter(({ roles }) => !roles.includes('supervisor'));
/** Ends most lives too early if it comes as often as the others. */
const RARE = ['voided', 'merged', 'withdrawn', 'archived'];
/** A case does not come to its answer by chance alone. */
const ONWARD = [
  'decided',
  'approved',
  'signed',
  'dispatched',
  'served',
  'reopened',
  'supplementReceived',
  'feePaid',
];

/** Lives a plan: at each turn what is tried, by whom, and on which day. What is done with it is the caller's. */
export class PlannedLife {
  today: number;

  constructor(
    private readonly model: CaseModel,
    private readonly turns: readonly Turn[],
  ) {
    this.today = model.setting.receivedOn;
  }

  *[Symbol.iterator](): Generator<readonly [Attempt, Person]> {
    for (const turn of this.turns) {
      this.today = Math.min(LAST, this.today + turn.gap);
      yield this.#next(turn);
    }
  }

  #next(turn: Turn): readonly [Attempt, Person] {
    const { kind, pick, bits } = turn;
    const { facts, state } = this.model;
    const day = Math.max(state.receivedOn, this.today - turn.back);
    if (kind < 14 && facts.length > 0) {
      // The last ones are the likeliest, and now and then one that cannot be struck out.
      const strikes = kind < 10 ? Math.max(1, facts.length - (pick % 4)) : (pick % (facts.length + 2)) + 1;
      const type = facts[strikes - 1]?.type ?? 'guided';
      const attempt = { type: 'corrected', day: this.today, told: {}, strikes };
      return [attempt, kind % 5 === 0 ? from(PEOPLE, bits) : whoFor(type, pick)];
    }
    const told = (type: string): Attempt => ({ type, day, told: tells(type, day, state, bits) });
    if (kind < 26) return [told(from(EVENTS, pick)), from(PEOPLE, bits)];
    if (kind < 34 && facts.some(({ strikes }) => strikes !== undefined)) return this.#again(turn, day);
    const wanted = EVENTS.filter(
      (type) => (kind < 60 || !RARE.includes(type)) && (kind < 75 || ONWARD.includes(type)),
    );
    const mayHappen = (one: string): boolean => this.model.clone().tries(told(one), anybodyFor(one));
    const type = inSomeOrder(wanted, pick, bits).find(mayHappen) ?? from(EVENTS, pick);
    return [told(type), whoFor(type, bits)];
  }

  /** Something that was struck out is entered anew, as it was or on another day. */
  #again({ pick, bits }: Turn, day: number): readonly [Attempt, Person] {
    const struck = this.model.facts.flatMap(({ strikes }) =>
      strikes === undefined ? [] : [this.model.facts[strikes - 1]!],
    );
    const { type, day: before, told } = from(struck, pick);
    const on = bits % 4 === 0 ? day : before;
    return [{ type, day: on, told: shifted(told, on - before) }, whoFor(type, pick)];
  }
}

/** The days that an event tells besides its own move with it. */
const shifted = (told: Told, days: number): Told => ({
  ...told,
  ...(told.servedOn !== undefined && { servedOn: told.servedOn + days }),
  ...(told.until !== undefined && { until: told.until + days }),
});

/** Each once, beginning anywhere. */
function inSomeOrder<T>(values: readonly T[], start: number, bits: number): T[] {
  const strides = [1, 5, 7, 11, 13, 17].filter((stride) => stride === 1 || values.length % stride > 0);
  const stride = from(strides, bits);
  return values.map((_, index) => from(values, start + index * stride));
}

const anybodyFor = (type: string): Person => ({ name: 'nobody', roles: rolesOf(type) });

function whoFor(type: string, n: number): Person {
  return from(
    WHOEVER.filter(({ roles }) => rolesOf(type).some((role) => roles.includes(role))),
    n,
  );
}
