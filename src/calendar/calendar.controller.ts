import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { calendarSchema, calendarYearSchema, yearPlaceSchema } from './calendar.schemas.js';
import type { CalendarAnswer, CalendarYearAnswer } from './calendar.schemas.js';
import { CalendarService } from './calendar.service.js';
import { moveListSchema, moveQuerySchema, type MoveListAnswer, type MoveQuery } from './moves.schemas.js';
import { MovesService } from './moves.service.js';
import { loadedNoticeSchema, loadedSchema, newNoticeSchema, previewSchema } from './notices.schemas.js';
import type { LoadedAnswer, LoadedNotice, NewNotice, PreviewAnswer } from './notices.schemas.js';
import { NoticesService } from './notices.service.js';

const agencySchema = z.object({ code: z.string() });

/** The working days that all periods are reckoned in, and the notices of the State Council that they come from. */
@Controller(API)
export class CalendarController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly calendar: CalendarService,
    private readonly notices: NoticesService,
    private readonly moves: MovesService,
  ) {}

  @Get('calendar')
  @Access('law')
  @Describe('现行的工作日历：已公布的年度、暂定的起点、载入过的通知', { answer: calendarSchema })
  inForce(): Promise<CalendarAnswer> {
    return this.calendar.inForce();
  }

  @Get('calendar/years/:year')
  @Access('law')
  @Describe('一年中每一天是否工作日', { answer: calendarYearSchema, problems: [422] })
  year(@Param({ schema: yearPlaceSchema }) { year }: { year: number }): Promise<CalendarYearAnswer> {
    return this.calendar.year(year);
  }

  @Post('calendar/notices/previews')
  @Access('install')
  @Describe('载入放假安排之前：读懂了什么，哪些期限会变动；不改动任何数据', {
    answer: previewSchema,
    problems: [409, 422],
  })
  preview(
    @Body({ schema: newNoticeSchema }) body: NewNotice,
    @CurrentActor() actor: Actor,
  ): Promise<PreviewAnswer> {
    return this.notices.preview(body, actor);
  }

  @Post('calendar/notices')
  @Access('install')
  @Describe('载入放假安排，全部期限随之重新计算', {
    status: 201,
    answer: loadedSchema,
    problems: [409, 422, 503],
  })
  load(
    @Body({ schema: loadedNoticeSchema }) body: LoadedNotice,
    @CurrentActor() actor: Actor,
  ): Promise<LoadedAnswer> {
    return this.notices.load(body, actor);
  }

  @Get('agencies/:code/deadline-moves')
  @Access('cases')
  @Describe('因载入放假安排而变动的期限，申请人已遮盖', { answer: moveListSchema })
  async moved(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @Query({ schema: moveQuerySchema }) query: MoveQuery,
    @CurrentActor() actor: Actor,
  ): Promise<MoveListAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.moves.list(agency.id, query);
  }
}
