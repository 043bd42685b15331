import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import {
  agencyEntryPlaceSchema,
  auditQuerySchema,
  entryListSchema,
  reasonSchema,
} from './audit-entries.schemas.js';
import type { AuditQuery, EntryListAnswer, ReasonAnswer } from './audit-entries.schemas.js';
import { AuditEntriesService } from './audit-entries.service.js';
import { verificationSchema } from './verification.schemas.js';
import type { VerificationAnswer } from './verification.schemas.js';
import { VerificationService } from './verification.service.js';

const placeSchema = z.object({ code: z.string() });

/** The audit trail of an agency, for its auditors. */
@Controller(`${API}/agencies/:code/audit`)
@Access('auditTrail')
export class AgencyAuditController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly entries: AuditEntriesService,
    private readonly verifications: VerificationService,
  ) {}

  @Get('entries')
  @Describe('本机关的审计记录，新的在前，不含事由', { answer: entryListSchema })
  async list(
    @Param({ schema: placeSchema }) { code }: { code: string },
    @Query({ schema: auditQuerySchema }) query: AuditQuery,
    @CurrentActor() actor: Actor,
  ): Promise<EntryListAnswer> {
    return this.entries.list(await this.chain(code, actor), query, null);
  }

  @Post('entries/:sequence/reveals')
  @Access('auditReason')
  @Describe('查看一条审计记录的事由；查看本身也留下记录', { answer: reasonSchema, problems: [409] })
  async reveal(
    @Param({ schema: agencyEntryPlaceSchema }) { code, sequence }: z.output<typeof agencyEntryPlaceSchema>,
    @CurrentActor() actor: Actor,
  ): Promise<ReasonAnswer> {
    return this.entries.readReason(await this.chain(code, actor), sequence, actor);
  }

  @Get('verification')
  @Describe('校验本机关的审计链', { answer: verificationSchema })
  async verification(
    @Param({ schema: placeSchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<VerificationAnswer> {
    return this.verifications.of(await this.chain(code, actor));
  }

  private async chain(code: string, actor: Actor): Promise<number> {
    return (await this.agencies.find(code, actor.agencyId)).id;
  }
}
