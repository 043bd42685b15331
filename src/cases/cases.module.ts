import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { ContestedGroundsModule } from '../proceedings/grounds/contested-grounds.module.js';
import { EffectiveSettingsModule } from '../settings/effective-settings.module.js';
import { AssignmentController } from './assignment/assignment.controller.js';
import { AssignmentRepository } from './assignment/assignment.repository.js';
import { AssignmentService } from './assignment/assignment.service.js';
import { CaseEventsController } from './case-events.controller.js';
import { CaseEventsService } from './case-events.service.js';
import { CaseDeadlinesRepository } from './case-deadlines.repository.js';
import { CaseReader } from './case-reader.js';
import { CasesController } from './cases.controller.js';
import { CasesRepository } from './cases.repository.js';
import { CasesService } from './cases.service.js';
import { CaseIntegrity } from './integrity/case-integrity.js';
import { CountCheck } from './count-check.js';
import { DraftRetention } from './drafts/draft-retention.js';
import { IntakeDraftController } from './drafts/intake-draft.controller.js';
import { IntakeDraftRepository } from './drafts/intake-draft.repository.js';
import { IntakeDraftService } from './drafts/intake-draft.service.js';
import { SavedFiltersController } from './filters/saved-filters.controller.js';
import { SavedFiltersRepository } from './filters/saved-filters.repository.js';
import { SavedFiltersService } from './filters/saved-filters.service.js';
import { IntakeRulesReader } from './intake-rules.js';
import { LineageRepository } from './lineage/lineage.repository.js';
import { SplitController } from './lineage/split.controller.js';
import { SplitService } from './lineage/split.service.js';
import { SimilarController } from './similar/similar.controller.js';
import { SimilarRepository } from './similar/similar.repository.js';
import { SimilarService } from './similar/similar.service.js';
import { DecisionController } from './decision/decision.controller.js';
import { FeeProposalService } from './decision/fee-proposal.service.js';
import { MonthApplicationsRepository } from './decision/month-applications.repository.js';
import { OutcomePreviewService } from './decision/outcome-preview.service.js';
import { DecisionExaminer } from './decision/decision-examiner.js';
import { EarlierCasesRepository } from './decision/earlier-cases.repository.js';
import { IntakeRetention } from './intake-retention.js';
import { IntakeRequestsRepository } from './intake-requests.repository.js';
import { IntakeRepository } from './intake.repository.js';
import { IntakeService } from './intake.service.js';
import { OutlookController } from './outlook/outlook.controller.js';
import { OutlookService } from './outlook/outlook.service.js';
import { WorkloadController } from './workload/workload.controller.js';
import { WorkloadService } from './workload/workload.service.js';
import { APPROVAL_RULES, ApprovalOfSettings } from './workflow/approval-rules.js';
import { CaseActionsService } from './workflow/case-actions.service.js';
import { CaseFile } from './workflow/case-file.js';
import { CaseLogRepository } from './workflow/case-log.repository.js';

@Module({
  imports: [AgenciesModule, ImportsModule, EffectiveSettingsModule, ContestedGroundsModule],
  controllers: [
    // Before the cases: `similar` is the number of none.
    SimilarController,
    CasesController,
    CaseEventsController,
    DecisionController,
    AssignmentController,
    IntakeDraftController,
    SavedFiltersController,
    SplitController,
    WorkloadController,
    OutlookController,
  ],
  providers: [
    CasesRepository,
    OutlookService,
    CaseDeadlinesRepository,
    CaseReader,
    CountCheck,
    CaseIntegrity,
    IntakeRetention,
    CasesService,
    CaseEventsService,
    CaseActionsService,
    CaseFile,
    CaseLogRepository,
    { provide: APPROVAL_RULES, useClass: ApprovalOfSettings },
    IntakeRepository,
    IntakeRequestsRepository,
    IntakeService,
    AssignmentRepository,
    AssignmentService,
    WorkloadService,
    DecisionExaminer,
    EarlierCasesRepository,
    FeeProposalService,
    MonthApplicationsRepository,
    OutcomePreviewService,
    IntakeRulesReader,
    IntakeDraftRepository,
    IntakeDraftService,
    DraftRetention,
    SavedFiltersRepository,
    SavedFiltersService,
    LineageRepository,
    SplitService,
    SimilarRepository,
    SimilarService,
  ],
  exports: [
    CaseIntegrity,
    CasesRepository,
    CaseDeadlinesRepository,
    CaseEventsService,
    CaseFile,
    CaseReader,
    IntakeDraftRepository,
    IntakeRequestsRepository,
    IntakeRulesReader,
    IntakeService,
  ],
})
export class CasesModule {}
