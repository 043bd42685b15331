import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { EffectiveSettingsModule } from '../settings/effective-settings.module.js';
import { ReportBuilder } from './builds/report-builder.js';
import { ReportBuildsController } from './builds/report-builds.controller.js';
import { ReportBuildsRepository } from './builds/report-builds.repository.js';
import { ReportBuildsRetention } from './builds/report-builds-retention.js';
import { ReportBuildsService } from './builds/report-builds.service.js';
import { CellCasesRepository } from './cell-cases.repository.js';
import { CellCasesService } from './cell-cases.service.js';
import { CellsController } from './cells.controller.js';
import { CountingRepository } from './counting.repository.js';
import { CarriedOverRepository } from './frozen/carried-over.repository.js';
import { FiguresRepository } from './figures.repository.js';
import { MethodController } from './method/method.controller.js';
import { MethodReader } from './method/method.reader.js';
import { CellRulesController } from './rules/cell-rules.controller.js';
import { CellRulesService } from './rules/cell-rules.service.js';
import { ReportService } from './report.service.js';
import { TablesController } from './tables.controller.js';
import { TablesReader } from './tables-reader.js';
import { TablesService } from './tables.service.js';
import { TimelinessReader } from './timeliness/timeliness.reader.js';
import { TimelinessRepository } from './timeliness/timeliness.repository.js';
import { ReportChartsService } from './trends/report-charts.service.js';
import { TrendsController } from './trends/trends.controller.js';
import { TrendsService } from './trends/trends.service.js';
import { YearFiguresService } from './trends/year-figures.service.js';
import { YearsController } from './years.controller.js';
import { YearsService } from './years.service.js';

@Module({
  imports: [AgenciesModule, EffectiveSettingsModule, IdentityModule],
  controllers: [
    ReportBuildsController,
    YearsController,
    MethodController,
    TablesController,
    CellsController,
    CellRulesController,
    TrendsController,
  ],
  providers: [
    CarriedOverRepository,
    CellCasesRepository,
    CellCasesService,
    CellRulesService,
    CountingRepository,
    FiguresRepository,
    MethodReader,
    ReportBuilder,
    ReportChartsService,
    ReportBuildsRepository,
    ReportBuildsRetention,
    ReportBuildsService,
    ReportService,
    TablesReader,
    TablesService,
    TimelinessReader,
    TimelinessRepository,
    TrendsService,
    YearFiguresService,
    YearsService,
  ],
  exports: [
    CarriedOverRepository,
    FiguresRepository,
    MethodReader,
    ReportService,
    TablesReader,
    TablesService,
    ReportChartsService,
    YearFiguresService,
  ],
})
export class ReportsModule {}
