import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { rowIdSchema } from '../platform/http/fields.js';
import { DeclarationsService } from './declarations.service.js';
import {
  declarationListSchema,
  documentEndingSchema,
  documentListSchema,
  documentSchema,
  newDeclarationSchema,
  newDocumentSchema,
} from './documents.schemas.js';
import type {
  DeclarationAnswer,
  DocumentAnswer,
  DocumentEndingBody,
  NewDeclaration,
  NewDocument,
} from './documents.schemas.js';
import { DocumentsService } from './documents.service.js';
import { DOCUMENT_TYPES } from './normative-document.entity.js';
import type { DocumentType } from './normative-document.entity.js';

const placeSchema = z.object({ code: z.string() });
const documentPlaceSchema = z.object({
  code: z.string(),
  id: rowIdSchema,
});
const registerSchema = z.object({ code: z.string(), type: z.enum(DOCUMENT_TYPES) });

/** The register of regulations (规章) and normative documents (行政规范性文件). */
@Controller(`${API}/agencies/:code/documents`)
export class DocumentsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly documents: DocumentsService,
    private readonly declarations: DeclarationsService,
  ) {}

  @Get()
  @Access('read')
  @Describe('规章和行政规范性文件目录', { answer: documentListSchema })
  async list(
    @Param({ schema: placeSchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<DocumentAnswer[]> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.documents.list(agency.id);
  }

  @Post()
  @Access('figures')
  @Describe('登记规章或行政规范性文件', { status: 201, answer: documentSchema, problems: [409] })
  async add(
    @Param({ schema: placeSchema }) { code }: { code: string },
    @Body({ schema: newDocumentSchema }) body: NewDocument,
    @CurrentActor() actor: Actor,
  ): Promise<DocumentAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.documents.add(agency.id, body, actor);
  }

  @Put(':id/ending')
  @Access('figures')
  @Describe('登记文件失效（废止、期满、宣布失效、被替代），或改正、收回失效登记', {
    answer: documentSchema,
    problems: [404, 409, 422],
  })
  async end(
    @Param({ schema: documentPlaceSchema }) { code, id }: { code: string; id: number },
    @Body({ schema: documentEndingSchema }) body: DocumentEndingBody,
    @CurrentActor() actor: Actor,
  ): Promise<DocumentAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.documents.end(agency.id, id, body, actor);
  }

  @Get('declarations')
  @Access('read')
  @Describe('哪些文件目录已声明完整', { answer: declarationListSchema })
  async declared(
    @Param({ schema: placeSchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<DeclarationAnswer[]> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.declarations.list(agency.id);
  }

  @Put('declarations/:type')
  @Access('figures')
  @Describe('声明文件目录完整（表二随后按目录计数），或收回声明', {
    answer: declarationListSchema,
    problems: [409],
  })
  async declare(
    @Param({ schema: registerSchema }) { code, type }: { code: string; type: DocumentType },
    @Body({ schema: newDeclarationSchema }) body: NewDeclaration,
    @CurrentActor() actor: Actor,
  ): Promise<DeclarationAnswer[]> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.declarations.declare(agency.id, type, body, actor);
  }
}
