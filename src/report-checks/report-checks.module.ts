import { Module } from '@nestjs/common';
import { ReportChecker } from './report-checker.js';
import { ReportChecksController } from './report-checks.controller.js';

@Module({
  controllers: [ReportChecksController],
  providers: [{ provide: ReportChecker, useValue: new ReportChecker() }],
})
export class ReportChecksModule {}
