import { Body, Controller, Get, Headers, Param, Post } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import {
  newSheetSchema,
  plainStepSchema,
  reminderSchema,
  roundSchema,
  sendBackSchema,
  sheetListSchema,
  sheetPlaceSchema,
  sheetsPlaceSchema,
  voidSchema,
} from './figure-sheets.schemas.js';
import type {
  NewSheet,
  Reminder,
  Round,
  SheetList,
  SheetPlace,
  SheetsPlace,
} from './figure-sheets.schemas.js';
import { AcceptingService } from './life/accepting.service.js';
import { AskingService } from './life/asking.service.js';
import { FollowingUpService } from './life/following-up.service.js';
import { ListingService } from './list/listing.service.js';
import { IF_MATCH, takingOf } from './sheet-taking.js';

/** The January round: units are asked for the figures that no register holds, reminded, and what they report is taken over. */
@Controller(`${API}/agencies/:code/years/:year/figure-sheets`)
@Access('askFigures')
export class FigureSheetsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly listing: ListingService,
    private readonly asking: AskingService,
    private readonly accepting: AcceptingService,
    private readonly followingUp: FollowingUpService,
  ) {}

  @Get()
  @Access('figureSheets')
  @Describe('填报单：向哪些单位要数，报回、逾期、还没有要的', { answer: sheetListSchema, problems: [422] })
  async list(
    @Param({ schema: sheetsPlaceSchema }) { code, year }: SheetsPlace,
    @CurrentActor() actor: Actor,
  ): Promise<SheetList> {
    return this.listing.list(await this.agencies.find(code, actor.agencyId), year);
  }

  @Post()
  @Describe('向一个单位下发填报单', { status: 201, answer: sheetListSchema, problems: [422] })
  async ask(
    @Param({ schema: sheetsPlaceSchema }) { code, year }: SheetsPlace,
    @Body({ schema: newSheetSchema }) body: NewSheet,
    @CurrentActor() actor: Actor,
  ): Promise<SheetList> {
    const agency = await this.agencies.find(code, actor.agencyId);
    await this.asking.ask({ agency, year, by: actor }, body);
    return this.listing.list(agency, year);
  }

  @Post('round')
  @Describe('一次下发：还没有要的各项，向上年的单位要，上年没有的向通常掌握的单位要', {
    status: 201,
    answer: sheetListSchema,
    problems: [409, 422],
  })
  async round(
    @Param({ schema: sheetsPlaceSchema }) { code, year }: SheetsPlace,
    @Body({ schema: roundSchema }) body: Round,
    @CurrentActor() actor: Actor,
  ): Promise<SheetList> {
    const agency = await this.agencies.find(code, actor.agencyId);
    await this.asking.round({ agency, year, by: actor }, body);
    return this.listing.list(agency, year);
  }

  @Post(':number/accept')
  @ApiHeader(IF_MATCH)
  @Describe('采用：数据转入表二和总体情况，来源和审核人一并转入；没有数值的项不转入', {
    answer: sheetListSchema,
    problems: [409, 412, 422, 428],
  })
  async accept(
    @Param({ schema: sheetPlaceSchema }) place: SheetPlace,
    @Body({ schema: plainStepSchema }) _body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<SheetList> {
    const agency = await this.agencies.find(place.code, actor.agencyId);
    await this.accepting.accept(takingOf(agency, place, ifMatch, actor));
    return this.listing.list(agency, place.year);
  }

  @Post(':number/send-back')
  @ApiHeader(IF_MATCH)
  @Describe('退回单位重报，须说明理由', { answer: sheetListSchema, problems: [409, 412, 422, 428] })
  async sendBack(
    @Param({ schema: sheetPlaceSchema }) place: SheetPlace,
    @Body({ schema: sendBackSchema }) { reason }: { reason: string },
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<SheetList> {
    const agency = await this.agencies.find(place.code, actor.agencyId);
    await this.followingUp.sendBack(takingOf(agency, place, ifMatch, actor), reason);
    return this.listing.list(agency, place.year);
  }

  @Post(':number/void')
  @ApiHeader(IF_MATCH)
  @Describe('作废下错的填报单，须说明理由', { answer: sheetListSchema, problems: [409, 412, 422, 428] })
  async void(
    @Param({ schema: sheetPlaceSchema }) place: SheetPlace,
    @Body({ schema: voidSchema }) { reason }: { reason: string },
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<SheetList> {
    const agency = await this.agencies.find(place.code, actor.agencyId);
    await this.followingUp.void(takingOf(agency, place, ifMatch, actor), reason);
    return this.listing.list(agency, place.year);
  }

  @Post(':number/reminders')
  @Access('answerFigures')
  @Describe('登记一次催报', { status: 201, answer: sheetListSchema, problems: [409, 422] })
  async remind(
    @Param({ schema: sheetPlaceSchema }) place: SheetPlace,
    @Body({ schema: reminderSchema }) body: Reminder,
    @CurrentActor() actor: Actor,
  ): Promise<SheetList> {
    const agency = await this.agencies.find(place.code, actor.agencyId);
    await this.followingUp.remind(takingOf(agency, place, undefined, actor), body);
    return this.listing.list(agency, place.year);
  }
}
