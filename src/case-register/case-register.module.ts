import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { ArchiveListController } from './archive/archive-list.controller.js';
import { ArchiveListService } from './archive/archive-list.service.js';
import { ArchiveRepository } from './archive/archive.repository.js';
import { ArchiveSources } from './archive/archive-sources.js';
import { LateEntriesController } from './late-entries/late-entries.controller.js';
import { LateEntriesService } from './late-entries/late-entries.service.js';
import { PublishedController } from './published/published.controller.js';
import { PublishedService } from './published/published.service.js';
import { RegisterController } from './register.controller.js';
import { RegisterRepository } from './register.repository.js';
import { RegisterService } from './register.service.js';

/** What an office shows of its cases: the 台账 of a period, and the list of what is in the archive of one. */
@Module({
  imports: [AgenciesModule, CasesModule, ImportsModule],
  controllers: [RegisterController, ArchiveListController, LateEntriesController, PublishedController],
  providers: [
    RegisterRepository,
    RegisterService,
    ArchiveRepository,
    ArchiveSources,
    ArchiveListService,
    LateEntriesService,
    PublishedService,
  ],
  exports: [ArchiveSources],
})
export class CaseRegisterModule {}
