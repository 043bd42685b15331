import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { printedPageHead } from '../printed-page.js';
import { archiveListHtml } from './archive-list-html.js';
import { archiveListSchema } from './archive-list.schemas.js';
import type { ArchiveList } from './archive-list.schemas.js';
import { ArchiveListService } from './archive-list.service.js';

const caseSchema = z.object({ code: z.string(), caseNo: z.string() });
type CasePlace = z.infer<typeof caseSchema>;

@Controller(`${API}/agencies/:code/cases/:caseNo`)
@Access('cases')
export class ArchiveListController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly archive: ArchiveListService,
  ) {}

  @Get('archive-list')
  @Describe('已办结申请的卷内目录', { answer: archiveListSchema, problems: [409] })
  async list(
    @Param({ schema: caseSchema }) place: CasePlace,
    @CurrentActor() actor: Actor,
  ): Promise<ArchiveList> {
    const agency = await this.agencies.find(place.code, actor.agencyId);
    return this.archive.of(agency, place.caseNo);
  }

  @Get('archive-list.html')
  @Describe('卷内目录，供打印', { files: ['text/html'], problems: [409] })
  async page(
    @Param({ schema: caseSchema }) place: CasePlace,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const agency = await this.agencies.find(place.code, actor.agencyId);
    const html = archiveListHtml(await this.archive.of(agency, place.caseNo));
    printedPageHead(reply, '卷内目录.html');
    return new StreamableFile(Buffer.from(html));
  }
}
