import { Module } from '@nestjs/common';
import { AgenciesController } from './agencies.controller.js';
import { AgencyChangesController } from './agency-changes.controller.js';
import { AgencyChangeRepository } from './agency-change.repository.js';
import { AgencyHistoryService } from './agency-history.service.js';
import { AgenciesService } from './agencies.service.js';
import { AgencyRepository } from './agency.repository.js';
import { AgencyTreeRepository } from './agency-tree.repository.js';
import { InstallationService } from './installation.service.js';

@Module({
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
