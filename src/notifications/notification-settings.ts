import type { MailSettings } from '../platform/config/mail-settings.js';
import type { WebhookSettings } from '../platform/config/webhook-settings.js';

/** Ways out of the product that its operator has set up. */
export interface NotificationSettings {
  readonly mail?: MailSettings | undefined;
  readonly webhook?: WebhookSettings | undefined;
  /** Where people reach the product; absent: messages have no links. */
  readonly publicUrl?: string | undefined;
}
export const NOTIFICATION_SETTINGS = Symbol('notification settings');
