import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { LetterAgencyReader } from './letter-agency.reader.js';
import { LetterCaseReader } from './letter-case.reader.js';
import { LetterFilesController } from './letter-files.controller.js';
import { LetterFilesService } from './letter-files.service.js';
import { LetterIssueService } from './letter-issue.service.js';
import { LetterMaker } from './letter-maker.js';
import { LetterSeal } from './letter-seal.js';
import { LettersController } from './letters.controller.js';
import { LettersRepository } from './letters.repository.js';
import { LettersService } from './letters.service.js';
import { LetterSettingsController } from './settings/letter-settings.controller.js';
import { LetterSettingsRepository } from './settings/letter-settings.repository.js';
import { LetterSettingsService } from './settings/letter-settings.service.js';
import { LetterTemplatesController } from './templates/letter-templates.controller.js';
import { LetterTemplatesRepository } from './templates/letter-templates.repository.js';
import { LetterTemplatesService } from './templates/letter-templates.service.js';

@Module({
  imports: [AgenciesModule, CasesModule, ImportsModule],
  controllers: [
    LettersController,
    LetterFilesController,
    LetterTemplatesController,
    LetterSettingsController,
  ],
  providers: [
    LetterAgencyReader,
    LetterCaseReader,
    LetterFilesService,
    LetterIssueService,
    LetterMaker,
    LetterSeal,
    LettersRepository,
    LettersService,
    LetterSettingsRepository,
    LetterSettingsService,
    LetterTemplatesRepository,
    LetterTemplatesService,
  ],
})
export class LettersModule {}
