import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { SubmissionsController } from './submissions.controller.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { SubmissionsService } from './submissions.service.js';

@Module({
  imports: [AgenciesModule, CasesModule],
  controllers: [SubmissionsController],
  providers: [SubmissionsRepository, SubmissionsService],
})
export class SubmissionsModule {}
