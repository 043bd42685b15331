import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { ACCESS, Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { savedFiltersSchema } from './saved-filters.schemas.js';
import type { SavedFilters } from './saved-filters.schemas.js';
import { SavedFiltersService } from './saved-filters.service.js';

const agencySchema = z.object({ code: z.string() });

/** The caller's own filters of the work list. */
@Controller(`${API}/agencies/:code/filters`)
@Access({ resource: 'savedFilter', roles: ACCESS.cases.roles, scope: 'own', audit: 'write' })
export class SavedFiltersController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly filters: SavedFiltersService,
  ) {}

  @Get()
  @Describe('本人的常用筛选', { answer: savedFiltersSchema })
  async list(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<SavedFilters> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.filters.of(agency.id, actor);
  }

  @Put()
  @Describe('保存本人的常用筛选，以此次提交的为准', { answer: savedFiltersSchema })
  async put(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @Body({ schema: savedFiltersSchema }) body: SavedFilters,
    @CurrentActor() actor: Actor,
  ): Promise<SavedFilters> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.filters.put(agency.id, body, actor);
  }

  @Delete()
  @Describe('删除本人的全部常用筛选', { status: 204 })
  async clear(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    const agency = await this.agencies.find(code, actor.agencyId);
    await this.filters.put(agency.id, { filters: [] }, actor);
  }
}
