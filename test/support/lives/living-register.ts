import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { EntityManager } from 'typeorm';
import { CaseEventsService } from '../../../src/cases/case-events.service.js';
import { caseEventSchema } from '../../../src/cases/case-event-body.js';
import type { CaseAnswer } from '../../../src/cases/cases.schemas.js';
import { CasesService } from '../../../src/cases/cases.service.js';
import { newCaseSchema } from '../../../src/cases/cases.schemas.js';
import { IntakeService } from '../../../src/cases/intake.service.js';
import { newSplitSchema } from '../../../src/cases/lineage/lineage.schemas.js';
import { SplitService } from '../../../src/cases/lineage/split.service.js';
import type { Actor } from '../../../src/identity/actor.js';
import { DomainError } from '../../../src/law/domain-error.js';
import { localDate } from '../../../src/law/local-date.js';
import type { Role } from '../../../src/law/vocabularies/keys.js';
import { TenantTransaction } from '../../../src/platform/database/tenant-transaction.js';
import { RequestError } from '../../../src/platform/http/request-error.js';
import { CaseModel, type Attempt, type Person } from './case-model.js';
import { textOf } from './day-walker.js';
import { bodyOf } from './event-body.js';
import { PlannedLife, type Turn } from './life-plan.js';
import type { Setting } from './model-state.js';
import type { MovingClock } from './moving-clock.js';

export interface LivingAgency {
  readonly id: number;
  readonly code: string;
}

/** A case in the product's own register, and beside it the model that knows nothing of the product. */
export interface LivedCase {
  readonly agency: LivingAgency;
  readonly caseNo: string;
  readonly model: CaseModel;
  /** Others name it: its number cannot be voided any more. */
  referredTo: boolean;
}

/** Whoever does something, as the request's guard would hand them to a service. */
export const actorOf = ({ name, roles }: Person, { id, code }: LivingAgency, alone: boolean): Actor => ({
  accountId: 1,
  username: name,
  machine: false,
  displayName: name,
  agencyId: id,
  agencyCode: code,
  topAgency: false,
  roles: roles as readonly Role[],
  passwordChangeRequired: false,
  secondFactorRequired: false,
  singlePersonOffice: alone,
});

export const isRefusal = (error: unknown): error is Error =>
  error instanceof RequestError || error instanceof DomainError;

const lawful = ({ model, referredTo }: LivedCase, attempt: Attempt, person: Person): boolean =>
  !(referredTo && attempt.type === 'voided') && model.clone().tries(attempt, person);

/** Whether an outcome fits what happened before is examined on the whole case, which the model does not know of. */
const knowsMore = ({ type }: Attempt, why: Error | undefined): boolean =>
  type === 'decided' && why instanceof DomainError && why.code === 'case.contradiction';

const CLERK: Person = { name: 'li.jing', roles: ['clerk'] };

/** Cases that are taken in, split and led through random lives by the services behind the routes, on a real database. */
export class LivingRegister {
  readonly cases: LivedCase[] = [];
  steps = 0;
  refused = 0;
  splits = 0;
  /** One of each agency that others are merged into. */
  private readonly targets = new Map<number, LivedCase>();
  private readonly intake: IntakeService;
  private readonly events: CaseEventsService;
  private readonly reading: CasesService;
  private readonly splitting: SplitService;
  private readonly transaction: TenantTransaction;

  constructor(
    readonly app: NestFastifyApplication,
    readonly clock: MovingClock,
  ) {
    this.intake = app.get(IntakeService);
    this.events = app.get(CaseEventsService);
    this.reading = app.get(CasesService);
    this.splitting = app.get(SplitService);
    this.transaction = app.get(TenantTransaction);
  }

  /** A case that is received and nothing else. */
  async received(agency: LivingAgency, setting: Setting): Promise<LivedCase> {
    const receivedOn = this.turnTo(setting.receivedOn);
    const body = newCaseSchema.parse({
      applicant: { type: setting.applicant, name: '某申请人' },
      channel: setting.confirmable ? 'online' : 'inPerson',
      submittedOn: receivedOn,
      receivedOn,
      description: `第${this.cases.length + 1}件：某项目的批准文件`,
    });
    const taken = await this.intake.takeIn({ agency, body, actor: actorOf(CLERK, agency, false) });
    return this.keep(agency, taken.caseNo, setting);
  }

  /** One application that came back as three: the original is withdrawn, or keeps a part. */
  async split(original: LivedCase, days: number, keepsPart: boolean): Promise<LivedCase[]> {
    const { agency, caseNo, model } = original;
    const { receivedOn } = model.setting;
    const on = this.turnTo(receivedOn + days);
    const body = newSplitSchema.parse({
      guidedOn: textOf(receivedOn),
      refiledOn: on,
      original: keepsPart ? 'keepsPart' : 'withdrawn',
      ...(keepsPart && { originalDescription: '其中一事' }),
      parts: [{ description: '其中二事' }, { description: '其中三事' }],
    });
    const by = actorOf(CLERK, agency, false);
    const { version } = await this.read(original);
    const { parts } = await this.splitting.split({ agency, caseNo, body, versions: [version], by });
    if (!keepsPart) this.mirror(original, { type: 'withdrawn', day: receivedOn + days, told: {} }, CLERK);
    this.splits += 1;
    original.referredTo = true;
    return parts.map((part) => this.keep(agency, part.caseNo, model.setting));
  }

  /** Turn after turn; what the model allows the service records, and nothing else. @returns the last day */
  async live(lived: LivedCase, turns: readonly Turn[]): Promise<number> {
    const { agency, caseNo, model } = lived;
    const into = await this.targetIn(agency);
    const life = new PlannedLife(model, turns);
    await this.transaction.run({ agencyId: agency.id, scope: 'own' }, async (manager) => {
      for (const [attempt, person] of life) {
        this.turnTo(life.today);
        const allowed = lawful(lived, attempt, person);
        // That it is refused is shown by lives.spec.ts; here one in eight is sent all the same.
        if (!allowed && (this.refused += 1) % 8 !== 0) continue;
        const why = await this.refusal(manager, lived, attempt, person, into);
        if (allowed !== (why === undefined) && !knowsMore(attempt, why))
          throw new Error(`${caseNo}, ${JSON.stringify(attempt)}: ${why?.message ?? 'against the model'}`);
        if (why) continue;
        model.tries(attempt, person);
        this.steps += 1;
      }
    });
    return life.today;
  }

  /** @returns why it was not recorded */
  private async refusal(
    manager: EntityManager,
    { agency, caseNo, model }: LivedCase,
    attempt: Attempt,
    person: Person,
    into: string,
  ): Promise<Error | undefined> {
    const by = actorOf(person, agency, model.setting.alone);
    const body = caseEventSchema.parse(bodyOf(attempt, into));
    try {
      await this.events.recordWithin(manager, { agencyId: agency.id, caseNo, body, by });
      return undefined;
    } catch (error) {
      if (isRefusal(error)) return error;
      throw error;
    }
  }

  read({ agency, caseNo }: LivedCase): Promise<CaseAnswer> {
    return this.reading.find(agency.id, caseNo);
  }

  /** What the product recorded of itself is told to the model, which must find it lawful. */
  mirror(lived: LivedCase, attempt: Attempt, person: Person): void {
    if (lived.model.tries(attempt, person)) return;
    throw new Error(`${lived.caseNo}: the model refuses ${JSON.stringify(attempt)}`);
  }

  turnTo(day: number): string {
    this.clock.day = localDate(textOf(day));
    return this.clock.day;
  }

  private async targetIn(agency: LivingAgency): Promise<string> {
    const known = this.targets.get(agency.id);
    if (known) return known.caseNo;
    const setting = { confirmable: false, inSystem: false, alone: false, applicant: 'other' };
    const target = await this.received(agency, { ...setting, receivedOn: 1830 });
    this.targets.set(agency.id, target);
    return target.caseNo;
  }

  private keep(agency: LivingAgency, caseNo: string | null, setting: Setting): LivedCase {
    const lived = { agency, caseNo: caseNo ?? '', model: new CaseModel(setting), referredTo: false };
    this.cases.push(lived);
    return lived;
  }
}
