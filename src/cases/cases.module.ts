import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { ImportsModule } from '../imports/imports.module.js';
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
import { CountCheck } from './count-check.js';
import { IntakeRetention } from './intake-retention.js';
import { IntakeRequestsRepository } from './intake-requests.repository.js';
import { IntakeRepository } from './intake.repository.js';
import { IntakeService } from './intake.service.js';
import { WorkloadController } from './workload/workload.controller.js';
import { WorkloadService } from './workload/workload.service.js';
import { APPROVAL_RULES, ApprovalOnPaper } from './workflow/approval-rules.js';
import { CaseActionsService } from './workflow/case-actions.service.js';
import { CaseFile } from './workflow/case-file.js';
import { CaseLogRepository } from './workflow/case-log.repository.js';

@Module({
  imports: [AgenciesModule, ImportsModule],
  controllers: [CasesController, CaseEventsController, AssignmentController, WorkloadController],
  providers: [
    CasesRepository,
    CaseDeadlinesRepository,
    CaseReader,
    CountCheck,
    IntakeRetention,
    CasesService,
    CaseEventsService,
    CaseActionsService,
    CaseFile,
    CaseLogRepository,
    { provide: APPROVAL_RULES, useClass: ApprovalOnPaper },
    IntakeRepository,
    IntakeRequestsRepository,
    IntakeService,
    AssignmentRepository,
    AssignmentService,
    WorkloadService,
  ],
  exports: [CasesRepository, CaseDeadlinesRepository],
})
export class CasesModule {}
