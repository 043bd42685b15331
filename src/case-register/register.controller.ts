import { Body, Controller, Get, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { XLSX_TYPE } from '../imports/media-types.js';
import { makeWorkingFolder } from '../platform/files/working-folder.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { fileHead } from '../platform/http/download.js';
import { printedPageHead } from './printed-page.js';
import { REGISTER_FORMATS, registerOrderSchema, registerQuerySchema } from './register.schemas.js';
import type { RegisterOrder, RegisterQuery } from './register.schemas.js';
import { RegisterService } from './register.service.js';
import type { RegisterRequest } from './register.service.js';

const placeSchema = z.object({ code: z.string(), format: z.enum(REGISTER_FORMATS) });
type Place = z.infer<typeof placeSchema>;
const FILES = [XLSX_TYPE, 'text/html'];

@Controller(`${API}/agencies/:code/registers`)
@Access('register')
export class RegisterController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly register: RegisterService,
  ) {}

  @Get('applications.:format')
  @Describe('一段时间的申请台账，姓名已遮盖', { files: FILES })
  async file(
    @Param({ schema: placeSchema }) { code, format }: Place,
    @Query({ schema: registerQuerySchema }) query: RegisterQuery,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.written({ agency, format, query, by: actor }, reply);
  }

  @Post('applications.:format')
  @Describe('说明理由后导出的申请台账，含姓名', { files: FILES })
  async fileWithReason(
    @Param({ schema: placeSchema }) { code, format }: Place,
    @Body({ schema: registerOrderSchema }) { reason, ...query }: RegisterOrder,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.written({ agency, format, query, reason, by: actor }, reply);
  }

  /** Written to the disk first, so that a refusal in the middle of it does not end as half a file. */
  private async written(request: RegisterRequest, reply: FastifyReply): Promise<StreamableFile> {
    const { agency, format } = request;
    const folder = await makeWorkingFolder('export');
    const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
    try {
      const path = join(folder, 'register');
      await this.register.write(request, createWriteStream(path));
      const name = `${agency.name}申请台账.${format}`;
      if (format === 'html') printedPageHead(reply, name);
      else fileHead(reply, { name, mediaType: XLSX_TYPE });
      const stream = createReadStream(path);
      stream.once('close', () => void remove());
      return new StreamableFile(stream);
    } catch (error) {
      await remove();
      throw error;
    }
  }
}
