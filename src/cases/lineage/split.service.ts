import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../identity/actor.js';
import type { ApplicationRecord } from '../../imports/ledger/records/record-schemas.js';
import { RegisterExportRepository } from '../../imports/register-export.repository.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { EffectiveSettings } from '../../settings/effective-settings.js';
import { writeChange } from '../case-changes.js';
import { CaseReader } from '../case-reader.js';
import { CasesRepository, type FoundCase } from '../cases.repository.js';
import type { CaseAnswer } from '../cases.schemas.js';
import { CountCheck } from '../count-check.js';
import { IntakeService } from '../intake.service.js';
import { CaseFile } from '../workflow/case-file.js';
import { newFact } from '../workflow/new-fact.js';
import { staleVersion } from '../workflow/stale-version.js';
import { LineageRepository } from './lineage.repository.js';
import type { NewSplit } from './lineage.schemas.js';

export interface SplitRequest {
  readonly agency: { readonly id: number; readonly code: string };
  readonly caseNo: string;
  readonly body: NewSplit;
  /** Versions that the caller has seen. */
  readonly versions: readonly number[];
  readonly by: Actor;
}

export interface SplitAnswer {
  readonly original: CaseAnswer;
  readonly parts: CaseAnswer[];
}

/** One application that the applicant filed again as several, after guidance (一事一申请): each a case of its own. */
@Injectable()
export class SplitService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly cases: CasesRepository,
    private readonly register: RegisterExportRepository,
    private readonly reader: CaseReader,
    private readonly files: CaseFile,
    private readonly intake: IntakeService,
    private readonly lineage: LineageRepository,
    private readonly counts: CountCheck,
    private readonly settings: EffectiveSettings,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Every part keeps the original's day of receipt, channel and people (DOMAIN §2.5) and gets a number of its own.
   * @throws RequestError `case.notFound`, `precondition.stale`, `split.*`; DomainError `case.contradiction`
   */
  split(request: SplitRequest): Promise<SplitAnswer> {
    return this.intake.again(() =>
      this.transaction.run({ agencyId: request.agency.id, scope: 'own' }, (manager) =>
        this.within(manager, request),
      ),
    );
  }

  private async within(
    manager: EntityManager,
    { agency, caseNo, body, versions, by }: SplitRequest,
  ): Promise<SplitAnswer> {
    const found = await this.cases.lock(manager, agency.id, caseNo);
    if (!found) throw new RequestError('case.notFound');
    if (!versions.includes(found.version)) {
      const { log } = await this.files.open(manager, agency.id, found);
      throw staleVersion(found, log, versions);
    }
    const before = await this.register.application(manager, agency.id, found.id);
    this.refuse(before, body);
    const parts: CaseAnswer[] = [];
    for (const part of body.parts)
      parts.push(
        await this.intake.takeInWithin(manager, { agency, body: { ...partOf(before), ...part }, actor: by }),
      );
    const version = found.version + 1;
    await this.close(manager, agency.id, { found, before, body, version, by });
    await this.lineage.addSplit(manager, agency.id, found.id, {
      guidedOn: body.guidedOn,
      refiledOn: body.refiledOn,
      original: body.original,
      descriptionBefore: before.description,
      at: new Date(this.clock.now()),
      by: by.username,
    });
    await this.counts.ask(manager, agency.id, found.id, version);
    const changed = await this.cases.find(manager, agency.id, caseNo);
    const original = await this.reader.view(manager, agency.id, changed ?? { ...found, version });
    await this.audit.record(manager, agency.id, {
      actor: by,
      action: 'case.split',
      subject: { kind: 'case', id: found.id },
      facts: { caseNo, on: body.refiledOn, cases: parts.map((part) => part.caseNo), version },
    });
    return { original, parts };
  }

  /** @throws RequestError `split.outOfState`, `split.days` */
  private refuse(before: ApplicationRecord, { guidedOn, refiledOn }: NewSplit): void {
    const { decision, decisions, closedOn, mergedInto, events, receivedOn } = before;
    const ended = (events ?? []).some(({ type }) => type === 'withdrawn' || type.endsWith('Lapsed'));
    if (decision ?? decisions?.length ?? closedOn ?? mergedInto ?? (ended || undefined))
      throw new RequestError('split.outOfState');
    const today = this.clock.today();
    if (guidedOn < receivedOn || refiledOn < guidedOn || refiledOn > today)
      throw new RequestError('split.days', { receivedOn, guidedOn, refiledOn, today });
  }

  private async close(
    manager: EntityManager,
    agencyId: number,
    change: {
      found: FoundCase;
      before: ApplicationRecord;
      body: NewSplit;
      version: number;
      by: Actor;
    },
  ): Promise<void> {
    const { found, before, body, version, by } = change;
    if (body.original === 'keepsPart') {
      await this.lineage.narrow(manager, agencyId, found.id, body.originalDescription ?? '', version);
      return;
    }
    const today = this.clock.today();
    const file = await this.files.open(manager, agencyId, found);
    const seq = (file.log.at(-1)?.seq ?? 0) + 1;
    const event = { type: 'withdrawn', on: body.refiledOn } as const;
    const entered = newFact(event, {
      seq,
      version,
      recordedBy: by.username,
      today,
      target: undefined,
    });
    const { fact, after, stage } = file.with(entered, by, today);
    await writeChange(
      manager,
      { agency_id: agencyId, case_id: found.id },
      { fact, recordedAt: this.clock.now(), brought: file.brought, before, after, stage },
      await this.settings.countingRules(manager, agencyId),
    );
  }
}

/** What every part has of the original. */
const partOf = (
  original: ApplicationRecord,
): Pick<ApplicationRecord, 'applicant' | 'channel' | 'receivedOn'> & Partial<ApplicationRecord> => ({
  applicant: original.applicant,
  channel: original.channel,
  receivedOn: original.receivedOn,
  ...(original.coApplicants && { coApplicants: original.coApplicants }),
  ...(original.representative && { representative: original.representative }),
  ...(original.submittedOn !== undefined && { submittedOn: original.submittedOn }),
  ...(original.form !== undefined && { form: original.form }),
  ...(original.deliveryWanted !== undefined && { deliveryWanted: original.deliveryWanted }),
  origin: { kind: 'split', ref: original.ref },
});
