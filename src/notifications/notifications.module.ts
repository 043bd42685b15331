import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AccountTransaction } from './account-transaction.js';
import { DeliveriesRepository } from './delivery/deliveries.repository.js';
import { Deliverer } from './delivery/deliverer.js';
import { DeliveryHandlers } from './delivery/delivery-handlers.js';
import { Gateway } from './delivery/gateway.js';
import { Mailer } from './delivery/mailer.js';
import { RefusalWatch } from './delivery/refusal-watch.js';
import { RefusedDeliveries } from './delivery/refused-deliveries.js';
import { Senders } from './delivery/senders.js';
import { HeldDeliveriesController } from './held/held-deliveries.controller.js';
import { HeldDeliveriesRepository } from './held/held-deliveries.repository.js';
import { HeldDeliveriesService } from './held/held-deliveries.service.js';
import { InboxRepository } from './inbox/inbox.repository.js';
import { InboxService } from './inbox/inbox.service.js';
import { NotificationsController } from './inbox/notifications.controller.js';
import { NotificationRetention } from './notification-retention.js';
import { NOTIFICATION_SETTINGS } from './notification-settings.js';
import type { NotificationSettings } from './notification-settings.js';
import { Notifier } from './notifier.js';
import { NotificationSettingsController } from './settings/notification-settings.controller.js';
import { NotificationSettingsRepository } from './settings/notification-settings.repository.js';
import { NotificationSettingsService } from './settings/notification-settings.service.js';
import { TestMessagesService } from './settings/test-messages.service.js';
import { TellingRepository } from './telling.repository.js';

/** What people are told: in the product, by e-mail, and by a gateway. Others tell through the Notifier, wherever they are. */
@Global()
@Module({})
export class NotificationsModule {
  static forRoot({ mail, webhook, publicUrl }: NotificationSettings): DynamicModule {
    return {
      module: NotificationsModule,
      controllers: [NotificationsController, NotificationSettingsController, HeldDeliveriesController],
      providers: [
        { provide: NOTIFICATION_SETTINGS, useValue: { mail, webhook, publicUrl } },
        AccountTransaction,
        DeliveriesRepository,
        Deliverer,
        DeliveryHandlers,
        Gateway,
        HeldDeliveriesRepository,
        HeldDeliveriesService,
        InboxRepository,
        InboxService,
        Mailer,
        NotificationRetention,
        NotificationSettingsRepository,
        NotificationSettingsService,
        Notifier,
        RefusalWatch,
        RefusedDeliveries,
        Senders,
        TellingRepository,
        TestMessagesService,
      ],
      exports: [Notifier],
    };
  }
}
