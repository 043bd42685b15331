/**
 * Builders of ledger lines for tests, one call a fact, traits named by what the law makes of a case.
 *
 *   aCase('A1').of('commercialEnterprise').received('2024-12-27').posted('2025-01-03').line()
 *   aCase().received('2024-12-30').refused('thirdParty').handed('2025-01-02', { signed: '2024-12-31' }).line()
 *   aCase().received('2024-12-20').withdrawn('2024-12-30').line()
 *   aReview('R1', { about: 'A1', accepted: '2024-05-06', concluded: '2024-06-01', result: 'corrected' })
 *
 * Without a reference the next free one is taken (C1, C2 …); without an outcome the answer grants; without an answer,
 * a closing or a withdrawal the case is open. `line()` gives the application as a line of the interchange format.
 */
import type { Channel, ApplicantType, Outcome, ProceedingResult } from '../../src/law/vocabularies/keys.js';

/** A line of the ledger, as it would be sent. */
export type Line = Readonly<Record<string, unknown>>;

type Ending<Prefix extends string> =
  Extract<Outcome, `${Prefix}.${string}`> extends `${Prefix}.${infer Rest}` ? Rest : never;
type Facts = Record<string, unknown>;

let taken = 0;

export class CaseBuilder {
  readonly #facts: Facts;
  readonly #events: Facts[] = [];
  readonly #rounds: Facts[] = [];
  #outcome: Outcome = 'granted';

  constructor(ref: string) {
    this.#facts = {
      ref,
      applicant: { type: 'naturalPerson', name: `申请人${ref}` },
      channel: 'online',
      receivedOn: '2024-06-03',
      description: `${ref} 申请公开的信息`,
    };
  }

  get ref(): string {
    return String(this.#facts.ref);
  }

  of(type: ApplicantType, name = `申请人${this.ref}`): this {
    return this.with({ applicant: { type, name } });
  }

  /** Legal receipt; `submitted` where it was sent on another day. */
  received(receivedOn: string, { submitted }: { submitted?: string } = {}): this {
    return this.with({ receivedOn, ...(submitted === undefined ? {} : { submittedOn: submitted }) });
  }

  by(channel: Channel): this {
    return this.with({ channel });
  }

  at(agency: string): this {
    return this.with({ agency });
  }

  /** Any further fields of the line. */
  with(fields: Facts): this {
    Object.assign(this.#facts, fields);
    return this;
  }

  happened(type: string, on: string, fields: Facts = {}): this {
    this.#events.push({ type, on, ...fields });
    return this;
  }

  supplementAsked(on: string, replyWithinWorkingDays = 10): this {
    return this.happened('supplementRequested', on, { replyWithinWorkingDays });
  }
  supplementCame(on: string): this {
    return this.happened('supplementReceived', on);
  }
  /** The day after the period for the supplement ended. */
  supplementLapsed(on: string): this {
    return this.happened('supplementLapsed', on);
  }
  feeLapsed(on: string): this {
    return this.happened('feeLapsed', on);
  }
  withdrawn(on: string): this {
    return this.happened('withdrawn', on);
  }

  /** The outcome of the answer that follows. */
  as(outcome: Outcome): this {
    this.#outcome = outcome;
    return this;
  }
  grantedInPart(): this {
    return this.as('partial');
  }
  refused(ground: Ending<'refused'>): this {
    return this.as(`refused.${ground}` as Outcome);
  }
  unavailable(ground: Ending<'unavailable'>): this {
    return this.as(`unavailable.${ground}` as Outcome);
  }
  declined(ground: Ending<'declined'>): this {
    return this.as(`declined.${ground}` as Outcome);
  }

  /** An answer with these dates; a second one is made again on order unless `cause` says otherwise. */
  answered(letter: Facts): this {
    const round = this.#rounds.length + 1;
    this.#rounds.push({
      outcome: this.#outcome,
      ...(round === 1 ? {} : { round, cause: 'redo' }),
      ...letter,
    });
    return this;
  }
  /** Counts on the day of posting. */
  posted(dispatchedOn: string, { signed, served }: { signed?: string; served?: string } = {}): this {
    return this.answered({
      delivery: 'post',
      ...told({ signedOn: signed }),
      dispatchedOn,
      ...told({ servedOn: served }),
    });
  }
  /** Counts on the day on which it was signed for. */
  handed(servedOn: string, { signed }: { signed?: string } = {}): this {
    return this.answered({ delivery: 'direct', ...told({ signedOn: signed }), servedOn });
  }
  /** Counts on arrival, which is the day of sending where nothing else is told. */
  emailed(dispatchedOn: string, { arrived }: { arrived?: string } = {}): this {
    return this.answered({ delivery: 'electronic', dispatchedOn, ...told({ servedOn: arrived }) });
  }
  /** A letter that has not gone out: the case is open. */
  signedOnly(signedOn: string): this {
    return this.answered({ signedOn });
  }
  /** Decided to do no more, on that day, and no letter sent. */
  signedAs(signedOn: string, outcome: Outcome = 'other.noSupplement'): this {
    return this.as(outcome).answered({ signedOn });
  }
  /** Closed on that day without a letter, with an outcome or, where it was merged, without one. */
  closed(closedOn: string, outcome?: Outcome): this {
    if (outcome !== undefined) this.as(outcome).answered({});
    return this.with({ closedOn });
  }

  line(): Line {
    const decision =
      this.#rounds.length > 1 ? { decisions: this.#rounds } : { decision: this.#rounds[0] ?? null };
    return {
      kind: 'application',
      ...this.#facts,
      ...(this.#events.length > 0 ? { events: this.#events } : {}),
      ...decision,
    };
  }
}

const told = (fields: Record<string, string | undefined>): Facts =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export const aCase = (ref = `C${(taken += 1)}`): CaseBuilder => new CaseBuilder(ref);

export interface ProceedingGiven {
  readonly about?: string;
  readonly accepted: string;
  readonly concluded?: string;
  readonly result?: ProceedingResult;
  /** The law's own word, instead of the result. */
  readonly disposal?: string;
  readonly agency?: string;
}

const proceeding = (kind: 'review' | 'lawsuit', ref: string, given: ProceedingGiven): Line => ({
  kind,
  ref,
  acceptedOn: given.accepted,
  ...told({
    agency: given.agency,
    application: given.about,
    concludedOn: given.concluded,
    result: given.result,
    disposal: given.disposal,
  }),
});

export const aReview = (ref: string, given: ProceedingGiven): Line => proceeding('review', ref, given);

export const aLawsuit = (
  ref: string,
  given: ProceedingGiven & {
    readonly route?: 'direct' | 'afterReview';
    readonly instances?: readonly Line[];
  },
): Line => ({
  ...proceeding('lawsuit', ref, given),
  route: given.route ?? 'direct',
  ...(given.instances ? { instances: given.instances } : {}),
});
