import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { AgencyAuditController } from './agency-audit.controller.js';
import { AnchorService } from './anchor.service.js';
import { AnchorSweep } from './anchor-sweep.js';
import { ANCHOR_PLACE } from './anchor-place.js';
import type { AnchorPlace } from './anchor-place.js';
import { AuditEntriesRepository } from './audit-entries.repository.js';
import { AuditEntriesService } from './audit-entries.service.js';
import { AuditVerifier } from './audit-verifier.js';
import { ChainReader } from './chain-reader.js';
import { CrossAnchors } from './cross-anchors.js';
import { InstallationAuditController } from './installation-audit.controller.js';
import { VerificationService } from './verification.service.js';

export interface AuditSettings {
  readonly anchors: AnchorPlace;
}

/** Signs, checks and shows the audit trail; it is written by `platform/audit`. */
@Module({})
export class AuditModule {
  static forRoot({ anchors }: AuditSettings): DynamicModule {
    return {
      module: AuditModule,
      imports: [AgenciesModule],
      controllers: [AgencyAuditController, InstallationAuditController],
      providers: [
        ChainReader,
        CrossAnchors,
        AnchorService,
        AnchorSweep,
        AuditVerifier,
        AuditEntriesRepository,
        AuditEntriesService,
        VerificationService,
        { provide: ANCHOR_PLACE, useValue: anchors },
      ],
      exports: [AnchorService, AuditVerifier],
    };
  }
}
