import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../identity/actor.js';
import { IntakeRequestsRepository } from '../../cases/intake-requests.repository.js';
import type { CountingRules } from '../../domain/counting-rules.js';
import { IntakeService } from '../../cases/intake.service.js';
import { told } from '../../cases/told.js';
import { writeLinks } from '../../imports/store/links.js';
import { writeLawsuits, writeReviews } from '../../imports/store/proceeding-writer.js';
import { yearOf, type LocalDate } from '../../law/local-date.js';
import { quotable } from '../../law/quotable.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { EffectiveSettings } from '../../settings/effective-settings.js';
import { checkProceeding } from '../check-proceeding.js';
import type { ProceedingAnswer } from '../proceeding.schemas.js';
import type { ProceedingRecord } from '../proceeding-file.js';
import { ProceedingsReader } from '../proceedings.reader.js';
import { ProceedingsRepository, type FoundProceeding, type NamedCase } from '../proceedings.repository.js';
import type { NewLawsuit, NewReview } from '../steps/step-bodies.js';
import { Admissibility } from '../remedies/admissibility.js';
import type { Filing } from '../remedies/filing.js';
import { AgencyBodies } from './agency-bodies.js';
import { nextProceedingRef } from './proceeding-ref.js';

export interface Logged<Body> {
  readonly agency: { readonly id: number };
  readonly body: Body;
  readonly by: Pick<Actor, 'accountId' | 'username' | 'machine'>;
  readonly idempotencyKey?: string | undefined;
}

/** A record with its number, when everything about it has been found good, and what it is about. */
interface Examined {
  readonly record: ProceedingRecord;
  readonly filing: Filing;
}

/** The ledger's warning that a suit after a review names none; see `Admissibility`. */
const SAID_BETTER = 'lawsuit.noReview';

const idsOf = (cases: readonly NamedCase[]): number[] => cases.map(({ id }) => id);

/** Logs reviews and lawsuits that were filed, through the rules and the writer of the import. */
@Injectable()
export class LoggingService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly intake: IntakeService,
    private readonly requests: IntakeRequestsRepository,
    private readonly repository: ProceedingsRepository,
    private readonly bodies: AgencyBodies,
    private readonly admissibility: Admissibility,
    private readonly reader: ProceedingsReader,
    private readonly settings: EffectiveSettings,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `proceeding.*`, `idempotency.*`; DomainError `case.contradiction` */
  logReview(logged: Logged<NewReview>): Promise<ProceedingAnswer> {
    return this.log(logged, async (manager) => {
      const { applications, body, ref, ...more } = told(logged.body);
      const { id: agencyId } = logged.agency;
      const { filedOn, round, complainant } = more;
      const cases = await this.namedCases(manager, agencyId, applications, filedOn);
      const named = body ?? (await this.bodies.reviewBody(manager, agencyId, filedOn));
      const record: ProceedingRecord = {
        kind: 'review',
        ref: await this.refOf(manager, agencyId, 'review', ref, filedOn),
        ...more,
        ...(named !== undefined && { body: named }),
        applications: cases.map((one) => one.ref),
      };
      return { record, filing: { kind: 'review', caseIds: idsOf(cases), round, filedOn, complainant } };
    });
  }

  /** @throws RequestError `proceeding.*`, `idempotency.*`; DomainError `case.contradiction` */
  logLawsuit(logged: Logged<NewLawsuit>): Promise<ProceedingAnswer> {
    return this.log(logged, async (manager) => {
      const { application, review, court, ref, ...more } = told(logged.body);
      const { id: agencyId } = logged.agency;
      const { filedOn, round, complainant, route } = more;
      const asked = application === undefined ? [] : [application];
      const cases = await this.namedCases(manager, agencyId, asked, filedOn);
      const before = review === undefined ? undefined : await this.reviewNamed(manager, agencyId, review);
      const heardBy = court ?? (await this.bodies.court(manager, agencyId));
      const [named] = cases;
      const record: ProceedingRecord = {
        kind: 'lawsuit',
        ref: await this.refOf(manager, agencyId, 'lawsuit', ref, filedOn),
        ...more,
        ...(named && { application: named.ref }),
        ...(review !== undefined && { review }),
        ...(heardBy !== undefined && { court: heardBy }),
      };
      const reviewId = before?.id;
      return {
        record,
        filing: { kind: 'lawsuit', caseIds: idsOf(cases), round, filedOn, complainant, route, reviewId },
      };
    });
  }

  private async reviewNamed(manager: EntityManager, agencyId: number, ref: string): Promise<FoundProceeding> {
    const found = await this.repository.find(manager, agencyId, 'review', ref);
    if (!found) throw new RequestError('proceeding.unknownReview', { ref: quotable(ref) });
    return found;
  }

  /** In one transaction with its count and its links; sent again under the same key it is answered the same. */
  private log<Body extends NewReview | NewLawsuit>(
    { agency, body, by, idempotencyKey: key }: Logged<Body>,
    examined: (manager: EntityManager) => Promise<Examined>,
  ): Promise<ProceedingAnswer> {
    const today = this.clock.today();
    if (body.filedOn > today) throw new RequestError('proceeding.inFuture', { on: body.filedOn, today });
    const mark = key !== undefined && {
      agencyId: agency.id,
      accountId: by.accountId,
      key,
      body: JSON.stringify(body),
    };
    return this.intake.again(() =>
      this.transaction.run({ agencyId: agency.id, scope: 'own' }, async (manager) => {
        const earlier = mark && (await this.requests.claim<ProceedingAnswer>(manager, mark));
        if (earlier) return earlier;
        const { record, filing } = await examined(manager);
        const rules = await this.settings.countingRules(manager, agency.id);
        const warnings = [
          ...checkProceeding(record, today).filter(({ code }) => code !== SAID_BETTER),
          ...(await this.admissibility.of(manager, agency.id, filing)),
        ];
        await this.write(manager, agency.id, record, rules);
        const found = await this.repository.find(manager, agency.id, record.kind, record.ref);
        if (!found) throw new Error(`the database did not add the ${record.kind}`);
        const answer = { ...(await this.reader.view(manager, agency.id, found)), warnings };
        if (mark) await this.requests.answered(manager, mark, null, answer);
        await this.audit.record(manager, agency.id, {
          actor: by,
          action: 'proceeding.logged',
          subject: { kind: record.kind, id: found.id },
          facts: { ref: record.ref, filedOn: record.filedOn },
        });
        return answer;
      }),
    );
  }

  private async write(
    manager: EntityManager,
    agencyId: number,
    record: ProceedingRecord,
    rules: CountingRules,
  ): Promise<void> {
    if (record.kind === 'review') {
      const links = await writeReviews(manager, [{ record, agencyId }], () => rules);
      return writeLinks(manager, 'reviewCase', links);
    }
    const links = await writeLawsuits(manager, [{ record, agencyId }], () => rules);
    await writeLinks(manager, 'lawsuitCase', links.applications);
    await writeLinks(manager, 'lawsuitReview', links.reviews);
  }

  /** References of the applications named, which were received before anybody could contest their answers. */
  private async namedCases(
    manager: EntityManager,
    agencyId: number,
    named: readonly string[],
    filedOn: LocalDate,
  ): Promise<NamedCase[]> {
    const cases = await this.repository.namedCases(manager, agencyId, named);
    return named.map((name, index) => {
      const found = cases[index];
      if (!found) throw new RequestError('proceeding.unknownCase', { ref: quotable(name) });
      if (filedOn < found.receivedOn) {
        const { receivedOn } = found;
        throw new RequestError('proceeding.beforeReceipt', { filedOn, caseNo: quotable(name), receivedOn });
      }
      return found;
    });
  }

  private async refOf(
    manager: EntityManager,
    agencyId: number,
    kind: 'review' | 'lawsuit',
    ref: string | undefined,
    filedOn: LocalDate,
  ): Promise<string> {
    if (ref === undefined) return nextProceedingRef(manager, agencyId, kind, yearOf(filedOn));
    // An answer that is made again names its order by the reference alone.
    for (const taken of ['review', 'lawsuit'] as const)
      if (await this.repository.find(manager, agencyId, taken, ref))
        throw new RequestError('proceeding.refTaken', { ref: quotable(ref) });
    return ref;
  }
}
