import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { INSTALLATION_CHAIN } from '../platform/audit/audit-entry.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import {
  auditQuerySchema,
  entryListSchema,
  entryPlaceSchema,
  reasonSchema,
} from './audit-entries.schemas.js';
import type { AuditQuery, EntryListAnswer, ReasonAnswer } from './audit-entries.schemas.js';
import { AuditEntriesService } from './audit-entries.service.js';
import { verificationSchema } from './verification.schemas.js';
import type { VerificationAnswer } from './verification.schemas.js';
import { VerificationService } from './verification.service.js';

/** The audit trail of what belongs to no agency. */
@Controller(`${API}/audit`)
@Access('installationTrail')
export class InstallationAuditController {
  constructor(
    private readonly entries: AuditEntriesService,
    private readonly verifications: VerificationService,
  ) {}

  @Get('entries')
  @Describe('系统的审计记录，新的在前，不含事由', { answer: entryListSchema })
  list(
    @Query({ schema: auditQuerySchema }) query: AuditQuery,
    @CurrentActor() actor: Actor,
  ): Promise<EntryListAnswer> {
    return this.entries.list(INSTALLATION_CHAIN, query, actor.agencyId);
  }

  @Post('entries/:sequence/reveals')
  @Access('installationReason')
  @Describe('查看一条系统审计记录的事由；查看本身也留下记录', { answer: reasonSchema, problems: [409] })
  reveal(
    @Param({ schema: entryPlaceSchema }) { sequence }: z.output<typeof entryPlaceSchema>,
    @CurrentActor() actor: Actor,
  ): Promise<ReasonAnswer> {
    return this.entries.readReason(INSTALLATION_CHAIN, sequence, actor);
  }

  @Get('verification')
  @Describe('校验系统的审计链', { answer: verificationSchema })
  verification(): Promise<VerificationAnswer> {
    return this.verifications.of(INSTALLATION_CHAIN);
  }
}
