import { Controller, Get, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access } from '../identity/access.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { fileHead } from '../platform/http/download.js';
import { XLSX_TYPE } from './media-types.js';
import { registerTemplate, TEMPLATE_FILE_NAME } from './register-workbook/template.js';

@Controller(API)
@Access('law')
export class RegisterTemplateController {
  @Get('register-template.xlsx')
  @Describe('空白登记簿', { files: [XLSX_TYPE] })
  async template(@Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    fileHead(reply, { name: TEMPLATE_FILE_NAME, mediaType: XLSX_TYPE });
    return new StreamableFile(await registerTemplate());
  }
}
