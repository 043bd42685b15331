import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import {
  letterTemplateListSchema,
  letterTemplateSchema,
  newTemplateSchema,
} from './letter-templates.schemas.js';
import type { LetterTemplateAnswer, NewTemplateBody } from './letter-templates.schemas.js';
import { LetterTemplatesService } from './letter-templates.service.js';

const agencySchema = z.object({ code: z.string() });
const kindSchema = z.object({ code: z.string(), kind: z.string().max(60) });

@Controller(`${API}/agencies/:code/letter-templates`)
export class LetterTemplatesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly templates: LetterTemplatesService,
  ) {}

  @Get()
  @Access('read')
  @Describe('文书模板：标准文本、本机关的文本和必备要素', { answer: letterTemplateListSchema })
  async list(
    @Param({ schema: agencySchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<LetterTemplateAnswer[]> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.templates.list(agency.id);
  }

  @Put(':kind')
  @Access('letterTemplates')
  @Describe('修改一种文书的模板，或者恢复标准文本', { answer: letterTemplateSchema, problems: [422] })
  async adapt(
    @Param({ schema: kindSchema }) { code, kind }: { code: string; kind: string },
    @Body({ schema: newTemplateSchema }) body: NewTemplateBody,
    @CurrentActor() actor: Actor,
  ): Promise<LetterTemplateAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.templates.adapt(agency.id, kind, body, actor);
  }
}
