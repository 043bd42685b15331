import { Controller, Get, Inject, Param, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { FONT_DIR } from '../platform/config/font-dir.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { fileHead } from '../platform/http/download.js';
import { letterPlaceSchema, type LetterPlace } from './letter-place.js';
import { LetterFilesService } from './letter-files.service.js';
import { LETTER_FORMATS, LETTER_MEDIA_TYPES, type LetterFormat } from './render/render-letter.js';

const placeSchema = letterPlaceSchema.extend({ format: z.enum(LETTER_FORMATS) });

/** A letter is a page of its own: it runs no script and reaches nothing of this site. */
const HTML_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

@Controller(`${API}/agencies/:code/cases/:caseNo/letters/:id/files`)
@Access('letters')
export class LetterFilesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly files: LetterFilesService,
    @Inject(FONT_DIR) private readonly fontDir: string | undefined,
  ) {}

  @Get(':format')
  @Describe('一份文书的文件', { files: Object.values(LETTER_MEDIA_TYPES), problems: [409] })
  async file(
    @Param({ schema: placeSchema }) place: LetterPlace & { format: LetterFormat },
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { code, caseNo, id, format } = place;
    const agency = await this.agencies.find(code, actor.agencyId);
    const { name, bytes } = await this.files.file(
      agency,
      { caseNo, id, format, fontDir: this.fontDir },
      actor,
    );
    const disposition = format === 'html' ? 'inline' : 'attachment';
    fileHead(reply, { name, mediaType: LETTER_MEDIA_TYPES[format], disposition });
    if (format === 'html') reply.header('content-security-policy', HTML_POLICY);
    return new StreamableFile(bytes);
  }
}
