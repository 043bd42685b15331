import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { ACCESS, Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { draftChecksSchema, draftContentSchema, draftSchema } from './intake-draft.schemas.js';
import type { DraftAnswer, DraftChecks, DraftContent } from './intake-draft.schemas.js';
import { IntakeDraftService } from './intake-draft.service.js';

const agencySchema = z.object({ code: z.string() });

/** The caller's own draft of an application; that one reads one's own words leaves no entry. */
@Controller(`${API}/agencies/:code/intake-draft`)
@Access({ resource: 'intakeDraft', roles: ACCESS.handle.roles, scope: 'own', audit: 'write', people: true })
export class IntakeDraftController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly drafts: IntakeDraftService,
  ) {}

  @Get()
  @Describe('本人尚未登记的草稿', { answer: draftSchema })
  async find(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<DraftAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.drafts.find(agency.id, actor);
  }

  @Put()
  @Describe('加密保存本人的草稿，并答复收到之日的依据、类别建议和须核对之处', { answer: draftChecksSchema })
  async keep(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @Body({ schema: draftContentSchema }) body: DraftContent,
    @CurrentActor() actor: Actor,
  ): Promise<DraftChecks> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.drafts.keep(agency.id, body, actor);
  }

  @Delete()
  @Describe('删除本人的草稿', { status: 204 })
  async discard(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    const agency = await this.agencies.find(code, actor.agencyId);
    await this.drafts.discard(agency.id, actor);
  }
}
