import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { AnnualReportsModule } from '../annual-reports/annual-reports.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { FigureSheetsModule } from '../figure-sheets/figure-sheets.module.js';
import { ProceedingsModule } from '../proceedings/proceedings.module.js';
import { AlertSweep } from './alert-sweep.js';
import { AlertsRepository } from './alerts.repository.js';
import { RaisingService } from './raising.service.js';
import { CaseSource } from './sources/case-source.js';
import { ProceedingSource } from './sources/proceeding-source.js';
import { ReportSource } from './sources/report-source.js';
import { SheetSource } from './sources/sheet-source.js';

/** What has to be told because a period comes to its end, or came to it. */
@Module({
  imports: [AgenciesModule, AnnualReportsModule, CasesModule, FigureSheetsModule, ProceedingsModule],
  providers: [
    AlertsRepository,
    AlertSweep,
    CaseSource,
    ProceedingSource,
    RaisingService,
    ReportSource,
    SheetSource,
  ],
  exports: [AlertSweep],
})
export class AlertsModule {}
