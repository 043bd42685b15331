import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { reportPlaceSchema } from '../life/reports.schemas.js';
import { collectionSchema, deadlineSchema } from './collection.schemas.js';
import type { Collection, DeadlineBody } from './collection.schemas.js';
import { CollectionService } from './collection.service.js';

interface Place {
  readonly code: string;
  readonly year: number;
}

/** The annual reports of the agencies below. */
@Controller(`${API}/agencies/:code/years/:year/collection`)
export class CollectionController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly collection: CollectionService,
  ) {}

  @Get()
  @Access('read')
  @Describe('下级机关年度报告的收集情况：未报、逾期、退回、更正', {
    answer: collectionSchema,
    problems: [422],
  })
  async read(
    @Param({ schema: reportPlaceSchema }) { code, year }: Place,
    @CurrentActor() actor: Actor,
  ): Promise<Collection> {
    return this.collection.read(await this.agencies.find(code, actor.agencyId), year);
  }

  @Put('deadline')
  @Access('collectReports')
  @Describe('定一个早于法定期限的报送日，适用于全部下级机关', {
    answer: collectionSchema,
    problems: [422],
  })
  async setDeadline(
    @Param({ schema: reportPlaceSchema }) { code, year }: Place,
    @Body({ schema: deadlineSchema }) { dueOn }: DeadlineBody,
    @CurrentActor() actor: Actor,
  ): Promise<Collection> {
    const agency = await this.agencies.find(code, actor.agencyId);
    await this.collection.setDeadline(agency, year, dueOn, actor);
    return this.collection.read(agency, year);
  }
}
