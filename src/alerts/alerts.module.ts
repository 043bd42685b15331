import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { AnnualReportsModule } from '../annual-reports/annual-reports.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { FigureSheetsModule } from '../figure-sheets/figure-sheets.module.js';
import { ProceedingsModule } from '../proceedings/proceedings.module.js';
import { BACKUP_DAYS } from './alert-settings.js';
import type { AlertSettings } from './alert-settings.js';
import { AlertSweep } from './alert-sweep.js';
import { AlertsRepository } from './alerts.repository.js';
import { DigestService } from './digest/digest.service.js';
import { DigestSweep } from './digest/digest-sweep.js';
import { DigestsRepository } from './digest/digests.repository.js';
import { AlertListRepository } from './list/alert-list.repository.js';
import { AlertListService } from './list/alert-list.service.js';
import { AlertsController } from './list/alerts.controller.js';
import { RaisingApart } from './raising-apart.service.js';
import { RaisingService } from './raising.service.js';
import { CaseSource } from './sources/case-source.js';
import { ProceedingSource } from './sources/proceeding-source.js';
import { ReportSource } from './sources/report-source.js';
import { SheetSource } from './sources/sheet-source.js';
import { Subjects } from './sources/subjects.service.js';
import { AgencyTelling } from './telling/agency-telling.js';
import { AlertTelling } from './telling/alert-telling.js';
import { PeopleRepository } from './telling/people.repository.js';
import { AlertGauge } from './watches/alert-gauge.js';
import { BackupWatch } from './watches/backup-watch.js';
import { DeadLetterWatch } from './watches/dead-letter-watch.js';
import { HolidayWatch } from './watches/holiday-watch.js';
import { IntegrityWatch } from './watches/integrity-watch.js';
import { LastBackup } from './watches/last-backup.js';
import { UnreachedWatch } from './watches/unreached-watch.js';

/** What has to be told because a period comes to its end, or came to it. */
@Module({
  imports: [AgenciesModule, AnnualReportsModule, CasesModule, FigureSheetsModule, ProceedingsModule],
  controllers: [AlertsController],
  providers: [
    AgencyTelling,
    AlertGauge,
    AlertListRepository,
    AlertListService,
    AlertsRepository,
    AlertTelling,
    AlertSweep,
    BackupWatch,
    CaseSource,
    DeadLetterWatch,
    DigestService,
    DigestsRepository,
    DigestSweep,
    HolidayWatch,
    IntegrityWatch,
    LastBackup,
    PeopleRepository,
    ProceedingSource,
    RaisingApart,
    RaisingService,
    ReportSource,
    SheetSource,
    Subjects,
    UnreachedWatch,
  ],
  exports: [AlertSweep],
})
export class AlertsModule {
  static forRoot({ backupDays = 0 }: AlertSettings): DynamicModule {
    return { module: AlertsModule, providers: [{ provide: BACKUP_DAYS, useValue: backupDays }] };
  }
}
