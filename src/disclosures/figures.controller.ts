import { Body, Controller, Get, Headers, Param, Put, Query, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { entityTag, namedVersions } from '../platform/http/entity-tag.js';
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
  @ApiHeader({
    name: 'If-Match',
    required: false,
    description:
      '所依据的版本，取自 ETag 或者 version；还没有填报的写 "0"。改写已有的文字须写，数据不写不比较',
  })
  @Describe('填报或更正一项数据，或者一段文字', {
    answer: savedFigureSchema,
    problems: [409, 412, 422, 428],
  })
  async put(
    @Param({ schema: figurePlaceSchema }) { code, year, item }: { code: string; year: number; item: string },
    @Body({ schema: figureEntrySchema }) entry: FigureEntry,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedFigure> {
    const agency = await this.agencies.find(code, actor.agencyId);
    const versions = ifMatch === undefined ? undefined : namedVersions(ifMatch);
    const saved = await this.figures.put(agency.id, { year, item }, entry, actor, versions);
    reply.header('etag', entityTag(saved.version));
    return saved;
  }
}
