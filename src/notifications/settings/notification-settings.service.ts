import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/actor.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { AccountTransaction } from '../account-transaction.js';
import { Senders } from '../delivery/senders.js';
import { NotificationSettingsRepository } from './notification-settings.repository.js';
import type { NewNotificationSettings, NotificationSettingsAnswer } from './notification-settings.schemas.js';

/** How somebody wants to be told: theirs alone to say. */
@Injectable()
export class NotificationSettingsService {
  constructor(
    private readonly accounts: AccountTransaction,
    private readonly settings: NotificationSettingsRepository,
    private readonly senders: Senders,
    private readonly audit: AuditTrail,
  ) {}

  async read({ accountId, agencyId }: Actor): Promise<NotificationSettingsAnswer> {
    const found = await this.accounts.readOnly(agencyId, (manager) => this.settings.of(manager, accountId));
    return this.answer(found);
  }

  async put(by: Actor, settings: NewNotificationSettings): Promise<NotificationSettingsAnswer> {
    await this.accounts.run(by.agencyId, async (manager) => {
      await this.settings.put(manager, by.accountId, settings);
      await this.audit.record(manager, by.agencyId, {
        actor: by,
        action: 'notificationSettings.put',
        subject: { kind: 'person', id: by.username },
        facts: factsOf(settings),
      });
    });
    return this.answer(settings);
  }

  private answer(settings: NewNotificationSettings): NotificationSettingsAnswer {
    const { email, byEmail, webhookAddress, byWebhook, quietFrom, quietTo, quietOnDaysOff } = settings;
    const channels = { email: this.senders.of('email').ready, webhook: this.senders.of('webhook').ready };
    return { email, byEmail, webhookAddress, byWebhook, quietFrom, quietTo, quietOnDaysOff, channels };
  }
}

/** Without the addresses: they are the person's own, and the trail keeps what it is told for ever. */
function factsOf({
  email,
  webhookAddress,
  ...chosen
}: NewNotificationSettings): Record<string, string | boolean | null> {
  return { ...chosen, hasEmail: email !== null, hasWebhookAddress: webhookAddress !== null };
}
