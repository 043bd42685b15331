import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { LetterSettingsRepository } from './letter-settings.repository.js';
import type { LetterSettingsBody } from './letter-settings.schemas.js';

/** What an agency prints on its letters, and which bodies its remedy clauses name. */
@Injectable()
export class LetterSettingsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly settings: LetterSettingsRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  read(agencyId: number): Promise<LetterSettingsBody> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, (manager) =>
      this.inForce(manager, agencyId),
    );
  }

  change(agencyId: number, body: LetterSettingsBody, by: AuditActor): Promise<LetterSettingsBody> {
    const { reviewBody, court, ...settings } = body;
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const recorded = { by: by.username, at: new Date(this.clock.now()) };
      const version = await this.settings.add(manager, agencyId, settings, recorded);
      await this.settings.setBodies(manager, agencyId, { reviewBody, court });
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'letterSettings.changed',
        subject: { kind: 'letterSettings', id: agencyId },
        facts: { version },
      });
      return this.inForce(manager, agencyId);
    });
  }

  private async inForce(manager: EntityManager, agencyId: number): Promise<LetterSettingsBody> {
    const settings = await this.settings.current(manager, agencyId);
    return { ...settings, ...(await this.settings.bodies(manager, agencyId)) };
  }
}
