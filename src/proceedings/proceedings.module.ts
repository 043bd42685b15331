import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { EffectiveSettingsModule } from '../settings/effective-settings.module.js';
import { Consequences } from './consequences.service.js';
import { LawsuitsController } from './lawsuits.controller.js';
import { ProceedingFiles } from './proceeding-file.js';
import { ProceedingTerms } from './proceeding-terms.js';
import { ProceedingsController } from './proceedings.controller.js';
import { ProceedingsReader } from './proceedings.reader.js';
import { ProceedingsRepository } from './proceedings.repository.js';
import { AgencyBodies } from './register/agency-bodies.js';
import { ListingService } from './register/listing.service.js';
import { LoggingService } from './register/logging.service.js';
import { RemediesModule } from './remedies/remedies.module.js';
import { ReviewsController } from './reviews.controller.js';
import { StepActionsService } from './steps/actions.service.js';
import { StepsService } from './steps/steps.service.js';

@Module({
  imports: [AgenciesModule, CasesModule, ImportsModule, EffectiveSettingsModule, RemediesModule],
  controllers: [ProceedingsController, ReviewsController, LawsuitsController],
  providers: [
    ProceedingsRepository,
    ProceedingFiles,
    ProceedingsReader,
    Consequences,
    AgencyBodies,
    LoggingService,
    ListingService,
    StepsService,
    StepActionsService,
    ProceedingTerms,
  ],
  exports: [ProceedingTerms],
})
export class ProceedingsModule {}
