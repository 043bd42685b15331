import { Module } from '@nestjs/common';
import { OpenApiHolder } from '../platform/http/openapi-holder.js';
import { OpenApiController } from './openapi.controller.js';
import { ReferenceController } from './reference.controller.js';

@Module({ controllers: [ReferenceController, OpenApiController], providers: [OpenApiHolder] })
export class ReferenceModule {}
