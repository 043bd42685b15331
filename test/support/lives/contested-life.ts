import { addDays, daysBetween, localDate, type LocalDate } from '../../../src/law/local-date.js';
import type { ProceedingAnswer } from '../../../src/proceedings/proceeding.schemas.js';
import { LoggingService } from '../../../src/proceedings/register/logging.service.js';
import type { NewStep } from '../../../src/proceedings/steps/logged-step.js';
import {
  lawsuitStepSchema,
  newLawsuitSchema,
  newReviewSchema,
  reviewStepSchema,
} from '../../../src/proceedings/steps/step-bodies.js';
import { StepsService } from '../../../src/proceedings/steps/steps.service.js';
import type { ChainPlan } from '../chains/chain-plan.js';
import { walk, type WalkedChain } from '../chains/chain-walk.js';
import type { Person } from './case-model.js';
import { textOf } from './day-walker.js';
import {
  actorOf,
  isRefusal,
  type LivedCase,
  type LivingAgency,
  type LivingRegister,
} from './living-register.js';

/** A review or lawsuit of the register, with what was recorded of it. */
export interface LivedChain extends Pick<WalkedChain, 'brought' | 'log'> {
  readonly agency: LivingAgency;
  readonly ref: string;
}

const LEGAL: Person = { name: 'fa.zhi', roles: ['legal'] };
const [CHAINS_BEGIN, CASES_BEGIN] = [localDate('2023-10-01'), localDate(textOf(0))];

/** What a step needs to be told besides, so that the service takes it. */
const ALSO: Readonly<Record<string, object>> = {
  corrected: { reason: '登记有误' },
  procedureChosen: { procedure: 'ordinary' },
  mediated: { agreed: false },
  amended: { reason: '登记有误' },
};

/** Decisions that have the answer made again, as soon as they are served. */
const orders = ({ type, details }: NewStep): boolean =>
  type === 'decided' && ['撤销', '责令履行', '限期履行'].includes(String(details.disposal));
const SERVED = { type: 'served', details: {} } as const;

/** By chance alone a review seldom comes to an order: one in four is lost at once. */
const isLost = ({ kind, role }: ChainPlan): boolean => kind === 'review' && role === 'reviewBody';
const lost = (filedOn: LocalDate): NewStep[] =>
  (['accepted', 'decided'] as const).map((type, index) => ({
    seq: index + 1,
    type,
    on: addDays(filedOn, index * 30),
    version: 0,
    recordedBy: '',
    corrects: null,
    place: null,
    details: type === 'decided' ? { disposal: '撤销' } : {},
  }));

/** Leads reviews and lawsuits about lived cases through random courses, by the services behind the routes. */
export class ContestedLives {
  readonly chains: LivedChain[] = [];
  steps = 0;
  refused = 0;
  /** Facts that came into the cases by orders and by what the agency put right itself. */
  followed = 0;
  private readonly logging: LoggingService;
  private readonly recording: StepsService;

  constructor(
    private readonly register: LivingRegister,
    private readonly last: LocalDate,
  ) {
    this.logging = register.app.get(LoggingService);
    this.recording = register.app.get(StepsService);
  }

  /** @param from day, in the numbers of the cases, before which nobody files */
  async contest(lived: LivedCase, plan: ChainPlan, from: number): Promise<void> {
    // A number that was voided is nobody's answer.
    if (lived.model.state.stage === 'voided') return;
    const filed = from + (plan.filed % 40);
    const filedOn = localDate(this.register.turnTo(filed));
    const chain = walk({ ...plan, filed: daysBetween(CHAINS_BEGIN, filedOn) });
    const answer = await this.logged(lived, plan, filedOn);
    const log: NewStep[] = [];
    /** By number in the plan: where a step was refused, those after it have other numbers. */
    const numbers = new Map<number, number>();
    let { version } = answer;
    for (const step of isLost(plan) ? lost(filedOn) : chain.log) {
      if (step.on > this.last) break;
      this.register.clock.day = step.on;
      const corrects = step.corrects === null ? null : (numbers.get(step.corrects) ?? 0);
      if (corrects === 0) continue;
      for (const one of orders(step) ? [step, { ...step, ...SERVED }] : [step]) {
        const after = await this.recorded(lived, plan.kind, answer.ref, version, one, corrects);
        if (!after) continue;
        version = after.version;
        const seq = log.length + 1;
        if (one === step) numbers.set(step.seq, seq);
        log.push({ ...one, seq, corrects });
        await this.follow(lived);
      }
    }
    this.chains.push({ agency: lived.agency, ref: answer.ref, brought: chain.brought, log });
  }

  private logged(
    { agency, caseNo }: LivedCase,
    { kind, route, role }: ChainPlan,
    filedOn: LocalDate,
  ): Promise<ProceedingAnswer> {
    const by = actorOf(LEGAL, agency, false);
    if (kind === 'review') {
      const body = newReviewSchema.parse({ applications: [caseNo], filedOn });
      return this.logging.logReview({ agency, body, by });
    }
    const body = newLawsuitSchema.parse({ application: caseNo, route, role, filedOn });
    return this.logging.logLawsuit({ agency, body, by });
  }

  private async recorded(
    { agency, model }: LivedCase,
    kind: ChainPlan['kind'],
    ref: string,
    version: number,
    step: NewStep,
    corrects: number | null,
  ): Promise<ProceedingAnswer | undefined> {
    const { type, on, details } = step;
    const told = {
      type,
      on,
      ...ALSO[type],
      ...(type === 'extended' && kind === 'lawsuit' && { until: on }),
      ...(type === 'hearingSet' && { hearingOn: on }),
      ...details,
      ...(corrects !== null && { ref: corrects }),
      ...(orders(step) && { ordered: model.state.answered ? 'redo' : 'answer' }),
    };
    const body = kind === 'review' ? reviewStepSchema.parse(told) : lawsuitStepSchema.parse(told);
    const by = actorOf(LEGAL, agency, false);
    try {
      const answer = await this.recording.record({
        agencyId: agency.id,
        kind,
        ref,
        body,
        versions: [version],
        by,
      });
      this.steps += 1;
      return answer;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      this.refused += 1;
      return undefined;
    }
  }

  /** What the proceeding did to the application is told to its model. */
  private async follow(lived: LivedCase): Promise<void> {
    const { events } = await this.register.read(lived);
    for (const { type, on, corrects, details } of events.slice(lived.model.facts.length)) {
      const cause = details.cause as string | undefined;
      const attempt = {
        type,
        day: daysBetween(CASES_BEGIN, localDate(on)),
        told: cause === undefined ? {} : { cause },
        ...(corrects !== null && { strikes: corrects }),
      };
      this.register.mirror(lived, attempt, LEGAL);
      this.followed += 1;
    }
  }
}
