import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CaseAnswer } from '../cases/cases.schemas.js';
import { CaseReader } from '../cases/case-reader.js';
import { CasesRepository } from '../cases/cases.repository.js';
import { IntakeDraftRepository } from '../cases/drafts/intake-draft.repository.js';
import { IntakeRequestsRepository } from '../cases/intake-requests.repository.js';
import { IntakeRulesReader } from '../cases/intake-rules.js';
import { IntakeService } from '../cases/intake.service.js';
import { needsConfirmation } from '../domain/intake/receipt-rule.js';
import type { Actor } from '../identity/actor.js';
import { law } from '../law/law.js';
import type { AuditAction } from '../platform/audit/actions.js';
import type { AuditFacts, AuditRecord } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { RequestError } from '../platform/http/request-error.js';
import { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import { decodeCursor, encodeCursor } from '../reports/cursor.js';
import { CONTENT, contentOf, lateUpTo, REASON, submissionView } from './submission-view.js';
import { SubmissionsRepository, type StoredSubmission } from './submissions.repository.js';
import type {
  Confirmation,
  NewDismissalBody,
  NewSubmission,
  SubmissionAnswer,
  SubmissionContent,
  SubmissionListAnswer,
  SubmissionQuery,
  SubmissionReveal,
} from './submissions.schemas.js';

interface Agency {
  readonly id: number;
  readonly code: string;
}

/** Applications that came by a channel whose receipt has to be confirmed, until they become cases or turn out to be none. */
@Injectable()
export class SubmissionsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly submissions: SubmissionsRepository,
    private readonly requests: IntakeRequestsRepository,
    private readonly drafts: IntakeDraftRepository,
    private readonly rules: IntakeRulesReader,
    private readonly intake: IntakeService,
    private readonly cases: CasesRepository,
    private readonly reader: CaseReader,
    private readonly cipher: PersonalDataCipher,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `submission.notNeeded`, `submission.inFuture`, `idempotency.otherBody` */
  add(agencyId: number, body: NewSubmission, by: Actor, key?: string): Promise<SubmissionAnswer> {
    const { channel, submittedOn, ...content } = body;
    const today = this.clock.today();
    if (submittedOn > today) throw new RequestError('submission.inFuture', { submittedOn, today });
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const mark = key !== undefined && {
        agencyId,
        accountId: by.accountId,
        key,
        body: JSON.stringify(body),
      };
      const earlier = mark && (await this.requests.claim<SubmissionAnswer>(manager, mark));
      if (earlier) return earlier;
      const rules = await this.rules.of(manager, agencyId);
      if (!needsConfirmation(channel, rules)) throw new RequestError('submission.notNeeded');
      const stored = await this.submissions.add(manager, agencyId, {
        channel,
        submittedOn,
        content: this.cipher.seal(agencyId, CONTENT, JSON.stringify(content)),
        recordedAt: new Date(this.clock.now()),
        recordedBy: by.username,
      });
      const answer = this.view(agencyId, stored);
      if (mark) await this.requests.answered(manager, mark, null, answer);
      await this.drafts.discard(manager, agencyId, by);
      await this.enter(manager, agencyId, stored, by, 'submission.received', { channel, on: submittedOn });
      return answer;
    });
  }

  /** As of the end of a day, such as 31 December for the method page. @throws DomainError `cursor.invalid` */
  list(agencyId: number, query: SubmissionQuery): Promise<SubmissionListAnswer> {
    const { state, asOf, after, limit } = query;
    const on = asOf ?? this.clock.today();
    const [from = null] = after === undefined ? [] : decodeCursor(after, 1);
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const rows = await this.submissions.list(manager, agencyId, {
        state,
        on,
        after: from,
        limit: limit + 1,
      });
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      const { calendar } = law();
      const counts = await this.submissions.counts(manager, agencyId, on, lateUpTo(on, calendar));
      return {
        items: shown.map((row) => submissionView(row, agencyId, this.cipher, { on, calendar })),
        ...(rows.length > limit && last && { next: encodeCursor([last.id]) }),
        counts: { on, ...counts },
      };
    });
  }

  /**
   * The case, with its number, count and assignment, and the submission's end in one transaction. Sent again it answers with
   * the case that there is.
   * @throws RequestError `submission.notFound`, `submission.closed`, and as an intake
   */
  confirm(agency: Agency, id: number, { on }: Confirmation, by: Actor): Promise<CaseAnswer> {
    return this.intake.again(() =>
      this.transaction.run({ agencyId: agency.id, scope: 'own' }, async (manager) => {
        const stored = await this.locked(manager, agency.id, id);
        if (stored.caseNo !== null && stored.confirmedOn === on)
          return this.caseOf(manager, agency.id, stored.caseNo);
        refuseClosed(stored);
        const content = contentOf(stored, agency.id, this.cipher);
        const body = {
          ...content,
          channel: stored.channel,
          submittedOn: stored.submittedOn,
          receivedOn: on,
        };
        const answer = await this.intake.takeInWithin(manager, { agency, body, actor: by });
        const caseNo = answer.caseNo ?? answer.ref;
        await this.submissions.confirm(manager, agency.id, id, { on, caseNo, by: by.username });
        await this.enter(manager, agency.id, stored, by, 'submission.confirmed', { caseNo, on });
        return answer;
      }),
    );
  }

  /** Kept and visible: that it was no application has to be answered for. @throws RequestError `submission.*` */
  dismiss(agencyId: number, id: number, body: NewDismissalBody, by: Actor): Promise<SubmissionAnswer> {
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      refuseClosed(await this.locked(manager, agencyId, id));
      const on = this.clock.today();
      const reason = this.cipher.seal(agencyId, REASON, body.reason);
      await this.submissions.dismiss(manager, agencyId, id, { on, as: body.as, reason, by: by.username });
      const stored = await this.locked(manager, agencyId, id);
      await this.enter(
        manager,
        agencyId,
        stored,
        by,
        'submission.dismissed',
        { type: body.as, on },
        body.reason,
      );
      return this.view(agencyId, stored);
    });
  }

  /** Everything in clear, so that the applicant can be reached. @throws RequestError `submission.notFound` */
  reveal(agencyId: number, id: number, { reason }: SubmissionReveal, by: Actor): Promise<SubmissionContent> {
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const stored = await this.submissions.find(manager, agencyId, id);
      if (!stored) throw new RequestError('submission.notFound');
      await this.enter(manager, agencyId, stored, by, 'applicant.revealed', {}, reason);
      return contentOf(stored, agencyId, this.cipher);
    });
  }

  private view(agencyId: number, stored: StoredSubmission): SubmissionAnswer {
    const { calendar } = law();
    return submissionView(stored, agencyId, this.cipher, { on: this.clock.today(), calendar });
  }

  private async locked(manager: EntityManager, agencyId: number, id: number): Promise<StoredSubmission> {
    const stored = await this.submissions.lock(manager, agencyId, id);
    if (!stored) throw new RequestError('submission.notFound');
    return stored;
  }

  private async caseOf(manager: EntityManager, agencyId: number, caseNo: string): Promise<CaseAnswer> {
    const found = await this.cases.find(manager, agencyId, caseNo);
    if (!found) throw new RequestError('case.notFound');
    return this.reader.view(manager, agencyId, found);
  }

  private async enter(
    manager: EntityManager,
    agencyId: number,
    { id }: StoredSubmission,
    actor: Actor,
    action: AuditAction,
    facts: AuditFacts,
    reason?: string,
  ): Promise<void> {
    const entry: AuditRecord = { actor, action, subject: { kind: 'submission', id }, facts, reason };
    await this.audit.record(manager, agencyId, entry);
  }
}

/** @throws RequestError `submission.closed` */
function refuseClosed({ confirmedOn, dismissedOn, caseNo }: StoredSubmission): void {
  if (confirmedOn !== null)
    throw new RequestError('submission.closed', { how: `已于 ${confirmedOn} 确认，案号为“${caseNo ?? ''}”` });
  if (dismissedOn !== null)
    throw new RequestError('submission.closed', { how: `已于 ${dismissedOn} 登记为不属于申请` });
}
