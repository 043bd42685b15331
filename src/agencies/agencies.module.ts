import { Module } from '@nestjs/common';
import { EffectiveSettingsModule } from '../settings/effective-settings.module.js';
import { AgenciesController } from './agencies.controller.js';
import { AgencyChangesController } from './agency-changes.controller.js';
import { AgencyChangeRepository } from './agency-change.repository.js';
import { AgencyHistoryService } from './agency-history.service.js';
import { AgenciesService } from './agencies.service.js';
import { AgencyRepository } from './agency.repository.js';
import { AgencyTreeRepository } from './agency-tree.repository.js';
import { InstallationService } from './installation.service.js';

@Module({
  imports: [EffectiveSettingsModule],
  controllers: [AgenciesController, AgencyChangesController],
  providers: [
    AgenciesService,
    AgencyChangeRepository,
    AgencyHistoryService,
    AgencyRepository,
    AgencyTreeRepository,
    InstallationService,
  ],
  exports: [AgenciesService, AgencyRepository, AgencyTreeRepository, InstallationService],
})
export class AgenciesModule {}
