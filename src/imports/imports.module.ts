import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { EffectiveSettingsModule } from '../settings/effective-settings.module.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { RegisterExportRepository } from './register-export.repository.js';
import { RegisterExportService } from './register-export.service.js';
import { RegisterFilesController } from './register-files.controller.js';
import { RegisterTemplateController } from './register-template.controller.js';
import { KnownRegisterRepository } from './store/known-register.repository.js';

@Module({
  imports: [AgenciesModule, IdentityModule, EffectiveSettingsModule],
  controllers: [ImportsController, RegisterFilesController, RegisterTemplateController],
  providers: [ImportsService, KnownRegisterRepository, RegisterExportRepository, RegisterExportService],
  exports: [ImportsService, RegisterExportRepository, RegisterExportService],
})
export class ImportsModule {}
