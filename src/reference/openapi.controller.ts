import { Controller, Get } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { Access } from '../identity/access.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { OpenApiHolder } from '../platform/http/openapi-holder.js';
import { RequestError } from '../platform/http/request-error.js';

const openApiSchema = z.record(z.string(), z.unknown());

@Controller(API)
@Access('law')
export class OpenApiController {
  constructor(private readonly holder: OpenApiHolder) {}

  @Get('openapi.json')
  @Describe('本接口的 OpenAPI 说明', { answer: openApiSchema })
  document(): OpenAPIObject {
    if (!this.holder.document) throw new RequestError('service.unavailable');
    return this.holder.document;
  }
}
