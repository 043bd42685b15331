import { Module } from '@nestjs/common';
import { AgenciesModule } from '../../agencies/agencies.module.js';
import { CasesModule } from '../../cases/cases.module.js';
import { ImportsModule } from '../../imports/imports.module.js';
import { ProceedingFiles } from '../proceeding-file.js';
import { ProceedingsRepository } from '../proceedings.repository.js';
import { Admissibility } from './admissibility.js';
import { ContestingRepository } from './contesting.repository.js';
import { RemediedAnswersRepository } from './remedied-answers.repository.js';
import { RemediesController } from './remedies.controller.js';
import { RemediesService } from './remedies.service.js';
import { ReviewEnds } from './review-ends.js';

@Module({
  imports: [AgenciesModule, CasesModule, ImportsModule],
  controllers: [RemediesController],
  providers: [
    Admissibility,
    ContestingRepository,
    ProceedingFiles,
    ProceedingsRepository,
    RemediedAnswersRepository,
    RemediesService,
    ReviewEnds,
  ],
  exports: [Admissibility],
})
export class RemediesModule {}
