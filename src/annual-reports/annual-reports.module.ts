import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { FigureSheetsModule } from '../figure-sheets/figure-sheets.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { AnnualReportsRepository } from './annual-reports.repository.js';
import { BatchArchive } from './batches/batch-archive.js';
import { BatchItemsRepository } from './batches/batch-items.repository.js';
import { BatchesController } from './batches/batches.controller.js';
import { BatchesRepository } from './batches/batches.repository.js';
import { BatchesRetention } from './batches/batches-retention.js';
import { BatchesService } from './batches/batches.service.js';
import { ItemMaker } from './batches/item-maker.js';
import { ItemReader } from './batches/item-reader.js';
import { CandidateService } from './candidate/candidate.service.js';
import { ChildrenRepository } from './candidate/children.repository.js';
import { CorrectedReports } from './candidate/corrected-reports.js';
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
import { FootingService } from './life/footing.service.js';
import { HandsRepository } from './life/hands.repository.js';
import { CorrectingService } from './life/correcting.service.js';
import { LifeService } from './life/life.service.js';
import { PublishingService } from './life/publishing.service.js';
import { ReasonsService } from './life/reasons.service.js';
import { ReportsController } from './life/reports.controller.js';
import { MovedFigures } from './life/moved-figures.js';
import { SubmittingService } from './life/submitting.service.js';
import { ViewService } from './life/view.service.js';

@Module({
  imports: [AgenciesModule, FigureSheetsModule, IdentityModule, ReportsModule],
  controllers: [
    BatchesController,
    CollectionController,
    DifferencesController,
    ReportFilesController,
    ReportsController,
  ],
  providers: [
    AnnualReportsRepository,
    BatchArchive,
    BatchesRepository,
    BatchesRetention,
    BatchesService,
    BatchItemsRepository,
    BundleService,
    CandidateService,
    ChildrenRepository,
    CollectionRepository,
    CollectionService,
    CorrectedReports,
    CorrectingService,
    CountedLinesRepository,
    DifferencesService,
    FileMaker,
    FilesRepository,
    ItemMaker,
    ItemReader,
    FootingService,
    HandsRepository,
    LifeService,
    ParagraphsRepository,
    PublishingService,
    ReasonsService,
    ReportFilesService,
    MovedFigures,
    SubmittingService,
    ViewService,
  ],
  exports: [CollectionRepository],
})
export class AnnualReportsModule {}
