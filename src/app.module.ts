import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AgenciesModule } from './agencies/agencies.module.js';
import type { AlertSettings } from './alerts/alert-settings.js';
import { AlertsModule } from './alerts/alerts.module.js';
import { AnnualReportsModule } from './annual-reports/annual-reports.module.js';
import { AttachmentsModule } from './attachments/attachments.module.js';
import type { AttachmentSettings } from './attachments/attachment-settings.js';
import { AuditModule } from './audit/audit.module.js';
import type { AuditSettings } from './audit/audit.module.js';
import { CaseRegisterModule } from './case-register/case-register.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { CasesModule } from './cases/cases.module.js';
import { DemonstrationModule } from './demonstration/demonstration.module.js';
import { DisclosuresModule } from './disclosures/disclosures.module.js';
import { HealthModule } from './health/health.module.js';
import type { HealthSettings } from './health/health.module.js';
import { IdentitySettingsModule } from './identity/identity-settings.module.js';
import { FigureSheetsModule } from './figure-sheets/figure-sheets.module.js';
import type { IdentitySettings } from './identity/identity-settings.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { LettersModule } from './letters/letters.module.js';
import { ContestedGroundsModule } from './proceedings/grounds/contested-grounds.module.js';
import type { NotificationSettings } from './notifications/notification-settings.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { ProceedingsModule } from './proceedings/proceedings.module.js';
import { RemediesModule } from './proceedings/remedies/remedies.module.js';
import { WordsModule } from './proceedings/words/words.module.js';
import { ReferenceModule } from './reference/reference.module.js';
import { ReportChecksModule } from './report-checks/report-checks.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { SettingsModule } from './settings/settings.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { PlatformModule } from './platform/platform.module.js';
import type { Platform } from './platform/platform.module.js';
import { MetricsModule } from './platform/metrics/metrics.module.js';
import { SubmissionsModule } from './submissions/submissions.module.js';
import { QueueModule } from './platform/queue/queue.module.js';
import { NO_QUEUE } from './platform/queue/queue-settings.js';
import type { QueueSettings } from './platform/queue/queue-settings.js';

export interface AppSettings
  extends
    Platform,
    IdentitySettings,
    AuditSettings,
    AttachmentSettings,
    HealthSettings,
    NotificationSettings,
    AlertSettings {
  /** Absent: nobody works on the queue (tests, tools). */
  readonly queue?: QueueSettings;
}

/** The only place that lists the modules. */
@Module({})
export class AppModule {
  static forRoot(settings: AppSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(settings),
        MetricsModule,
        QueueModule.forRoot(settings.queue ?? NO_QUEUE),
        IdentitySettingsModule.forRoot(settings),
        IdentityModule,
        AuditModule.forRoot(settings),
        AgenciesModule,
        HealthModule.forRoot(settings),
        ReferenceModule,
        ReportsModule,
        AnnualReportsModule,
        ReportChecksModule,
        DemonstrationModule,
        DisclosuresModule,
        FigureSheetsModule,
        ImportsModule,
        CasesModule,
        CaseRegisterModule,
        AttachmentsModule.forRoot(settings),
        SettingsModule,
        LettersModule,
        CalendarModule,
        NotificationsModule.forRoot(settings),
        SubmissionsModule,
        ProceedingsModule,
        RemediesModule,
        ContestedGroundsModule,
        WordsModule,
        AlertsModule.forRoot(settings),
      ],
    };
  }
}
