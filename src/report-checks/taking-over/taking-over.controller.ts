import { Controller, Param, Post, Req } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { formFields, withUpload } from '../../imports/upload.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { REPORT_LIMITS } from '../../reporting/published-report/read/limits.js';
import {
  OPENING_FORM,
  openingFieldsSchema,
  openingPlaceSchema,
  openingSchema,
} from './taking-over.schemas.js';
import type { OpeningAnswer } from './taking-over.schemas.js';
import { TakingOverService } from './taking-over.service.js';

/** What a year begins with where the years before were counted elsewhere. */
@Controller(`${API}/agencies/:code/years/:year/opening`)
@Access('figures')
export class TakingOverController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly taking: TakingOverService,
  ) {}

  @Post()
  @Describe('由上年度公布的年度报告接续上年结转；表格有错误的不接续', {
    answer: openingSchema,
    problems: [409, 422],
    consumes: 'multipart/form-data',
  })
  @ApiBody(OPENING_FORM)
  async takeOver(
    @Param({ schema: openingPlaceSchema }) { code, year }: { code: string; year: number },
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
  ): Promise<OpeningAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return withUpload(
      request,
      (upload) => {
        const { reason } = formFields(openingFieldsSchema, upload);
        const { path, fileName } = upload;
        return this.taking.takeOver(agency.id, year, { file: { path, fileName }, reason }, actor);
      },
      {
        maxBytes: REPORT_LIMITS.fileBytes,
        missing: 'publishedReport.fileMissing',
        tooLarge: 'publishedReport.fileTooLarge',
      },
    );
  }
}
