import { Body, Controller, Get, Headers, Param, Post, Put, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { XLSX_TYPE } from '../imports/media-types.js';
import { formFields, withUpload } from '../imports/upload.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { fileHead } from '../platform/http/download.js';
import { answersSchema, sheetListSchema, sheetPlaceSchema } from './figure-sheets.schemas.js';
import type { AnswersBody, SheetList, SheetPlace } from './figure-sheets.schemas.js';
import { AnsweringService } from './life/answering.service.js';
import { ListingService } from './list/listing.service.js';
import { IF_MATCH, takingOf } from './sheet-taking.js';
import { readSheet } from './workbook/read-sheet.js';
import { SHEET_FORM, SHEET_LIMITS } from './workbook/sheet-layout.js';
import { sheetFileName, writeSheet } from './workbook/write-sheet.js';

/** What a unit reports: typed from paper, or read from the workbook that was sent to it. */
@Controller(`${API}/agencies/:code/years/:year/figure-sheets/:number`)
@Access('answerFigures')
export class SheetAnswersController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly listing: ListingService,
    private readonly answering: AnsweringService,
  ) {}

  @Get('workbook')
  @Access('figureSheets')
  @Describe('填报单的工作簿，发给单位填写、盖章后报回', { files: [XLSX_TYPE] })
  async workbook(
    @Param({ schema: sheetPlaceSchema }) { code, year, number }: SheetPlace,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const agency = await this.agencies.find(code, actor.agencyId);
    const sheet = await this.listing.find(agency, year, number);
    const place = { agency, year };
    fileHead(reply, { name: sheetFileName(place, sheet), mediaType: XLSX_TYPE });
    return new StreamableFile(await writeSheet(place, sheet));
  }

  @Put('answers')
  @ApiHeader(IF_MATCH)
  @Describe('登记单位报回的数据：全部项目一次报齐，有一处不对就都不收', {
    answer: sheetListSchema,
    problems: [409, 412, 422, 428],
  })
  async answer(
    @Param({ schema: sheetPlaceSchema }) place: SheetPlace,
    @Body({ schema: answersSchema }) { values, ...people }: AnswersBody,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<SheetList> {
    const agency = await this.agencies.find(place.code, actor.agencyId);
    const given = values.map(({ value, ...rest }) => ({ ...rest, written: value?.toString() }));
    await this.answering.answer(
      takingOf(agency, place, ifMatch, actor),
      { ...people, values: given },
      'typed',
    );
    return this.listing.list(agency, place.year);
  }

  @Post('workbook')
  @ApiHeader(IF_MATCH)
  @Describe('上传单位填好的工作簿：有一处不对就都不收', {
    answer: sheetListSchema,
    problems: [409, 412, 422, 428],
    consumes: 'multipart/form-data',
  })
  @ApiBody(SHEET_FORM)
  async upload(
    @Param({ schema: sheetPlaceSchema }) place: SheetPlace,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<SheetList> {
    const agency = await this.agencies.find(place.code, actor.agencyId);
    const sheet = await this.listing.find(agency, place.year, place.number);
    return withUpload(
      request,
      async (upload) => {
        formFields(z.strictObject({}), upload);
        const given = await readSheet(upload.path, { agency, year: place.year }, sheet);
        await this.answering.answer(takingOf(agency, place, ifMatch, actor), given, 'workbook');
        return this.listing.list(agency, place.year);
      },
      { maxBytes: SHEET_LIMITS.maxFileBytes, missing: 'sheet.fileMissing' },
    );
  }
}
