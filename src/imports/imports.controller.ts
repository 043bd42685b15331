import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access, mayAct } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { AgencyReach } from '../identity/agency-reach.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { problem } from '../platform/http/problem.js';
import type { Problem } from '../platform/http/problem.js';
import { IMPORT_FORM, importFieldsSchema, importResultSchema } from './imports.schemas.js';
import type { ImportAnswer } from './imports.schemas.js';
import { ImportsService } from './imports.service.js';
import type { ImportResult } from './imports.service.js';
import { ledgerSource } from './ledger-source.js';
import { formFields, withUpload } from './upload.js';

@Controller(`${API}/agencies/:code/imports`)
@Access('register')
export class ImportsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly imports: ImportsService,
    private readonly reach: AgencyReach,
  ) {}

  @Post()
  @Describe('导入台账', {
    answer: importResultSchema,
    problems: [409, 422],
    consumes: 'multipart/form-data',
  })
  @ApiBody(IMPORT_FORM)
  async add(
    @Param({ schema: z.object({ code: z.string() }) }) { code }: { code: string },
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportAnswer | (Problem & ImportAnswer)> {
    const { id } = await this.agencies.find(code, actor.agencyId);
    const open = await this.reach.casesOf(actor);
    const into = { id, code, mayAddAgencies: mayAct(actor.roles, 'administer'), open };
    return withUpload(request, async (upload) => {
      const { mode } = formFields(importFieldsSchema, upload);
      const source = await ledgerSource(upload.path, { fileName: upload.fileName });
      const answer = toAnswer(await this.imports.importLedger({ source, mode, into, by: actor }));
      if (mode === 'valid' || answer.refusedTotal === 0) return answer;
      void reply.status(422).header('content-type', 'application/problem+json; charset=utf-8');
      return { ...problem('import.refused', { count: answer.refusedTotal, ...answer }), ...answer };
    });
  }
}

function toAnswer(result: ImportResult): ImportAnswer {
  const { accepted, repeated, refused, refusedTotal, warnings, warningsTotal } = result;
  return { accepted, repeated, refused: [...refused], refusedTotal, warnings: [...warnings], warningsTotal };
}
