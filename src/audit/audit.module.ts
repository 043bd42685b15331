import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AnchorService } from './anchor.service.js';
import { AnchorSweep } from './anchor-sweep.js';
import { ANCHOR_PLACE } from './anchor-place.js';
import type { AnchorPlace } from './anchor-place.js';
import { AuditVerifier } from './audit-verifier.js';
import { ChainReader } from './chain-reader.js';
import { CrossAnchors } from './cross-anchors.js';

export interface AuditSettings {
  readonly anchors: AnchorPlace;
}

/** Signs and checks the audit trail; it is written by `platform/audit`. */
@Module({})
export class AuditModule {
  static forRoot({ anchors }: AuditSettings): DynamicModule {
    return {
      module: AuditModule,
      providers: [
        ChainReader,
        CrossAnchors,
        AnchorService,
        AnchorSweep,
        AuditVerifier,
        { provide: ANCHOR_PLACE, useValue: anchors },
      ],
      exports: [AnchorService, AuditVerifier],
    };
  }
}
