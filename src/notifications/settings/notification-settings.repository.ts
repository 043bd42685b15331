import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NotificationSetting } from './notification-setting.entity.js';
import type { NewNotificationSettings } from './notification-settings.schemas.js';

/** Whoever has chosen nothing is told in the product alone. */
const UNCHOSEN: NewNotificationSettings = {
  email: null,
  byEmail: 'each',
  webhookAddress: null,
  byWebhook: 'none',
  quietFrom: null,
  quietTo: null,
  quietOnDaysOff: false,
};

@Injectable()
export class NotificationSettingsRepository {
  async of(manager: EntityManager, accountId: number): Promise<NewNotificationSettings> {
    return (await manager.findOneBy(NotificationSetting, { accountId })) ?? UNCHOSEN;
  }

  async put(manager: EntityManager, accountId: number, settings: NewNotificationSettings): Promise<void> {
    await manager.upsert(NotificationSetting, { accountId, ...settings }, ['accountId']);
  }

  /** @returns false where there was one less than `seconds` before, or nothing is chosen */
  async claimTest(manager: EntityManager, accountId: number, at: Date, seconds: number): Promise<boolean> {
    const [, count] = await manager.query<[unknown, number]>(
      `update notification_setting set tested_at = $2
        where account_id = $1 and coalesce(tested_at, '-infinity') <= $2::timestamptz - make_interval(secs => $3)`,
      [accountId, at, seconds],
    );
    return count === 1;
  }
}
