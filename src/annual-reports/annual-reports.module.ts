import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { AnnualReportsRepository } from './annual-reports.repository.js';
import { CandidateService } from './candidate/candidate.service.js';
import { ChildrenRepository } from './candidate/children.repository.js';
import { CountedLinesRepository } from './candidate/counted-lines.repository.js';
import { ParagraphsRepository } from './candidate/paragraphs.repository.js';
import { CollectionController } from './collection/collection.controller.js';
import { CollectionRepository } from './collection/collection.repository.js';
import { CollectionService } from './collection/collection.service.js';
import { DifferencesController } from './differences/differences.controller.js';
import { DifferencesService } from './differences/differences.service.js';
import { BundleService } from './files/bundle.service.js';
import { FileMaker } from './files/file-maker.js';
import { FilesRepository } from './files/files.repository.js';
import { ReportFilesController } from './files/report-files.controller.js';
import { ReportFilesService } from './files/report-files.service.js';
import { LifeService } from './life/life.service.js';
import { PublishingService } from './life/publishing.service.js';
import { ReasonsService } from './life/reasons.service.js';
import { ReportsController } from './life/reports.controller.js';
import { MovedFigures } from './life/moved-figures.js';
import { SubmittingService } from './life/submitting.service.js';
import { ViewService } from './life/view.service.js';

@Module({
  imports: [AgenciesModule, IdentityModule, ReportsModule],
  controllers: [CollectionController, DifferencesController, ReportFilesController, ReportsController],
  providers: [
    AnnualReportsRepository,
    BundleService,
    CandidateService,
    ChildrenRepository,
    CollectionRepository,
    CollectionService,
    CountedLinesRepository,
    DifferencesService,
    FileMaker,
    FilesRepository,
    LifeService,
    ParagraphsRepository,
    PublishingService,
    ReasonsService,
    ReportFilesService,
    MovedFigures,
    SubmittingService,
    ViewService,
  ],
})
export class AnnualReportsModule {}
