import { happens, momentOf } from './model-rules.js';
import { born, type ModelFact, type Round, type Setting, type State, type Told } from './model-state.js';

const WHO: Readonly<Record<string, readonly string[]>> = {
  signed: ['clerk', 'approver'],
  extensionApproved: ['approver'],
  extensionRefused: ['approver'],
  disclosureReviewed: ['clerk', 'legal', 'approver'],
  corrected: ['clerk', 'legal', 'approver'],
  legalChecked: ['legal'],
  legalReturned: ['legal'],
  approved: ['approver'],
  approvalRefused: ['approver'],
  voided: ['approver'],
  reopened: ['legal'],
};
export const rolesOf = (type: string): readonly string[] => WHO[type] ?? ['clerk'];

/** Whoever does something. */
export interface Person {
  readonly name: string;
  readonly roles: readonly string[];
}
/** Something that somebody wants to record. */
export interface Attempt {
  readonly type: string;
  readonly day: number;
  readonly told: Told;
  readonly strikes?: number;
}
/** Where a case counts; undefined: nowhere, its number is void. */
export interface Placement {
  readonly applicant: string;
  readonly receivedOn: number;
  readonly handled: { readonly day: number; readonly outcome: string } | undefined;
}

const order = (a: ModelFact, b: ModelFact): number => a.day - b.day || a.place - b.place;
const isRemade = ({ cause }: Round): boolean => cause === 'redo' || cause === 'selfCorrection';

/** A case by its facts, as somebody would keep it who knows docs/workflow.md and DOMAIN §11, and not the program. */
export class CaseModel {
  readonly facts: ModelFact[] = [];

  constructor(readonly setting: Setting) {}

  clone(): CaseModel {
    const copy = new CaseModel(this.setting);
    copy.facts.push(...this.facts);
    return copy;
  }

  get state(): State {
    return this.#live(this.standing)!;
  }

  /** Facts that hold, in the order of days and places. */
  get standing(): ModelFact[] {
    return this.#standing(this.facts);
  }

  /** @returns whether it may be recorded; then it is */
  tries(attempt: Attempt, { name, roles }: Person): boolean {
    const struck = this.facts.find(({ seq }) => seq === attempt.strikes);
    const whose = [attempt.type, ...(struck && struck.type !== 'corrected' ? [struck.type] : [])];
    if (whose.some((type) => !rolesOf(type).some((role) => roles.includes(role)))) return false;
    const seq = this.facts.length + 1;
    const places = attempt.type === 'corrected' ? [seq] : [...this.#freePlaces(attempt), seq];
    for (const place of places) {
      const fact: ModelFact = { ...attempt, seq, by: name, place };
      if (!this.#fits(fact, name)) continue;
      this.facts.push(fact);
      return true;
    }
    return false;
  }

  #fits(fact: ModelFact, name: string): boolean {
    if (fact.type === 'corrected')
      return this.#canBeStruck(fact) && this.#live(this.#standing([...this.facts, fact])) !== undefined;
    if (fact.type === 'confirmed' && this.standing.length > 0) return false;
    const before = this.#live(this.standing.filter((other) => order(other, fact) < 0));
    if (!before || !happens(before, fact, this.setting, name)) return false;
    const after = this.#live(this.#standing([...this.facts, fact]));
    return after !== undefined && fact.day >= after.receivedOn;
  }

  #canBeStruck({ strikes }: ModelFact): boolean {
    const found = this.facts.find(({ seq }) => seq === strikes);
    return (
      found !== undefined && found.type !== 'corrected' && !this.facts.some((one) => one.strikes === strikes)
    );
  }

  /** What was struck out and not entered anew leaves its place to a fact of its kind. */
  #freePlaces({ type, day, told }: Attempt): number[] {
    const held = new Set(this.standing.map(({ place }) => place));
    const struck = new Set(this.facts.map(({ strikes }) => strikes));
    const unlike = (one: ModelFact): number =>
      (one.told.party === told.party ? 0 : 10_000) + Math.abs(one.day - day);
    const free = this.facts.filter((one) => one.type === type && struck.has(one.seq) && !held.has(one.place));
    return free.sort((a, b) => unlike(a) - unlike(b) || a.place - b.place).map(({ place }) => place);
  }

  #standing(facts: readonly ModelFact[]): ModelFact[] {
    const struck = new Set(facts.map(({ strikes }) => strikes));
    return facts.filter(({ seq, type }) => type !== 'corrected' && !struck.has(seq)).sort(order);
  }

  #live(facts: readonly ModelFact[]): State | undefined {
    return facts.reduce<State | undefined>(
      (at, fact) => at && happens(at, fact, this.setting),
      born(this.setting.receivedOn),
    );
  }

  /** Row and column of table 三 (DOMAIN §2.5, §11.2 – §11.4). */
  get placement(): Placement | undefined {
    const at = this.state;
    if (at.stage === 'voided') return undefined;
    const { applicant } = this.setting;
    return { applicant, receivedOn: at.receivedOn, handled: this.#handled(at) };
  }

  #handled(at: State): Placement['handled'] {
    const handled = this.#answered(at) ?? this.#closed(at);
    const { withdrawnOn } = at;
    if (withdrawnOn === undefined) return handled;
    const before =
      handled !== undefined &&
      (handled.day < withdrawnOn || (handled.day === withdrawnOn && handled.outcome !== 'other.misc'));
    return before ? handled : { day: withdrawnOn, outcome: 'other.misc' };
  }

  /** The first answer that reached its legal moment counts, whatever is made again afterwards. */
  #answered(at: State): Placement['handled'] {
    const given = at.rounds
      .flatMap((round) => {
        const day = momentOf(round);
        return day === undefined ? [] : [{ round, day }];
      })
      .sort((a, b) => a.day - b.day)[0];
    if (!given) return undefined;
    const closed = isRemade(given.round) ? this.#closed(at) : undefined;
    return closed && closed.day <= given.day ? undefined : { day: given.day, outcome: given.round.outcome };
  }

  #closed({ rounds, lapses, mergedOn }: State): Placement['handled'] {
    const outcome = rounds[0]?.outcome;
    const stands = lapses.filter((one) => !one.forgiven || one.outcome === outcome);
    const lapse = stands.find((one) => one.outcome === 'other.noSupplement') ?? stands[0];
    if (mergedOn !== undefined) return { day: mergedOn, outcome: outcome ?? lapse?.outcome ?? 'other.misc' };
    return lapse && (outcome === undefined || outcome === lapse.outcome) ? lapse : undefined;
  }
}
