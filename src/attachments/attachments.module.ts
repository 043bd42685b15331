import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { CaseRegisterModule } from '../case-register/case-register.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { AttachedPapers } from './attached-papers.js';
import { ATTACHMENT_SETTINGS } from './attachment-settings.js';
import type { AttachmentSettings } from './attachment-settings.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentsRepository } from './attachments.repository.js';
import { AttachmentsService } from './attachments.service.js';
import { FileChecker } from './check/file-checker.js';
import { DeliveryController } from './delivery/delivery.controller.js';
import { DeliveryRepository } from './delivery/delivery.repository.js';
import { DeliveryService } from './delivery/delivery.service.js';
import { AttachmentScan } from './scan/attachment-scan.js';
import { AttachmentStore } from './store/attachment-store.js';
import { AttachmentSweep } from './store/attachment-sweep.js';
import { StrikeController } from './strike/strike.controller.js';
import { StrikeService } from './strike/strike.service.js';

@Module({})
export class AttachmentsModule {
  static forRoot(settings: AttachmentSettings): DynamicModule {
    return {
      module: AttachmentsModule,
      imports: [AgenciesModule, CasesModule, CaseRegisterModule],
      controllers: [AttachmentsController, StrikeController, DeliveryController],
      providers: [
        { provide: ATTACHMENT_SETTINGS, useValue: settings },
        AttachmentStore,
        AttachmentSweep,
        AttachmentScan,
        AttachmentsRepository,
        AttachmentsService,
        StrikeService,
        AttachedPapers,
        DeliveryRepository,
        DeliveryService,
        { provide: FileChecker, useValue: new FileChecker() },
      ],
    };
  }
}
