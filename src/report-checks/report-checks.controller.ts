import { Controller, Post, Req } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { formFields, withUpload } from '../imports/upload.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { RequestError } from '../platform/http/request-error.js';
import { OneForEach } from '../platform/process/one-for-each.js';
import type { CheckedReport } from '../reporting/published-report/checked-report.js';
import { REPORT_LIMITS } from '../reporting/published-report/read/limits.js';
import type { Grid } from '../reporting/render/report-document.js';
import { printedGrids } from './printed-grids.js';
import { ReportChecker } from './report-checker.js';
import { CHECK_FORM, checkedReportSchema } from './report-checks.schemas.js';

@Controller(`${API}/report-checks`)
@Access('reportChecks')
export class ReportChecksController {
  /** A file that takes all its time holds one of the few turns: nobody holds two of them. */
  readonly #checks = new OneForEach<number>();

  constructor(private readonly checker: ReportChecker) {}

  @Post()
  @Describe('检查一份公布的年度报告，不保存', {
    answer: checkedReportSchema,
    problems: [409, 422],
    consumes: 'multipart/form-data',
  })
  @ApiBody(CHECK_FORM)
  check(
    @Req() request: FastifyRequest,
    @CurrentActor() { accountId }: Actor,
  ): Promise<CheckedReport & { readonly grids: readonly Grid[] }> {
    return this.#checks.run(
      accountId,
      () => this.#checked(request),
      () => new RequestError('publishedReport.underWay'),
    );
  }

  #checked(request: FastifyRequest): Promise<CheckedReport & { readonly grids: readonly Grid[] }> {
    return withUpload(
      request,
      async (upload) => {
        formFields(z.strictObject({}), upload);
        const { path, fileName, others } = upload;
        const checked = await this.checker.check({ path, fileName }, others.previous);
        return { ...checked, grids: printedGrids(checked) };
      },
      {
        maxBytes: REPORT_LIMITS.fileBytes,
        others: ['previous'],
        missing: 'publishedReport.fileMissing',
        tooLarge: 'publishedReport.fileTooLarge',
      },
    );
  }
}
