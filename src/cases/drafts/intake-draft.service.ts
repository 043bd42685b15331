import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/actor.js';
import type { AuditAction } from '../../platform/audit/actions.js';
import type { AuditRecord } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { IntakeRulesReader } from '../intake-rules.js';
import { draftChecks } from './draft-checks.js';
import { DRAFT_DAYS } from './draft-retention.js';
import { IntakeDraftRepository } from './intake-draft.repository.js';
import type { DraftAnswer, DraftChecks, DraftContent } from './intake-draft.schemas.js';

const DAY = 86_400_000;
const expiryOf = (savedAt: Date): string => new Date(savedAt.getTime() + DRAFT_DAYS * DAY).toISOString();

/**
 * What somebody has typed of an application, kept so that a closed browser loses nothing: here and sealed, since the browser's own
 * store would keep an applicant's data in clear. Only whoever typed it can read it.
 */
@Injectable()
export class IntakeDraftService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly drafts: IntakeDraftRepository,
    private readonly rules: IntakeRulesReader,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** That a draft begins is entered in the trail, not every key that is pressed. @returns what can be said of it so far */
  keep(agencyId: number, content: DraftContent, by: Actor): Promise<DraftChecks> {
    const at = new Date(this.clock.now());
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const rules = await this.rules.of(manager, agencyId);
      const checks = draftChecks(content, rules, this.clock.today());
      const fresh = await this.drafts.keep(manager, agencyId, by, JSON.stringify(content), at);
      if (fresh) await this.audit.record(manager, agencyId, entry('draft.kept', by));
      return { savedAt: at.toISOString(), expiresAt: expiryOf(at), ...checks };
    });
  }

  find(agencyId: number, by: Actor): Promise<DraftAnswer> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.drafts.find(manager, agencyId, by);
      if (!found) return { content: null, savedAt: null, expiresAt: null };
      return {
        content: JSON.parse(found.content) as DraftContent,
        savedAt: found.savedAt.toISOString(),
        expiresAt: expiryOf(found.savedAt),
      };
    });
  }

  async discard(agencyId: number, by: Actor): Promise<void> {
    await this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const there = await this.drafts.discard(manager, agencyId, by);
      if (there) await this.audit.record(manager, agencyId, entry('draft.discarded', by));
    });
  }
}

const entry = (action: AuditAction, actor: Actor): AuditRecord => ({
  actor,
  action,
  subject: { kind: 'intakeDraft', id: actor.accountId },
});
