import { Controller, Get, Inject, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { formFields, withUpload } from '../imports/upload.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { fileHead } from '../platform/http/download.js';
import { ATTACHMENT_SETTINGS } from './attachment-settings.js';
import type { AttachmentSettings } from './attachment-settings.js';
import {
  ATTACHMENT_FORM,
  attachmentFieldsSchema,
  attachmentIdSchema,
  attachmentListSchema,
  attachmentSchema,
} from './attachments.schemas.js';
import type { AttachmentAnswer, AttachmentList } from './attachments.schemas.js';
import { AttachmentsService } from './attachments.service.js';
import { ACCEPTED_TYPES } from './check/accepted-types.js';
import type { Extension } from './check/accepted-types.js';
import { AttachmentStore } from './store/attachment-store.js';

const caseSchema = z.object({ code: z.string(), caseNo: z.string() });
const attachmentPlaceSchema = caseSchema.extend({ id: attachmentIdSchema });
type CasePlace = z.infer<typeof caseSchema>;
const TYPES = [...new Set(Object.values(ACCEPTED_TYPES).map(({ mediaType }) => mediaType))];
const HANDLERS = ['clerk', 'legal', 'approver'] as const;

/** Files of a case. What was uploaded is never shown by the browser itself: it is handed over to be saved. */
@Controller(`${API}/agencies/:code/cases/:caseNo/attachments`)
export class AttachmentsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly attachments: AttachmentsService,
    private readonly store: AttachmentStore,
    @Inject(ATTACHMENT_SETTINGS) private readonly settings: AttachmentSettings,
  ) {}

  @Get()
  @Access({ resource: 'attachment', roles: HANDLERS, scope: 'own', audit: 'none' })
  @Describe('申请的附件，文件名已遮盖', { answer: attachmentListSchema })
  async list(
    @Param({ schema: caseSchema }) { code, caseNo }: CasePlace,
    @CurrentActor() actor: Actor,
  ): Promise<AttachmentList> {
    const { id: agencyId } = await this.agencies.find(code, actor.agencyId);
    return this.attachments.list({ agencyId, caseNo });
  }

  @Post()
  @Access({ resource: 'attachment', roles: HANDLERS, scope: 'own', audit: 'write' })
  @Describe('上传附件', {
    status: 201,
    answer: attachmentSchema,
    problems: [422],
    consumes: 'multipart/form-data',
  })
  @ApiBody(ATTACHMENT_FORM)
  async add(
    @Param({ schema: caseSchema }) { code, caseNo }: CasePlace,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentAnswer> {
    const { id: agencyId } = await this.agencies.find(code, actor.agencyId);
    return withUpload(
      request,
      (upload) => {
        const fields = formFields(attachmentFieldsSchema, upload);
        return this.attachments.add({ agencyId, caseNo }, upload, fields, actor);
      },
      { maxBytes: this.settings.attachmentBytes, missing: 'attachment.fileMissing' },
    );
  }

  @Get(':id/content')
  @Access({ resource: 'attachment', roles: HANDLERS, scope: 'own', audit: 'read' })
  @Describe('下载附件', { files: TYPES, problems: [409, 410] })
  async content(
    @Param({ schema: attachmentPlaceSchema }) { code, caseNo, id }: CasePlace & { id: number },
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { id: agencyId } = await this.agencies.find(code, actor.agencyId);
    const { row, name } = await this.attachments.open({ agencyId, caseNo }, id, actor);
    const { mediaType } = ACCEPTED_TYPES[row.extension as Extension];
    fileHead(reply, { name, mediaType, disposition: 'attachment' });
    // Whatever opens it within the browser after all: no scripts, no forms, an origin of its own.
    void reply
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .header('cross-origin-resource-policy', 'same-origin')
      .header('content-length', row.size);
    return new StreamableFile(this.store.read(row));
  }
}
