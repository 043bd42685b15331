import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import {
  figureEntrySchema,
  figureListSchema,
  figurePlaceSchema,
  figuresPlaceSchema,
  figuresViewSchema,
  savedFigureSchema,
} from './figures.schemas.js';
import type { FigureEntry, FigureList, SavedFigure } from './figures.schemas.js';
import { FiguresService } from './figures.service.js';

/** The figures of table 二 that come from other offices, and who supplied and confirmed them. */
@Controller(`${API}/agencies/:code/years/:year/figures`)
export class FiguresController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly figures: FiguresService,
  ) {}

  @Get()
  @Access('read')
  @Describe('表二的各项数据，含尚缺的', { answer: figureListSchema, problems: [422] })
  async list(
    @Param({ schema: figuresPlaceSchema }) { code, year }: { code: string; year: number },
    @Query({ schema: figuresViewSchema }) { edition }: { edition?: string },
    @CurrentActor() actor: Actor,
  ): Promise<FigureList> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.figures.list(agency.id, year, edition);
  }

  @Put(':item')
  @Access('figures')
  @Describe('填报或更正一项数据', { answer: savedFigureSchema, problems: [422] })
  async put(
    @Param({ schema: figurePlaceSchema }) { code, year, item }: { code: string; year: number; item: string },
    @Body({ schema: figureEntrySchema }) entry: FigureEntry,
    @CurrentActor() actor: Actor,
  ): Promise<SavedFigure> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.figures.put(agency.id, { year, item }, entry, actor);
  }
}
