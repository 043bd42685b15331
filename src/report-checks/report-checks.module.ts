import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { ReportChecker } from './report-checker.js';
import { ReportChecksController } from './report-checks.controller.js';
import { TakingOverController } from './taking-over/taking-over.controller.js';
import { TakingOverService } from './taking-over/taking-over.service.js';

@Module({
  imports: [AgenciesModule],
  controllers: [ReportChecksController, TakingOverController],
  providers: [{ provide: ReportChecker, useValue: new ReportChecker() }, TakingOverService],
})
export class ReportChecksModule {}
